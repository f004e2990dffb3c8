-- What is typed of meetings, agendas and decisions is closed until it is published. What the source documents tell was
-- public before it came in here: programme data have a code, or a source.
alter table bijeenkomst
    add column gepubliceerd_op       timestamptz,
    add column openbaar_gewijzigd_op timestamptz,
    add column slot_openbaar         boolean not null default false;
alter table agendapunt add column gepubliceerd_op timestamptz;
alter table besluit add column gepubliceerd_op timestamptz;

update bijeenkomst
set gepubliceerd_op = geregistreerd_op, openbaar_gewijzigd_op = geregistreerd_op
where code is not null;
update agendapunt set gepubliceerd_op = geregistreerd_op where bron_document is not null;
update besluit set gepubliceerd_op = geregistreerd_op where code is not null;

alter table bijeenkomst add constraint ck_bijeenkomst_openbaar
    check ((gepubliceerd_op is null) = (openbaar_gewijzigd_op is null));
