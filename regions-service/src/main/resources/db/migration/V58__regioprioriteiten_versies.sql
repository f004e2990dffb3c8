-- What a region said of its priorities before stays readable: a version that lapsed is a row of its own beside the one
-- that stands, and at no moment there are two. The marks belong to all versions; each knows its own time.
alter table regioprioriteiten
    add column stuk         uuid,
    add column vervallen_op timestamptz;
update regioprioriteiten set stuk = id;
alter table regioprioriteiten
    alter column stuk set not null,
    add constraint fk_regioprioriteiten_stuk foreign key (stuk) references regioprioriteiten,
    add constraint ck_regioprioriteiten_stuk check (vervallen_op is not null or stuk = id),
    add constraint ex_regioprioriteiten_versie
        exclude using gist (stuk with =, tstzrange(gewijzigd_op, vervallen_op) with &&) deferrable initially deferred,
    drop constraint uq_regioprioriteiten_regio_periode;
create unique index uq_regioprioriteiten_regio_periode on regioprioriteiten (regio, periode) where vervallen_op is null;
