-- What was told of funding before stays readable: a version that lapsed
-- is a row of its own beside the one that stands, and at no moment there are two.
alter table financiering
    add column stuk         uuid,
    add column vervallen_op timestamptz;
update financiering set stuk = id;
alter table financiering
    alter column stuk set not null,
    add constraint fk_financiering_stuk foreign key (stuk) references financiering,
    add constraint ck_financiering_stuk check (vervallen_op is not null or stuk = id),
    add constraint ex_financiering_versie
        exclude using gist (stuk with =, tstzrange(gewijzigd_op, vervallen_op) with &&) deferrable initially deferred;
