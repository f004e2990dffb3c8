-- Visits of the programme team to a region, planned and paid.
create table bezoek (
    id               uuid        constraint pk_bezoek primary key,
    regio            text        not null constraint fk_bezoek_regio references regio,
    soort            text        not null constraint ck_bezoek_soort check (soort in ('EERSTE', 'VERVOLG')),
    geplande_datum   date,
    bezoekdatum      date,
    verwachtingen    text,
    wensen           text,
    geregistreerd_op timestamptz not null,
    gewijzigd_op     timestamptz not null,
    version          bigint      not null,
    constraint ck_bezoek_datum check (geplande_datum is not null or bezoekdatum is not null),
    constraint ck_bezoek_lengte check (length(verwachtingen) <= 5000 and length(wensen) <= 5000)
);
create index ix_bezoek_regio on bezoek (regio, bezoekdatum);
