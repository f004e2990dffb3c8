-- Assessing applications. An assessment has a draft, an opinion that was submitted last, or both, or neither; only opinions that
-- were submitted count, and each of them stays.
create table beoordelaar (
    id                uuid        constraint pk_beoordelaar primary key,
    ronde             uuid        not null constraint fk_beoordelaar_aanvraagronde references aanvraagronde,
    account           text        not null,
    naam              text        not null,
    -- of which regions the assessor is a member or an employee
    regios            text[]      not null,
    geregistreerd_op  timestamptz not null,
    ontheven_op       timestamptz,
    gewijzigd_op      timestamptz not null,
    version           bigint      not null
);

create unique index uq_beoordelaar_account on beoordelaar (ronde, account);
create index ix_beoordelaar_account on beoordelaar (account);

create table belangverklaring (
    id                uuid        constraint pk_belangverklaring primary key,
    aanvraag          uuid        not null constraint fk_belangverklaring_aanvraag references aanvraag,
    beoordelaar       uuid        not null constraint fk_belangverklaring_beoordelaar references beoordelaar,
    belang            text        not null constraint ck_belangverklaring_belang check (belang in ('GEEN', 'BELANG', 'CONFLICT')),
    toelichting       text,
    zelf              boolean     not null,
    geregistreerd_op  timestamptz not null,
    vervangen_op      timestamptz,
    constraint ck_belangverklaring_toelichting check (belang = 'GEEN' or toelichting is not null)
);

create unique index uq_belangverklaring_geldend on belangverklaring (beoordelaar, aanvraag) where vervangen_op is null;
create index ix_belangverklaring_beoordelaar on belangverklaring (beoordelaar);

create table beoordeling (
    id                uuid        constraint pk_beoordeling primary key,
    aanvraag          uuid        not null constraint fk_beoordeling_aanvraag references aanvraag,
    ronde             uuid        not null constraint fk_beoordeling_aanvraagronde references aanvraagronde,
    beoordelaar       uuid        not null constraint fk_beoordeling_beoordelaar references beoordelaar,
    status            text        not null constraint ck_beoordeling_status check (status in ('OPEN', 'INGEDIEND', 'HEROPEND', 'VERHINDERD', 'VERVALLEN')),
    concept           uuid,
    ingediend         uuid,
    heropend_om       text,
    geregistreerd_op  timestamptz not null,
    gewijzigd_op      timestamptz not null,
    version           bigint      not null,
    constraint ck_beoordeling_ingediend check (status not in ('INGEDIEND', 'HEROPEND') or ingediend is not null),
    constraint ck_beoordeling_heropend check (status <> 'HEROPEND' or heropend_om is not null)
);

create unique index uq_beoordeling_levend on beoordeling (aanvraag, beoordelaar) where status not in ('VERHINDERD', 'VERVALLEN');
create index ix_beoordeling_aanvraag on beoordeling (aanvraag);
create index ix_beoordeling_ronde on beoordeling (ronde);
create index ix_beoordeling_beoordelaar on beoordeling (beoordelaar);

create table oordeel (
    id            uuid    constraint pk_oordeel primary key,
    beoordeling   uuid    not null constraint fk_oordeel_beoordeling references beoordeling deferrable initially deferred,
    nummer        integer not null constraint ck_oordeel_nummer check (nummer > 0),
    scores        jsonb   not null,
    advies        text    constraint ck_oordeel_advies check (advies in ('POSITIEF', 'POSITIEF_MET_VOORWAARDEN', 'NEGATIEF')),
    toelichting   text,
    over_versie   integer constraint ck_oordeel_over_versie check (over_versie > 0),
    punten        integer,
    gewicht       integer,
    valt_af       boolean,
    ingediend_op  timestamptz,
    constraint uq_oordeel_nummer unique (beoordeling, nummer),
    constraint ck_oordeel_ingediend check (num_nulls(over_versie, punten, gewicht, valt_af, ingediend_op) in (0, 5)),
    constraint ck_oordeel_volledig check (ingediend_op is null or advies is not null),
    -- a mean score of 0 to 5
    constraint ck_oordeel_punten check (gewicht > 0 and punten between 0 and 5 * gewicht)
);

alter table beoordeling
    add constraint fk_beoordeling_concept foreign key (concept) references oordeel deferrable initially deferred,
    add constraint fk_beoordeling_ingediend foreign key (ingediend) references oordeel deferrable initially deferred;
