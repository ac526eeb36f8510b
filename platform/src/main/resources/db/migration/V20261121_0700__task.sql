-- Whose turn it is. Only open turns: a closed one is deleted, what was done stands in the ledger.

create table turn (
  id uuid primary key,
  authority uuid not null references authority (id),
  subject_kind text not null,
  subject_id text not null,
  -- 'role:section-head:<unit>', 'role:government-deputy-leader:*' or 'person:<person>'
  holder text not null,
  not_by uuid[] not null,
  title text not null,
  kind text not null,
  stage text not null,
  link text not null check (link like '/%'),
  obstacles integer not null check (obstacles >= 0),
  started_by uuid,
  since timestamptz not null
);
comment on table turn is 'Open turns: what waits for whom, and since when';
create index turn_by_holder on turn (authority, holder, since, id);
create index turn_by_starter on turn (authority, started_by, since, id);
create index turn_by_subject on turn (subject_kind, subject_id);
