-- What was told of a regional meeting before stays readable: a version that lapsed
-- is a row of its own beside the one that stands, and at no moment there are two.
alter table regionale_bijeenkomst
    add column stuk         uuid,
    add column vervallen_op timestamptz;
update regionale_bijeenkomst set stuk = id;
alter table regionale_bijeenkomst
    alter column stuk set not null,
    add constraint fk_regionale_bijeenkomst_stuk foreign key (stuk) references regionale_bijeenkomst,
    add constraint ck_regionale_bijeenkomst_stuk check (vervallen_op is not null or stuk = id),
    add constraint ex_regionale_bijeenkomst_versie
        exclude using gist (stuk with =, tstzrange(gewijzigd_op, vervallen_op) with &&) deferrable initially deferred;
