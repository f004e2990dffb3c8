-- Bottlenecks that regions raised, as regions tells of them, with the steps that the bodies of the programme took.
create table knelpunt (
    id               uuid        constraint pk_knelpunt primary key,
    regio            text        not null,
    titel            text        not null,
    themas           varchar[]   not null,
    categorie        text        not null,
    ernst            text        not null,
    gevraagd_niveau  text        not null,
    status           text        not null constraint ck_knelpunt_status check (status in
                                 ('ONTVANGEN', 'GEAGENDEERD', 'IN_BEHANDELING', 'OPGELOST', 'AFGEWEZEN')),
    ingetrokken      boolean     not null,
    behandelingen    jsonb       not null,
    gemeld_op        timestamptz not null,
    volgnummer       bigint      not null,
    geregistreerd_op timestamptz not null,
    gewijzigd_op     timestamptz not null,
    version          bigint      not null
);
create index ix_knelpunt_status on knelpunt (status);
