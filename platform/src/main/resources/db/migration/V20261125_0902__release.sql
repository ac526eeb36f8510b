-- That a publisher took note of the remarks stands in the ledger, with the release.

alter table review_release drop column acknowledged;
