-- Submissions: one per campaign and region, with its versions; the answers of a version are one document.
create table inzending (
    id                   uuid        constraint pk_inzending primary key,
    uitvraag             uuid        not null constraint fk_inzending_uitvraag references uitvraag,
    regio                text        not null,
    regio_naam           text        not null,
    synthetisch          boolean     not null,
    status               text        not null constraint ck_inzending_status check (status in ('CONCEPT', 'INGEDIEND', 'TERUGGEGEVEN', 'GEACCEPTEERD')),
    hoedanigheid         text        not null,
    versienummer         integer     not null,
    huidige_versie       uuid        not null,
    eerste_ingediend_op  timestamptz,
    te_laat              boolean,
    geaccepteerde_versie integer,
    gewijzigd_op         timestamptz not null,
    version              bigint      not null,
    constraint uq_inzending_uitvraag_regio unique (uitvraag, regio),
    constraint ck_inzending_te_laat check ((eerste_ingediend_op is null) = (te_laat is null)),
    constraint ck_inzending_geaccepteerd check (status <> 'GEACCEPTEERD' or geaccepteerde_versie = versienummer)
);
create index ix_inzending_regio on inzending (regio);
create index ix_inzending_gewijzigd_op on inzending (gewijzigd_op);

create table inzending_versie (
    id              uuid        constraint pk_inzending_versie primary key,
    inzending       uuid        not null constraint fk_inzending_versie_inzending references inzending deferrable initially deferred,
    versienummer    integer     not null constraint ck_inzending_versie_nummer check (versienummer > 0),
    aanleiding      text        not null constraint ck_inzending_versie_aanleiding check (aanleiding in ('EERSTE', 'TERUGGAVE', 'CORRECTIE')),
    reden           text,
    antwoorden      jsonb       not null,
    hoedanigheid    text        not null,
    begonnen_op     timestamptz not null,
    ingediend_op    timestamptz,
    ingediend_door  text,
    oordeel         text        constraint ck_inzending_versie_oordeel check (oordeel in ('GEACCEPTEERD', 'TERUGGEGEVEN')),
    oordeelreden    text,
    beoordeeld_op   timestamptz,
    beoordeeld_door text,
    constraint uq_inzending_versie_nummer unique (inzending, versienummer),
    constraint ck_inzending_versie_reden check (aanleiding = 'EERSTE' or reden is not null),
    constraint ck_inzending_versie_oordeel_na_indiening check (oordeel is null or ingediend_op is not null)
);
alter table inzending add constraint fk_inzending_huidige_versie foreign key (huidige_versie) references inzending_versie;
