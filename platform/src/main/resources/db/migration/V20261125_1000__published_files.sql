-- Files are published with items.

alter table published_page
  drop constraint published_page_kind_check,
  add constraint published_page_kind_check
    check (kind in ('page', 'list', 'home', 'portal', 'asset', 'notice', 'file'));
