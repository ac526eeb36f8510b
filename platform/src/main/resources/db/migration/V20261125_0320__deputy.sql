-- Who stands in for the holder of a post while the holder is away (代理).

create table deputy (
  id uuid primary key,
  authority uuid not null,
  post uuid not null references post (id),
  person uuid not null,
  -- Always 'staff': the database itself refuses an administrator.
  person_kind text not null default 'staff' check (person_kind = 'staff'),
  valid_from date not null,
  valid_until date not null check (valid_until >= valid_from),
  reason text not null check (reason <> ''),
  named_by uuid not null references person (id),
  named_at timestamptz not null,
  foreign key (authority, person, person_kind) references person (authority, id, kind)
);
comment on table deputy is 'Who acts for the holder of a post, from the first day until the first day no more';
create index deputy_by_post on deputy (post, valid_until);
create index deputy_by_person on deputy (person, valid_until);
create index deputy_by_authority on deputy (authority, valid_until, id);
