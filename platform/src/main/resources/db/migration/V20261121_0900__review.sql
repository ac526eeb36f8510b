-- Who must approve an edition, who did, and who released it.

create table review_round (
  id uuid primary key,
  edition uuid not null references edition (id),
  number integer not null check (number > 0),
  revision integer not null,
  revision_hash text not null,
  -- What is under way stays on the versions it started with.
  pack_versions text[] not null,
  chain text not null,
  reason text not null,
  basis text[] not null,
  submitted_by uuid not null references person (id),
  submitted_by_label text not null,
  submitted_at timestamptz not null,
  state text not null
    check (state in ('open', 'approved', 'returned', 'voided', 'locked', 'released')),
  unique (edition, number)
);
comment on table review_round is 'One way of an edition through its chain; an edit or a return ends it';
create unique index review_round_one_open on review_round (edition)
  where state in ('open', 'approved');

create table review_step (
  id uuid primary key,
  round uuid not null references review_round (id),
  position integer not null,
  -- The unit in which the signer holds the post; null where any unit of the authority will do.
  unit uuid references unit (id),
  unit_name text not null,
  rule text not null,
  name text not null,
  kind text not null,
  separation text not null,
  role text not null,
  role_name text not null,
  checklists text[] not null,
  else_code text not null,
  else_words text not null,
  basis text[] not null,
  state text not null check (state in ('waiting', 'open', 'undetermined', 'signed', 'ended')),
  unique nulls not distinct (round, rule, unit)
);
comment on table review_step is 'The steps of a round as the regulations wrote them on that day';
create index review_step_by_round on review_step (round, position);

create table review_decision (
  id uuid primary key,
  step uuid not null references review_step (id),
  edition uuid not null references edition (id),
  revision_hash text not null,
  verdict text not null
    check (verdict in ('approved', 'returned', 'not-secret', 'secret', 'undetermined')),
  opinion text not null,
  secrecy_basis text,
  answers text[] not null,
  account uuid not null,
  person uuid not null references person (id),
  person_label text not null,
  unit uuid not null references unit (id),
  decided_at timestamptz not null,
  check ((secrecy_basis is not null) = (verdict in ('not-secret', 'secret', 'undetermined')))
);
comment on table review_decision is 'append-only: who decided what about which hash, with the opinion';
create index review_decision_by_step on review_decision (step);
create index review_decision_by_edition on review_decision (edition);

create table review_release (
  id uuid primary key,
  round uuid not null unique references review_round (id),
  edition uuid not null references edition (id),
  revision_hash text not null,
  account uuid not null,
  person uuid not null references person (id),
  person_label text not null,
  unit uuid not null references unit (id),
  released_at timestamptz not null
);
comment on table review_release is 'append-only: who put which hash before the public';

create table review_responsible (
  release uuid not null references review_release (id),
  role text not null,
  person uuid not null references person (id),
  role_name text not null,
  person_name text not null,
  unit uuid not null references unit (id),
  primary key (release, role, person)
);
comment on table review_responsible is 'append-only: who held the posts of responsibility on the day of release';
