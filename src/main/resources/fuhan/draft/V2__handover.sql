-- What a draft is called on every machine that it was handed over to; made when it is packed for the first time.
alter table draft add column package_id varchar;
alter table draft add constraint draft_package_id unique (package_id);
