-- A second reply, after a member was not satisfied, knows the first.
alter table draft add column follows bigint references draft (id) on delete set null;
create index draft_follows on draft (follows);
