-- People are listed by name, a page at a time.
create index person_by_name on person (authority, name, id);
