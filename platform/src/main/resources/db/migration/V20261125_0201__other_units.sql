-- A fourth kind that a district's rules name: 其他有关单位.
alter table unit drop constraint unit_kind_check;
alter table unit add constraint unit_kind_check check (kind in ('government', 'government-office',
  'department', 'township', 'internal-office', 'affiliated', 'other', 'guest-unit'));
