-- Projects that come of grants. The row of a project holds what was granted, committed and paid, so that the table itself refuses a
-- payment too many.
create table project (
    id                         uuid           constraint pk_project primary key,
    nummer                     bigint         not null constraint uq_project_nummer unique,
    aanvraag                   uuid           not null constraint uq_project_aanvraag unique constraint fk_project_aanvraag references aanvraag,
    ronde                      uuid           not null constraint fk_project_aanvraagronde references aanvraagronde,
    gemeente                   text           not null,
    gemeenten                  text[]         not null,
    regios                     text[]         not null,
    synthetisch                boolean        not null,
    titel                      text           not null,
    impuls                     text           not null constraint ck_project_impuls check (impuls in ('VERSNELLING', 'VERDIEPING', 'VERBREDING')),
    actielijn                  integer        not null constraint ck_project_actielijn check (actielijn between 1 and 3),
    themas                     text[]         not null,
    overig_toelichting         text,
    doelgroepen                text[]         not null,
    begin                      date           not null,
    einde                      date           not null,
    aandelen                   jsonb          not null,
    posten                     jsonb          not null,
    kosten                     numeric(12, 2) not null,
    mijlpalen                  jsonb          not null,
    status                     text           not null constraint ck_project_status check (status in ('TOEGEKEND', 'LOPEND', 'BEEINDIGD', 'GESTOPT', 'AFGESLOTEN')),
    toegekend                  numeric(12, 2) not null,
    verplicht                  numeric(12, 2) not null,
    betaald                    numeric(12, 2) not null,
    gestart_op                 date,
    gestopt_op                 date,
    gestopt_om                 text,
    beeindigd_op               date,
    samenvatting               text,
    leerpunten                 jsonb,
    besteed                    numeric(12, 2),
    verantwoord_op             date,
    verantwoording_toelichting text,
    geregistreerd_op           timestamptz    not null,
    gewijzigd_op               timestamptz    not null,
    version                    bigint         not null,
    constraint ck_project_looptijd check (einde >= begin),
    -- never more than was granted
    constraint ck_project_geld check (0 <= betaald and betaald <= verplicht and verplicht <= toegekend),
    constraint ck_project_aandelen check (toegekend = som(aandelen, 'aandeel')),
    -- money moves between items, never in or out
    constraint ck_project_kosten check (kosten = som(posten, 'bedrag')),
    constraint ck_project_besteed check (besteed between 0 and toegekend),
    constraint ck_project_verantwoord check (num_nulls(besteed, verantwoord_op) in (0, 2)),
    constraint ck_project_gestopt check (num_nulls(gestopt_op, gestopt_om) in (0, 2)),
    constraint ck_project_beeindigd check (num_nulls(beeindigd_op, samenvatting, leerpunten) in (0, 3)),
    constraint ck_project_afgesloten check (status <> 'AFGESLOTEN' or (besteed is not null and betaald = besteed and verplicht = betaald))
);

create index ix_project_ronde on project (ronde);

create table betaling (
    id                uuid           constraint pk_betaling primary key,
    project           uuid           not null constraint fk_betaling_project references project,
    soort             text           not null constraint ck_betaling_soort check (soort in ('VOORSCHOT', 'TERMIJN', 'SLOTBETALING', 'TERUGVORDERING')),
    bedrag            numeric(12, 2) not null constraint ck_betaling_bedrag check (bedrag > 0),
    status            text           not null constraint ck_betaling_status check (status in ('GEPLAND', 'BETAALD', 'VERVALLEN')),
    gepland_op        date           not null,
    betaald_op        date,
    toelichting       text,
    geregistreerd_op  timestamptz    not null,
    gewijzigd_op      timestamptz    not null,
    version           bigint         not null,
    constraint ck_betaling_betaald check ((status = 'BETAALD') = (betaald_op is not null))
);

create index ix_betaling_project on betaling (project);

create table projectwijziging (
    id                uuid        constraint pk_projectwijziging primary key,
    project           uuid        not null constraint fk_projectwijziging_project references project,
    soort             text        not null constraint ck_projectwijziging_soort check (soort in ('LOOPTIJD', 'BEGROTING', 'INHOUD')),
    omschrijving      text        not null,
    begin             date,
    einde             date,
    posten            jsonb,
    status            text        not null constraint ck_projectwijziging_status check (status in ('GEVRAAGD', 'TOEGESTAAN', 'GEWEIGERD', 'INGETROKKEN')),
    motivering        text,
    geregistreerd_op  timestamptz not null,
    gewijzigd_op      timestamptz not null,
    version           bigint      not null,
    constraint ck_projectwijziging_looptijd check ((soort = 'LOOPTIJD') = (begin is not null and einde is not null) and (einde is null or einde >= begin)),
    constraint ck_projectwijziging_begroting check ((soort = 'BEGROTING') = (posten is not null)),
    constraint ck_projectwijziging_motivering check ((status in ('TOEGESTAAN', 'GEWEIGERD')) = (motivering is not null))
);

create index ix_projectwijziging_project on projectwijziging (project);
