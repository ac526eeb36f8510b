-- What stands on the public side, what is still to be done there, and what the files must be.
-- Items, editions, sites and columns are named by their ids without foreign keys: the inspection of
-- publishing compares them, and says more than a refused row would.

create sequence publication_version;
comment on sequence publication_version is 'Versions of public files; taken under the publishing lock, so later contents have greater ones';

create table publication (
  item uuid primary key,
  number bigint not null unique check (number > 0),
  site uuid not null,
  path text not null unique check (path ~ '^[a-z][a-z0-9-]*/[0-9]{4}/[0-9]{2}/[0-9]+[.]html$'),
  edition uuid not null unique,
  revision text not null check (revision ~ '^sha256:[0-9a-f]{64}$'),
  title text not null check (title <> ''),
  published_at timestamptz not null,
  released_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_reason text check (withdrawn_reason in ('error')),
  check ((withdrawn_at is null) = (withdrawn_reason is null))
);
comment on table publication is 'Each item that is or was public: its address for ever, and the edition that stands there';

create table publication_column (
  column_id uuid primary key,
  last bigint not null check (last > 0)
);
comment on table publication_column is 'The last number given out in each column, so that numbers have no gaps but those of items that left';

create table publication_place (
  column_id uuid not null,
  place bigint not null check (place > 0),
  item uuid not null references publication (item),
  left_at timestamptz,
  primary key (column_id, place)
);
comment on table publication_place is 'The place of an item in the lists of a column; what leaves keeps its number empty';
create unique index publication_place_of_item on publication_place (item) where left_at is null;

create table publication_task (
  id bigint generated always as identity primary key,
  item uuid,
  reason text not null,
  created_at timestamptz not null,
  due_at timestamptz not null,
  attempts integer not null default 0,
  failure text,
  done_at timestamptz
);
comment on table publication_task is 'The outbox: written with the change, worked off after it; without an item the whole tree is meant';
create index publication_task_open on publication_task (due_at, id) where done_at is null;
create index publication_task_of_item on publication_task (item, id);

create table published_page (
  path text primary key,
  kind text not null check (kind in ('page', 'list', 'home', 'portal', 'asset', 'notice')),
  digest text,
  size bigint not null,
  version bigint not null,
  written_at timestamptz not null,
  item uuid,
  revision text,
  content_digest text,
  entry text not null,
  tree integer not null
);
comment on table published_page is 'What each file of the public tree must be; without a digest the file must be gone';
create index published_page_of_item on published_page (item) where item is not null;

create table publication_tree (
  single boolean primary key default true check (single),
  number integer not null,
  look text not null
);
comment on table publication_tree is 'The number of the current tree, and the digest of everything that dresses its pages';
