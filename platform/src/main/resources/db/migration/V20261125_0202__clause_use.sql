-- How often each clause decided something. Counted for people; the ledger keeps the evidence of the same acts.
create table clause_use (
  id uuid primary key,
  authority uuid not null,
  pack text not null,
  clause text not null,
  use_year smallint not null,
  refused boolean not null,
  used_at timestamptz not null,
  what text not null,
  page text not null check (page like '/%'),
  label text not null
);
comment on table clause_use is
  'append-only: each time a clause let something go on (fired) or stood in its way (refused)';
create index clause_use_counted on clause_use (authority, use_year, pack, clause, refused);
create index clause_use_latest on clause_use (authority, pack, clause, id desc);
create index pack_binding_where on pack_binding (pack) where bound_until is null;
