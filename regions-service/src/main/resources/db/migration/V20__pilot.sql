-- Pilots and the methods they are compared with. What reports say of their state is kept report by report.
create table pilot (
    id                uuid        constraint pk_pilot primary key,
    regio             text        not null constraint fk_pilot_regio references regio,
    code              text        not null constraint uq_pilot_code unique,
    naam              text        not null,
    andere_namen      jsonb       not null,
    soort             text        not null,
    plaats            text,
    gemeente          text,
    geplande_start    jsonb,
    themas            varchar[]    not null,
    succescriterium   text,
    toelichting       text,
    verlengingen      jsonb       not null,
    evaluatie         jsonb,
    bron_document     text,
    bron_plaats       text,
    geregistreerd_op  timestamptz not null,
    gewijzigd_op      timestamptz not null,
    version           bigint      not null,
    constraint ck_pilot_code check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(code) <= 100),
    constraint ck_pilot_soort check (soort in ('NIEUW', 'VERBREDING', 'REFERENTIE')),
    constraint ck_pilot_gemeente check (gemeente ~ '^GM[0-9]{4}$'),
    constraint ck_pilot_lengte check (length(naam) <= 200 and length(plaats) <= 100
                                      and length(succescriterium) <= 2000 and length(toelichting) <= 2000)
);
create index ix_pilot_regio on pilot (regio);

create table pilot_stand (
    id                     uuid        constraint pk_pilot_stand primary key,
    pilot                  uuid        not null constraint fk_pilot_stand_pilot references pilot,
    status                 text        not null,
    peildatum              date        not null,
    ingangsdatum           date,
    ingang_onbekend_reden  text,
    vanaf                  date        not null,
    bron_document          text,
    bron_plaats            text,
    geregistreerd_op       timestamptz not null,
    constraint ck_pilot_stand_status check (status in ('REFERENTIE', 'GEPLAND', 'GESTART', 'STRUCTUREEL', 'GESTOPT')),
    constraint ck_pilot_stand_ingang check ((ingangsdatum is null) = (ingang_onbekend_reden is not null)),
    constraint ck_pilot_stand_vanaf check (vanaf = coalesce(ingangsdatum, peildatum))
);
create index ix_pilot_stand_pilot on pilot_stand (pilot);
