-- Bottlenecks that regions raise, with the course that governance tells of them.
create table knelpunt (
    id               uuid        constraint pk_knelpunt primary key,
    regio            text        not null constraint fk_knelpunt_regio references regio,
    titel            text        not null,
    omschrijving     text        not null,
    themas           varchar[]   not null,
    categorie        text        not null constraint ck_knelpunt_categorie
                                 check (categorie in ('WET_OF_REGELGEVING', 'UITVOERING', 'FINANCIERING', 'OVERIG')),
    ernst            text        not null constraint ck_knelpunt_ernst check (ernst in ('LAAG', 'MIDDEL', 'HOOG')),
    gevraagd_niveau  text        not null constraint ck_knelpunt_gevraagd_niveau
                                 check (gevraagd_niveau in ('REGIO', 'KERNTEAM', 'STUURGROEP')),
    status           text        not null constraint ck_knelpunt_status check (status in ('GEMELD', 'ONTVANGEN',
                                 'GEAGENDEERD', 'IN_BEHANDELING', 'OPGELOST', 'AFGEWEZEN', 'INGETROKKEN')),
    verloop          jsonb       not null,
    reden_intrekking text,
    geregistreerd_op timestamptz not null,
    gewijzigd_op     timestamptz not null,
    version          bigint      not null,
    constraint ck_knelpunt_intrekking check ((status = 'INGETROKKEN') = (reden_intrekking is not null)),
    constraint ck_knelpunt_lengte
        check (length(titel) <= 120 and length(omschrijving) <= 5000 and length(reden_intrekking) <= 1000)
);
create index ix_knelpunt_regio on knelpunt (regio);
