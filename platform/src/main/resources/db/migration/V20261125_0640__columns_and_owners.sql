-- Why a site has another owner than usual, and whether it is closed; columns without a unit yet, who
-- else writes to a column, how often it must be fed, and who was responsible for it when.

alter table site add column owner_reason text not null default '';
alter table site add column closed_at timestamptz;
create index site_by_authority on site (authority, code);

alter table site_column alter column owner drop not null;
alter table site_column add column enabled boolean not null default true;
alter table site_column add column contributors text not null default 'none'
  check (contributors in ('none', 'listed', 'all'));
alter table site_column add column update_words text not null default '';
alter table site_column add column update_days integer not null default 0 check (update_days >= 0);
alter table site_column add constraint site_column_with_owner check (not enabled or owner is not null);
alter table site_column add constraint site_column_of_authority unique (authority, id);
create index site_column_orphans on site_column (authority, id) where owner is null;
create index site_column_by_parent on site_column (site, parent) where parent is not null;

create table column_contributor (
  authority uuid not null,
  site_column uuid not null,
  unit uuid not null,
  primary key (site_column, unit),
  foreign key (authority, site_column) references site_column (authority, id),
  foreign key (authority, unit) references unit (authority, id)
);
comment on table column_contributor is 'Units that write to a column beside its own';

create table column_assignment (
  id uuid primary key,
  authority uuid not null,
  site_column uuid not null,
  unit uuid,
  ground text not null,
  ground_year integer check (ground_year between 1990 and 2200),
  ground_words text not null,
  since timestamptz not null,
  foreign key (authority, site_column) references site_column (authority, id),
  foreign key (authority, unit) references unit (authority, id)
);
comment on table column_assignment is
  'append-only: which unit is responsible for a column from when on, and on what ground';
create index column_assignment_by_column on column_assignment (site_column, since, id);
