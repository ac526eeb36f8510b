-- The JSON interface: office systems, who lets them act, sessions with a token, and answers that are given once.

create table api_client (
  id uuid primary key,
  authority uuid not null references authority (id),
  name text not null check (length(name) between 1 and 60),
  secret_hash text not null,
  registered_by uuid not null references account (id),
  registered_at timestamptz not null,
  ended_at timestamptz
);
comment on table api_client is 'Office systems that may use the JSON interface; only the hash of the secret';
create index api_client_by_authority on api_client (authority, id);

create table api_grant (
  id uuid primary key,
  client uuid not null references api_client (id),
  account uuid not null references account (id),
  given_at timestamptz not null,
  until timestamptz not null,
  ended_at timestamptz
);
comment on table api_grant is 'Who lets which office system prepare things in their name, and until when';
create unique index api_grant_one_at_a_time on api_grant (client, account) where ended_at is null;
create index api_grant_by_account on api_grant (account, id);

create table api_session (
  id uuid primary key,
  token_hash text not null unique,
  account uuid not null references account (id),
  client uuid references api_client (id),
  label text not null,
  password_changed_at timestamptz not null,
  started_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz
);
comment on table api_session is 'Sessions of the JSON interface; only the hash of the token';
create index api_session_by_account on api_session (account, id);

create table api_answer (
  account uuid not null references account (id),
  idempotency_key text not null check (length(idempotency_key) between 1 and 100),
  request text not null,
  status integer,
  headers text,
  body bytea,
  at timestamptz not null,
  primary key (account, idempotency_key)
);
comment on table api_answer is
  'What was answered to a request with an Idempotency-Key, kept for a day, so that a repetition changes nothing';
create index api_answer_by_age on api_answer (at);
