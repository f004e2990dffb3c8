-- The register of decisions: one per agenda item, and those that the source documents tell of.
create table besluit (
    id                uuid        constraint pk_besluit primary key,
    code              text        constraint uq_besluit_code unique,
    soort             text        not null,
    gremium           text        not null constraint fk_besluit_gremium references gremium,
    bijeenkomst       uuid        constraint fk_besluit_bijeenkomst references bijeenkomst,
    agendapunt        uuid        constraint fk_besluit_agendapunt references agendapunt
                                  constraint uq_besluit_agendapunt unique,
    onderwerp_soort   text        not null,
    onderwerp         uuid,
    onderwerp_tekst   text        not null,
    rapportage_nummer integer,
    status            text        not null constraint ck_besluit_status check (status in ('GEPLAND', 'GENOMEN')),
    uitkomst          text,
    besluitdatum      date,
    besluit_bron      text,
    gepland_bron      text,
    onbekend_reden    text,
    dag               date        not null,
    door_organisaties jsonb,
    door_functies     jsonb,
    tekst             text,
    toelichting       text,
    bron_document     text,
    bron_plaats       text,
    geregistreerd_op  timestamptz not null,
    version           bigint      not null,
    constraint ck_besluit_genomen check (
        status = 'GEPLAND' or besluitdatum is not null or besluit_bron is not null)
);
create index ix_besluit_onderwerp on besluit (onderwerp);
