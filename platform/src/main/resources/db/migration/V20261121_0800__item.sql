-- Items, their editions, and every text that was ever saved.

create table item (
  id uuid primary key,
  -- The public number: it stands in addresses, is never given twice and never changes.
  number bigint generated always as identity unique,
  authority uuid not null references authority (id),
  site uuid not null references site (id),
  unit uuid not null,
  created_by uuid not null,
  created_at timestamptz not null,
  foreign key (authority, unit) references unit (authority, id),
  foreign key (authority, created_by) references person (authority, id)
);
comment on table item is 'append-only: what has an address; everything that changes is in its editions';
create index item_by_unit on item (unit, id);

create table edition (
  id uuid primary key,
  item uuid not null references item (id),
  ordinal integer not null check (ordinal > 0),
  state text not null
    check (state in ('draft', 'in-review', 'approved', 'published', 'withdrawn', 'locked')),
  revision integer not null check (revision > 0),
  revision_hash text not null,
  version bigint not null,
  created_by uuid not null references person (id),
  created_at timestamptz not null,
  released_at timestamptz,
  withdrawn_at timestamptz,
  withdrawal_reason text,
  withdrawal_words text,
  unique (item, ordinal),
  check ((released_at is not null) = (state in ('published', 'withdrawn'))),
  check ((withdrawn_at is not null) = (state = 'withdrawn')),
  check ((withdrawal_reason is not null) = (state = 'withdrawn')),
  check ((withdrawal_words is not null) = (state = 'withdrawn'))
);
comment on table edition is 'One version of an item on its way to the public, and where it stands';
create index edition_by_creator on edition (created_by, id);
create unique index edition_published_once on edition (item) where state = 'published';

create table revision (
  id uuid primary key,
  edition uuid not null references edition (id),
  number integer not null check (number > 0),
  based_on integer,
  -- False for a text that was written upon an older one while another was saved: kept, never current.
  counts boolean not null,
  title text not null,
  body text not null,
  column_id uuid not null references site_column (id),
  item_class text not null,
  impact text not null check (impact in ('ordinary', 'major', 'extra-major')),
  origin text not null check (origin in ('original', 'reprint')),
  source_name text,
  source_url text,
  -- As the source says it, in Chinese time; it is shown, never computed with.
  source_time timestamp,
  document_number text,
  document_issuer text,
  document_date date,
  author_line text not null,
  keywords text[] not null,
  summary text not null,
  involved_units uuid[] not null,
  hash text not null,
  saved_by uuid not null references person (id),
  saved_by_label text not null,
  saved_at timestamptz not null,
  unique (edition, number),
  check ((based_on is null) = (number = 1))
);
comment on table revision is 'append-only: every saved text with the hash that approvals name';
