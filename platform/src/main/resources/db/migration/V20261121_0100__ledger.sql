-- What was done, by whom and when; linked afterwards into a chain of digests, with signed checkpoints.
-- No foreign keys among these tables: they would write to rows that nobody may touch; verify is the check.

create table ledger_entry (
  id bigint generated always as identity primary key,
  recorded_at timestamptz not null,
  action text not null,
  subject_kind text not null,
  subject_id text collate "C" not null,
  authority uuid,
  account uuid,
  label text,
  facts jsonb not null,
  evidence text,
  check ((account is null) = (label is null)),
  check (jsonb_typeof(facts) = 'object')
);
comment on table ledger_entry is 'append-only: one row for each change of state, written in its transaction';
comment on column ledger_entry.facts is 'names and texts; never data of citizens, titles of drafts or secrets';
comment on column ledger_entry.evidence is 'digest of the rows of the subject after the change';
create index ledger_entry_by_subject on ledger_entry (subject_kind, subject_id, id desc);
create index ledger_entry_last_evidence on ledger_entry (subject_kind, subject_id, id desc) where evidence is not null;
create index ledger_entry_by_authority on ledger_entry (authority, id desc);

create table ledger_waiting (
  entry bigint primary key
);
comment on table ledger_waiting is 'Entries not yet linked; a queue, emptied within a second';

create table ledger_link (
  position bigint primary key,
  entry bigint not null unique,
  entry_digest text not null,
  chain_digest text not null
);
comment on table ledger_link is 'append-only: the chain; chain_digest = digest(chain_digest of the position before, entry_digest)';

create table ledger_checkpoint (
  id bigint generated always as identity primary key,
  position bigint not null,
  chain_digest text not null,
  signed_at timestamptz not null,
  key text collate "C" not null,
  signature text not null,
  unique (key, position)
);
comment on table ledger_checkpoint is 'append-only: signatures over the chain up to a position; also kept in ledger/checkpoints.log';
