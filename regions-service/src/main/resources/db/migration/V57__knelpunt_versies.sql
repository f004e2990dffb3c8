-- What was told of a bottleneck before stays readable: a version that lapsed
-- is a row of its own beside the one that stands, and at no moment there are two.
alter table knelpunt
    add column stuk         uuid,
    add column vervallen_op timestamptz;
update knelpunt set stuk = id;
alter table knelpunt
    alter column stuk set not null,
    add constraint fk_knelpunt_stuk foreign key (stuk) references knelpunt,
    add constraint ck_knelpunt_stuk check (vervallen_op is not null or stuk = id),
    add constraint ex_knelpunt_versie
        exclude using gist (stuk with =, tstzrange(gewijzigd_op, vervallen_op) with &&) deferrable initially deferred;
