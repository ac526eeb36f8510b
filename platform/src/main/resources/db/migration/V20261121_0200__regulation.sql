create table pack_binding (
    id uuid primary key,
    subject_kind text not null check (subject_kind <> ''),
    subject_id text not null check (subject_id <> ''),
    pack text not null check (pack <> ''),
    position integer not null check (position >= 0),
    bound_since timestamptz not null,
    bound_until timestamptz check (bound_until >= bound_since)
);

comment on table pack_binding is
    'Which regulations hold for which authority, unit or site, in order, and since when.';

create unique index pack_binding_now on pack_binding (subject_kind, subject_id, pack) where bound_until is null;
create unique index pack_binding_order on pack_binding (subject_kind, subject_id, position) where bound_until is null;
create index pack_binding_history on pack_binding (subject_kind, subject_id, bound_since);
