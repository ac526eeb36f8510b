-- What a decision on paper or under a standing authorisation rests on must be there when it is committed.

alter table review_decision add constraint review_decision_scan
  foreign key (paper_scan) references review_scan (id) deferrable initially deferred;
alter table review_decision add constraint review_decision_standing
  foreign key (standing) references standing_authorisation (id);

alter table standing_authorisation add column given_in uuid not null references unit (id);
