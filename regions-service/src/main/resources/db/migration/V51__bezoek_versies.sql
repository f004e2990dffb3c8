-- What was told of a visit before stays readable: a version that lapsed
-- is a row of its own beside the one that stands, and at no moment there are two.
alter table bezoek
    add column stuk         uuid,
    add column vervallen_op timestamptz;
update bezoek set stuk = id;
alter table bezoek
    alter column stuk set not null,
    add constraint fk_bezoek_stuk foreign key (stuk) references bezoek,
    add constraint ck_bezoek_stuk check (vervallen_op is not null or stuk = id),
    add constraint ex_bezoek_versie
        exclude using gist (stuk with =, tstzrange(gewijzigd_op, vervallen_op) with &&) deferrable initially deferred;
