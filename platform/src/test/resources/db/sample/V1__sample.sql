create table sample_entry (id bigint generated always as identity primary key, words text not null);
comment on table sample_entry is 'append-only: stands for the tables of the ledger';
create table sample_note (id bigserial primary key, words text not null);
