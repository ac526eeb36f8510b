-- Sites and their columns. Each foreign key below the authority repeats the authority.

create table site (
  id uuid primary key,
  authority uuid not null references authority (id),
  owner uuid not null,
  code text not null unique check (code ~ '^[a-z][a-z0-9-]{0,39}$'),
  kind text not null check (kind in ('portal', 'department', 'topic')),
  name text not null check (name <> ''),
  domain text not null unique check (domain <> ''),
  identification_code text not null unique check (identification_code ~ '^[0-9]{10}$'),
  icp_number text not null,
  police_number text not null,
  organizer text not null,
  undertaker text not null,
  contact text not null,
  main_color text not null check (main_color ~ '^#[0-9a-f]{6}$'),
  opened_at timestamptz not null,
  unique (authority, id),
  foreign key (authority, owner) references unit (authority, id)
);
comment on table site is 'The site register; exactly one owner unit each (bishan-2021 6-a)';
create unique index site_one_portal on site (authority) where kind = 'portal';
create index site_by_owner on site (authority, owner);

create table site_column (
  id uuid primary key,
  authority uuid not null,
  site uuid not null,
  parent uuid,
  owner uuid not null,
  code text not null check (code ~ '^[a-z][a-z0-9-]{0,39}$'),
  name text not null check (name <> ''),
  kind text not null,
  level text not null check (level in ('ordinary', 'high')),
  description text not null,
  keywords text[] not null,
  position integer not null,
  added_at timestamptz not null,
  unique (site, code),
  unique (site, id),
  foreign key (authority, site) references site (authority, id),
  foreign key (site, parent) references site_column (site, id),
  foreign key (authority, owner) references unit (authority, id),
  check (parent <> id)
);
comment on table site_column is 'The columns of a site';
create index site_column_by_place on site_column (site, position, id);
create index site_column_by_owner on site_column (owner);
