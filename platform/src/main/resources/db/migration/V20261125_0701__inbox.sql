-- What the inbox shows beside a turn, who has said that they will do it, and what people watch.

alter table turn
  add site uuid,
  add site_name text not null default '',
  add unit uuid,
  add unit_name text not null default '',
  -- 'done:编辑', 'current:科室初审', 'waiting:发布'
  add ticks text[] not null default '{}',
  add flags text[] not null default '{}',
  add urgent boolean not null default false,
  add compare text check (compare like '/%'),
  -- When it must be done by law; what has no such moment comes after everything that has one.
  add due timestamptz not null default 'infinity',
  add claimed_by uuid,
  add claimed_at timestamptz,
  add claim_given_by uuid,
  add claim_note text not null default '',
  add constraint turn_claim_is_whole check ((claimed_by is null) = (claimed_at is null));

drop index turn_by_holder;
drop index turn_by_starter;
create index turn_by_holder on turn (authority, holder, due, since, id);
create index turn_by_starter on turn (authority, started_by, due, since, id);
create index turn_by_claim on turn (claimed_at) where claimed_by is not null;

-- Every two characters that stand side by side, so that 招生 is found by an index within a title.
create function title_pairs(title text) returns text[] language sql immutable parallel safe
  return (
    select coalesce(array_agg(distinct substr(lower(title), place, 2)), '{}')
    from generate_series(1, length(title) - 1) as place);
create index turn_by_title on turn using gin (title_pairs(title));

create table turn_watch (
  authority uuid not null,
  person uuid not null,
  subject_kind text not null,
  subject_id text not null,
  title text not null,
  link text not null check (link like '/%'),
  watched_at timestamptz not null,
  primary key (person, subject_kind, subject_id),
  foreign key (authority, person) references person (authority, id)
);
comment on table turn_watch is 'What a person wants to keep an eye on, whoever is to act';
create index turn_watch_by_time on turn_watch (authority, person, watched_at desc, subject_id desc);

create table inbox_setting (
  person uuid primary key references person (id),
  single_keys boolean not null
);
comment on table inbox_setting is 'Whether single keys act in the inbox; on where a person has no row (WCAG 2.1.4)';
