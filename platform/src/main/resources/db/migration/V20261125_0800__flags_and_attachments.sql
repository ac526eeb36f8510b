-- What texts gain: answers to the questions of the packs, the name of the government, and files.

create table attachment (
  id uuid primary key,
  authority uuid not null references authority (id),
  name text not null check (name <> ''),
  media_type text not null,
  size bigint not null check (size > 0),
  -- Names the bytes, which lie on disk under this digest.
  sha256 text not null,
  added_by uuid not null,
  added_by_label text not null,
  added_at timestamptz not null,
  foreign key (authority, added_by) references person (authority, id)
);
comment on table attachment is 'append-only: every file that was ever added to a text';

alter table revision
  add column flags_yes text[] not null default '{}',
  add column flags_no text[] not null default '{}',
  add column government_name boolean not null default false,
  add column attachments uuid[] not null default '{}',
  add check (not (flags_yes && flags_no)),
  drop constraint revision_origin_check,
  add constraint revision_origin_check check (origin in ('original', 'reprint', 'site-edited'));
create index revision_by_attachment on revision using gin (attachments) where attachments <> '{}';
