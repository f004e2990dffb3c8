-- What was told of a network before stays readable; only what stands now keeps out another: a version that lapsed
-- is a row of its own beside the one that stands, and at no moment there are two.
alter table netwerk
    add column stuk         uuid,
    add column vervallen_op timestamptz;
update netwerk set stuk = id;
alter table netwerk
    alter column stuk set not null,
    add constraint fk_netwerk_stuk foreign key (stuk) references netwerk,
    add constraint ck_netwerk_stuk check (vervallen_op is not null or stuk = id),
    add constraint ex_netwerk_versie
        exclude using gist (stuk with =, tstzrange(gewijzigd_op, vervallen_op) with &&) deferrable initially deferred;
alter table netwerk drop constraint ex_netwerk, drop column geldigheid;
alter table netwerk
    add constraint ex_netwerk
        exclude using gist (regio with =, soort with =, daterange(begin_geldigheid, einde_geldigheid) with &&)
        where (vervallen_op is null);
