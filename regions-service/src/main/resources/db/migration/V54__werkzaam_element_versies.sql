-- What was told of what works before stays readable: a version that lapsed
-- is a row of its own beside the one that stands, and at no moment there are two.
alter table werkzaam_element
    add column stuk         uuid,
    add column vervallen_op timestamptz;
update werkzaam_element set stuk = id;
alter table werkzaam_element
    alter column stuk set not null,
    add constraint fk_werkzaam_element_stuk foreign key (stuk) references werkzaam_element,
    add constraint ck_werkzaam_element_stuk check (vervallen_op is not null or stuk = id),
    add constraint ex_werkzaam_element_versie
        exclude using gist (stuk with =, tstzrange(gewijzigd_op, vervallen_op) with &&) deferrable initially deferred;
