-- People are listed by name, a page at a time.
create index person_in_order on person (authority, name, id);
