-- Scans of forms signed on paper, and authorisations that stand for more than one item.

create table review_scan (
  id uuid primary key,
  edition uuid not null references edition (id),
  name text not null check (name <> ''),
  media_type text not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
  content bytea not null check (octet_length(content) between 1 and 10485760),
  sha256 text not null,
  account uuid not null,
  person uuid not null references person (id),
  person_label text not null,
  added_at timestamptz not null
);
comment on table review_scan is 'append-only: scans of forms that were signed on paper';
create index review_scan_by_edition on review_scan (edition, id);

create table standing_authorisation (
  id uuid primary key,
  authority uuid not null references authority (id),
  column_id uuid references site_column (id),
  unit uuid references unit (id),
  item_class text,
  subject_name text not null,
  role text not null,
  role_name text not null,
  basis text[] not null,
  valid_from date not null,
  valid_until date not null,
  scope text not null,
  reason text not null,
  account uuid not null,
  person uuid not null references person (id),
  person_label text not null,
  given_at timestamptz not null,
  check (valid_until >= valid_from),
  check ((unit is null) = (item_class is null)),
  check ((column_id is null) <> (unit is null))
);
comment on table standing_authorisation is 'append-only: consents given for a column, or for a class of one unit, until a day';
create index standing_authorisation_newest on standing_authorisation (authority, id);
create index standing_authorisation_of_column on standing_authorisation (column_id, role, valid_until)
  where column_id is not null;
create index standing_authorisation_of_class on standing_authorisation (unit, item_class, role, valid_until)
  where unit is not null;

create table standing_revocation (
  authorisation uuid primary key references standing_authorisation (id),
  reason text not null,
  account uuid not null,
  person uuid not null references person (id),
  person_label text not null,
  revoked_at timestamptz not null
);
comment on table standing_revocation is 'append-only: which of those consents were taken back before their day';
