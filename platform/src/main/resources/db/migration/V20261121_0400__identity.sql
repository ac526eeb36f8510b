-- Accounts, failed log-ins, and the link that sets up the first administrator.

create table account (
  id uuid primary key,
  authority uuid not null,
  person uuid not null unique,
  person_kind text not null,
  kind text not null check (kind in ('ordinary', 'administrator')),
  login_name text not null unique check (login_name ~ '^[a-z0-9][a-z0-9._-]{2,62}$'),
  password_hash text not null,
  password_changed_at timestamptz not null,
  demo boolean not null default false,
  opened_at timestamptz not null,
  -- An administrator's account belongs to a person who can hold no post, and the other way round.
  foreign key (authority, person, person_kind) references person (authority, id, kind),
  check ((kind = 'administrator') = (person_kind = 'administrator'))
);
comment on table account is 'Who can log in; one account for one person';
create index account_by_authority on account (authority);

create table sign_in_attempt (
  name_key text primary key,
  failures integer not null check (failures > 0),
  last_at timestamptz not null,
  locked_until timestamptz
);
comment on table sign_in_attempt is
  'Failed log-ins by the hash of the name that was typed, whether such an account exists or not';
create index sign_in_attempt_by_age on sign_in_attempt (last_at);

create table set_up_link (
  id uuid primary key,
  token_hash text not null unique,
  issued_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
comment on table set_up_link is 'One-time links for the first administrator; only the hash of the token';
