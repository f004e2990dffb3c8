-- What was told of a pilot before stays readable; a code is of one pilot, in however many versions: a version that lapsed
-- is a row of its own beside the one that stands, and at no moment there are two.
alter table pilot
    add column stuk         uuid,
    add column vervallen_op timestamptz;
update pilot set stuk = id;
alter table pilot
    alter column stuk set not null,
    add constraint fk_pilot_stuk foreign key (stuk) references pilot,
    add constraint ck_pilot_stuk check (vervallen_op is not null or stuk = id),
    add constraint ex_pilot_versie
        exclude using gist (stuk with =, tstzrange(gewijzigd_op, vervallen_op) with &&) deferrable initially deferred;
alter table pilot drop constraint uq_pilot_code;
create unique index uq_pilot_code on pilot (code) where vervallen_op is null;
