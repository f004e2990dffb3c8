-- The plan of action of a region, in versions of which one is in force, and how its actions come along.
create table actieplan (
    id                   uuid        constraint pk_actieplan primary key,
    regio                text        not null constraint fk_actieplan_regio references regio,
    status               text        not null
        constraint ck_actieplan_status check (status in ('CONCEPT', 'VASTGESTELD', 'IN_UITVOERING', 'AFGEROND', 'INGETROKKEN')),
    geldende_versie      integer,
    laatste_actienummer  integer     not null,
    begin_geldigheid     date,
    einde_geldigheid     date,
    kopie_van            uuid        constraint fk_actieplan_kopie_van references actieplan,
    overgangen           jsonb       not null,
    geregistreerd_op     timestamptz not null,
    gewijzigd_op         timestamptz not null,
    version              bigint      not null,
    constraint ck_actieplan_vastgesteld check (status in ('CONCEPT', 'INGETROKKEN') or geldende_versie is not null),
    constraint ck_actieplan_geldigheid check ((geldende_versie is null) = (begin_geldigheid is null)
        and (einde_geldigheid is null or begin_geldigheid is null or einde_geldigheid >= begin_geldigheid))
);
-- R153: one plan a region at a time
create unique index uq_actieplan_regio_lopend on actieplan (regio) where status in ('CONCEPT', 'VASTGESTELD', 'IN_UITVOERING');
create index ix_actieplan_regio on actieplan (regio);

create table actieplan_versie (
    id                   uuid        constraint pk_actieplan_versie primary key,
    plan                 uuid        not null constraint fk_actieplan_versie_plan references actieplan,
    nummer               integer     not null constraint ck_actieplan_versie_nummer check (nummer > 0),
    inhoud               jsonb       not null,
    elementen            varchar(100)[] not null,
    toelichting          text        constraint ck_actieplan_versie_toelichting check (length(toelichting) <= 2000),
    begin_geldigheid     date,
    vastgesteld_door     text        constraint ck_actieplan_versie_door check (length(vastgesteld_door) <= 200),
    geregistreerd_op     timestamptz not null,
    vastgesteld_op       timestamptz,
    ingetrokken_op       timestamptz,
    constraint uq_actieplan_versie_nummer unique (plan, nummer),
    constraint uq_actieplan_versie_begin unique (plan, begin_geldigheid),
    constraint ck_actieplan_versie_vastgesteld check ((begin_geldigheid is null) = (vastgesteld_op is null)),
    constraint ck_actieplan_versie_ingetrokken check (vastgesteld_op is null or ingetrokken_op is null)
);
create unique index uq_actieplan_versie_concept on actieplan_versie (plan) where vastgesteld_op is null and ingetrokken_op is null;
create index ix_actieplan_versie_elementen on actieplan_versie using gin (elementen);

-- What was told of an action, from a day on. It is never changed: it lapses and points to what took its place.
create table actievoortgang (
    id                   uuid        constraint pk_actievoortgang primary key,
    plan                 uuid        not null constraint fk_actievoortgang_plan references actieplan,
    nummer               integer     not null,
    status               text        not null
        constraint ck_actievoortgang_status check (status in ('NIET_BEGONNEN', 'LOOPT', 'AFGEROND', 'GESTOPT')),
    percentage           integer     constraint ck_actievoortgang_percentage check (percentage between 0 and 100),
    toelichting          text        constraint ck_actievoortgang_toelichting check (length(toelichting) <= 2000),
    geholpen             text        constraint ck_actievoortgang_geholpen check (length(geholpen) <= 2000),
    werkelijk_begin      date,
    werkelijk_einde      date,
    begin_geldigheid     date,
    einde_geldigheid     date,
    geldigheid           daterange   generated always as (daterange(begin_geldigheid, einde_geldigheid)) stored,
    bron_document        text,
    bron_plaats          text,
    geregistreerd_op     timestamptz not null,
    vervallen_op         timestamptz,
    registratie          tstzrange   generated always as (tstzrange(geregistreerd_op, vervallen_op)) stored,
    vervangen_door       uuid        constraint fk_actievoortgang_vervangen_door references actievoortgang deferrable initially deferred,
    wijziging            uuid,
    constraint ck_actievoortgang_werkelijk check (werkelijk_einde >= werkelijk_begin),
    constraint ex_actievoortgang exclude using gist (plan with =, nummer with =, geldigheid with &&, registratie with &&)
        deferrable initially deferred
);
create index ix_actievoortgang_plan on actievoortgang (plan, nummer);
