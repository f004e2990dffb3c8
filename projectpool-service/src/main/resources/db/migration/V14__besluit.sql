-- Deciding about applications. Money is counted where it is spent: a round knows what it granted and each region what it got, so
-- that the table itself refuses a euro too many, whoever decides at the same time.
alter table aanvraagronde
    add column besloten_op    timestamptz,
    add column afgerond_op    timestamptz,
    add column budget         numeric(12, 2),
    add column toegekend      numeric(12, 2) not null default 0,
    add column overschrijding numeric(12, 2) not null default 0,
    drop constraint ck_aanvraagronde_status,
    drop constraint ck_aanvraagronde_gesloten;

update aanvraagronde set budget = (select versie.budget from rondeversie versie where versie.id = aanvraagronde.geldend);

alter table aanvraagronde
    alter column budget set not null,
    alter column toegekend drop default,
    alter column overschrijding drop default,
    add constraint ck_aanvraagronde_status check (status in ('CONCEPT', 'OPEN', 'GESLOTEN', 'BESLOTEN', 'AFGEROND')),
    add constraint ck_aanvraagronde_gesloten check ((status in ('CONCEPT', 'OPEN')) = (gesloten_op is null)),
    add constraint ck_aanvraagronde_besloten check ((status in ('BESLOTEN', 'AFGEROND')) = (besloten_op is not null)),
    add constraint ck_aanvraagronde_afgerond check ((status = 'AFGEROND') = (afgerond_op is not null)),
    add constraint ck_aanvraagronde_overschrijding check (overschrijding >= 0),
    add constraint ck_aanvraagronde_toegekend check (toegekend between 0 and budget + overschrijding);

alter table aanvraag
    drop constraint ck_aanvraag_status,
    add constraint ck_aanvraag_status
        check (status in ('CONCEPT', 'INGEDIEND', 'AANVULLING_GEVRAAGD', 'INGETROKKEN', 'BESLOTEN'));

-- what each region was granted in a round: its shares, not its applications
create table regiobesteding (
    ronde      uuid           not null constraint fk_regiobesteding_aanvraagronde references aanvraagronde,
    regio      text           not null,
    toegekend  numeric(12, 2) not null,
    maximum    numeric(12, 2),
    constraint pk_regiobesteding primary key (ronde, regio),
    constraint ck_regiobesteding_toegekend check (toegekend >= 0 and (maximum is null or toegekend <= maximum))
);

create table besluitlijst (
    id                    uuid        constraint pk_besluitlijst primary key,
    ronde                 uuid        not null constraint fk_besluitlijst_aanvraagronde references aanvraagronde,
    status                text        not null constraint ck_besluitlijst_status check (status in ('CONCEPT', 'VASTGESTELD', 'VERVALLEN')),
    vergaderdag           date        not null,
    voorstellen           jsonb       not null,
    overschrijding_reden  text,
    overschrijding_door   text,
    briefslot             text,
    gevolgen              jsonb,
    vastgesteld_op        timestamptz,
    geregistreerd_op      timestamptz not null,
    gewijzigd_op          timestamptz not null,
    version               bigint      not null,
    constraint ck_besluitlijst_overschrijding check (num_nulls(overschrijding_reden, overschrijding_door) in (0, 2)),
    constraint ck_besluitlijst_vastgesteld check ((status = 'VASTGESTELD') = (num_nulls(gevolgen, vastgesteld_op) = 0)),
    constraint ck_besluitlijst_gevolgen check (num_nulls(gevolgen, vastgesteld_op) in (0, 2))
);

create index ix_besluitlijst_ronde on besluitlijst (ronde);

create table beschikking (
    id                    uuid           constraint pk_beschikking primary key,
    besluitlijst          uuid           not null constraint fk_beschikking_besluitlijst references besluitlijst,
    aanvraag              uuid           not null constraint fk_beschikking_aanvraag references aanvraag,
    aanvraagnummer        bigint         not null,
    ronde                 uuid           not null constraint fk_beschikking_aanvraagronde references aanvraagronde,
    gemeente              text           not null,
    gemeenten             text[]         not null,
    synthetisch           boolean        not null,
    titel                 text           not null,
    over_versie           integer        not null,
    gevraagd              numeric(12, 2) not null,
    uitkomst              text           not null constraint ck_beschikking_uitkomst check (uitkomst in ('TOEGEKEND', 'TOEGEKEND_MET_VOORWAARDEN', 'AFGEWEZEN')),
    bedrag                numeric(12, 2) not null,
    aandelen              jsonb          not null,
    voorwaarden           text[]         not null,
    motivering            text           not null,
    afwijking             text,
    rang                  integer        constraint ck_beschikking_rang check (rang > 0),
    briefslot             text,
    vergaderdag           date           not null,
    status                text           not null constraint ck_beschikking_status check (status in ('GENOMEN', 'IN_BEZWAAR', 'GEHANDHAAFD', 'HEROPEND', 'VERVANGEN')),
    bezwaar_ontvangen_op  date,
    bezwaar_gronden       text,
    bezwaar_uitkomst      text           constraint ck_beschikking_bezwaar_uitkomst check (bezwaar_uitkomst in ('INGETROKKEN', 'NIET_ONTVANKELIJK', 'ONGEGROND', 'GEGROND')),
    bezwaar_beslist_op    date,
    bezwaar_motivering    text,
    genomen_op            timestamptz    not null,
    gewijzigd_op          timestamptz    not null,
    version               bigint         not null,
    constraint ck_beschikking_bedrag check ((uitkomst = 'AFGEWEZEN') = (bedrag = 0) and bedrag between 0 and gevraagd),
    -- what each gets adds up to what is granted
    constraint ck_beschikking_aandelen check (bedrag = som(aandelen, 'aandeel')),
    constraint ck_beschikking_voorwaarden check ((uitkomst = 'TOEGEKEND_MET_VOORWAARDEN') = (cardinality(voorwaarden) > 0)),
    constraint ck_beschikking_bezwaar check (num_nulls(bezwaar_ontvangen_op, bezwaar_gronden) in (0, 2)
        and num_nulls(bezwaar_uitkomst, bezwaar_beslist_op, bezwaar_motivering) in (0, 3)
        and (bezwaar_uitkomst is null or bezwaar_gronden is not null))
);

-- of an application one decision holds
create unique index uq_beschikking_geldend on beschikking (aanvraag) where status <> 'VERVANGEN';
create index ix_beschikking_ronde on beschikking (ronde);
