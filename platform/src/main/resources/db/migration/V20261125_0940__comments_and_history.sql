-- Comments on passages, what a reviewer has looked at, and who looked at an item.

create table review_comment (
  id uuid primary key,
  edition uuid not null references edition (id),
  revision integer not null,
  -- The number of the block in that text; 0 is the item as a whole.
  block integer not null check (block >= 0),
  quote text not null,
  passage text not null,
  reply_to uuid references review_comment (id),
  binding boolean not null,
  words text not null check (words <> ''),
  account uuid not null,
  person uuid not null references person (id),
  person_label text not null,
  written_at timestamptz not null
);
comment on table review_comment is 'append-only: what reviewers said about passages, sent with their decisions, and the answers';
create index review_comment_by_edition on review_comment (edition, written_at, id);

create table review_comment_draft (
  id uuid primary key,
  edition uuid not null references edition (id),
  revision integer not null,
  block integer not null check (block >= 0),
  quote text not null,
  passage text not null,
  reply_to uuid,
  binding boolean not null,
  words text not null check (words <> ''),
  account uuid not null,
  person uuid not null references person (id),
  person_label text not null,
  written_at timestamptz not null
);
comment on table review_comment_draft is 'What a reviewer noted and did not send yet; it goes when it is sent';
create index review_comment_draft_of_person on review_comment_draft (edition, person, id);

create table review_comment_resolution (
  id uuid primary key,
  comment uuid not null references review_comment (id),
  resolved boolean not null,
  account uuid not null,
  person uuid not null references person (id),
  person_label text not null,
  resolved_at timestamptz not null
);
comment on table review_comment_resolution is 'append-only: who said that a comment is dealt with, or opened it again';
create index review_comment_resolution_last on review_comment_resolution (comment, resolved_at desc, id desc);

create table review_seen (
  edition uuid not null references edition (id),
  person uuid not null references person (id),
  change_key text not null,
  seen_at timestamptz not null,
  primary key (edition, person, change_key)
);
comment on table review_seen is 'Which changes a person ticked as looked at';

create table review_view (
  edition uuid not null references edition (id),
  person uuid not null references person (id),
  day date not null,
  person_label text not null,
  viewed_at timestamptz not null,
  primary key (edition, person, day)
);
comment on table review_view is 'Who opened an edition on which day, first time of the day; three years are kept';
create index review_view_by_day on review_view (day);

create index review_release_by_edition on review_release (edition);
