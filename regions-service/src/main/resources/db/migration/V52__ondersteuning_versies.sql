-- What was offered or asked before stays readable: a version that lapsed
-- is a row of its own beside the one that stands, and at no moment there are two.
alter table ondersteuning
    add column stuk         uuid,
    add column vervallen_op timestamptz;
update ondersteuning set stuk = id;
alter table ondersteuning
    alter column stuk set not null,
    add constraint fk_ondersteuning_stuk foreign key (stuk) references ondersteuning,
    add constraint ck_ondersteuning_stuk check (vervallen_op is not null or stuk = id),
    add constraint ex_ondersteuning_versie
        exclude using gist (stuk with =, tstzrange(gewijzigd_op, vervallen_op) with &&) deferrable initially deferred;
