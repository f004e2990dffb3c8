-- Regional administrative meetings, planned and held.
create table regionale_bijeenkomst (
    id               uuid        constraint pk_regionale_bijeenkomst primary key,
    regio            text        not null constraint fk_regionale_bijeenkomst_regio references regio,
    netwerk          uuid        constraint fk_regionale_bijeenkomst_netwerk references netwerk,
    soort            text        not null constraint ck_regionale_bijeenkomst_soort
                                 check (soort in ('ZORG_EN_VEILIGHEID', 'OVERIG')),
    titel            text        not null,
    geplande_datum   date,
    gehouden_datum   date,
    agenda           text,
    status           text        not null,
    reden_afgelasting text,
    geregistreerd_op timestamptz not null,
    gewijzigd_op     timestamptz not null,
    version          bigint      not null,
    constraint ck_regionale_bijeenkomst_datum check (geplande_datum is not null or gehouden_datum is not null),
    constraint ck_regionale_bijeenkomst_status check (status in ('GEPLAND', 'GEHOUDEN', 'AFGELAST')
        and (status = 'GEHOUDEN') = (gehouden_datum is not null)
        and (status = 'AFGELAST') = (reden_afgelasting is not null)),
    constraint ck_regionale_bijeenkomst_lengte
        check (length(titel) <= 200 and length(agenda) <= 5000 and length(reden_afgelasting) <= 1000)
);
create index ix_regionale_bijeenkomst_regio on regionale_bijeenkomst (regio);
create index ix_regionale_bijeenkomst_netwerk on regionale_bijeenkomst (netwerk);
