-- The ways in which items are looked up by their places and by their sites.

create index publication_place_by_item on publication_place (item);
create index publication_by_site on publication (site, number desc);
