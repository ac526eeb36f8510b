-- Judging: asking above, putting off, marking flags and impact, and choosing the chain anew for it.

alter table review_round
  add column form text not null default 'round-2',
  add column returns_to text not null default 'TO_AUTHOR';
alter table review_round alter column form drop default;
alter table review_round alter column returns_to drop default;
comment on column review_round.form is 'Which digest the ledger was told of the round and its steps';

-- A seat is role, name of the role, unit or '', name of the unit or ''.
alter table review_step
  add column refers_to text[] check (cardinality(refers_to) = 4),
  add column on_paper_by text[] check (cardinality(on_paper_by) = 4),
  add column other_unit_than text,
  add column standing text;
alter table review_step drop constraint review_step_state_check;
alter table review_step add constraint review_step_state_check
  check (state in ('waiting', 'open', 'undetermined', 'referred', 'postponed', 'signed', 'dropped',
                   'ended'));
-- Two chains may call their steps alike and ask different posts; after the chain was chosen anew
-- both stand in one round.
alter table review_step drop constraint review_step_round_rule_unit_key;
alter table review_step add constraint review_step_once
  unique nulls not distinct (round, rule, unit, role, kind);

alter table review_decision
  add column form text not null default 'decision-2',
  add column acknowledged boolean not null default false,
  add column again_on date,
  add column acting_for uuid references person (id),
  add column paper_by uuid references person (id),
  add column paper_by_label text,
  add column paper_date date,
  add column paper_scan uuid,
  add column standing uuid;
alter table review_decision alter column form drop default;
alter table review_decision alter column acknowledged drop default;
alter table review_decision drop constraint review_decision_verdict_check;
alter table review_decision add constraint review_decision_verdict_check
  check (verdict in ('approved', 'returned', 'not-secret', 'secret', 'undetermined', 'referred',
                     'answered', 'postponed'));
alter table review_decision add constraint review_decision_postponed
  check ((again_on is not null) = (verdict = 'postponed'));
alter table review_decision add constraint review_decision_paper
  check ((paper_by is null) = (paper_by_label is null)
     and (paper_by is null) = (paper_date is null)
     and (paper_by is null) = (paper_scan is null));

alter table review_release add column acknowledged boolean not null default false;

create table review_marking (
  id uuid primary key,
  edition uuid not null references edition (id),
  round uuid not null references review_round (id),
  revision_hash text not null,
  raised text[] not null,
  lowered text[] not null,
  impact text,
  reason text not null,
  -- The decision whose answer raised it; null for a marking of its own.
  decision uuid references review_decision (id),
  account uuid not null,
  person uuid not null references person (id),
  person_label text not null,
  unit uuid not null references unit (id),
  role text not null,
  marked_at timestamptz not null
);
comment on table review_marking is 'append-only: who raised or lowered which flag or impact of which text, and why';
create index review_marking_by_edition on review_marking (edition, marked_at);
