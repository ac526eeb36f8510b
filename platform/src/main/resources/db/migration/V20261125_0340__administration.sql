-- What the administration of units and people needs.

alter table unit drop constraint unit_kind_check;
alter table unit add constraint unit_kind_check check (kind in ('government', 'government-office',
  'department', 'township', 'internal-office', 'affiliated', 'guest-unit', 'other'));

create index person_by_name on person (authority, name, id);
