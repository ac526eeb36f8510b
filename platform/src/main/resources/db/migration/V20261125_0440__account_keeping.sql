-- Accounts that wait for their first password, that an administrator locked, and the links by which
-- a person sets a password.

alter table account add column locked_at timestamptz;
comment on column account.locked_at is 'Since when an administrator keeps this account from logging in';
create index account_by_name on account (authority, login_name);

create table password_link (
  id uuid primary key,
  account uuid not null references account (id),
  token_hash text not null unique,
  issued_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
comment on table password_link is 'One-time links to set a password; only the hash of the token';
create index password_link_by_account on password_link (account) where used_at is null;
