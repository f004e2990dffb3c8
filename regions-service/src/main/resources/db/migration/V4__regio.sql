-- The regions and all that is said of them over time. Every fact has the period in which it holds and the period in
-- which we took it to be so (registratie); a fact that proved otherwise lapses and points to what took its place.
create extension if not exists pg_trgm;

create table regio (
    code             text        constraint pk_regio primary key,
    indeling         text        not null constraint fk_regio_indeling references indeling,
    begin_bron       text,
    bron_document    text        not null,
    bron_plaats      text,
    geregistreerd_op timestamptz not null,
    gewijzigd_op     timestamptz not null,
    version          bigint      not null,
    constraint ck_regio_code check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);

-- When a region existed.
create table regio_bestaan (
    id               uuid        constraint pk_regio_bestaan primary key,
    regio            text        not null constraint fk_regio_bestaan_regio references regio,
    begin_geldigheid date,
    einde_geldigheid date,
    geldigheid       daterange   generated always as (daterange(begin_geldigheid, einde_geldigheid)) stored,
    bron_document    text,
    bron_plaats      text,
    geregistreerd_op timestamptz not null,
    vervallen_op     timestamptz,
    registratie      tstzrange   generated always as (tstzrange(geregistreerd_op, vervallen_op)) stored,
    vervangen_door   uuid        constraint fk_regio_bestaan_vervangen_door references regio_bestaan deferrable initially deferred,
    wijziging        uuid,
    constraint ex_regio_bestaan exclude using gist (regio with =, geldigheid with &&, registratie with &&)
        deferrable initially deferred
);
create index ix_regio_bestaan_regio on regio_bestaan (regio);

-- Its name and all other spellings; sleutel and zoektekst are the name without case, accents and separators.
create table regio_naam (
    id               uuid        constraint pk_regio_naam primary key,
    regio            text        not null constraint fk_regio_naam_regio references regio,
    naam             text        not null,
    sleutel          text        not null,
    zoektekst        text        not null,
    soort            text        not null,
    zekerheid        text        not null constraint ck_regio_naam_zekerheid check (zekerheid in ('ZEKER', 'AFGELEID')),
    toelichting      text,
    begin_geldigheid date,
    einde_geldigheid date,
    geldigheid       daterange   generated always as (daterange(begin_geldigheid, einde_geldigheid)) stored,
    bron_document    text,
    bron_plaats      text,
    geregistreerd_op timestamptz not null,
    vervallen_op     timestamptz,
    registratie      tstzrange   generated always as (tstzrange(geregistreerd_op, vervallen_op)) stored,
    vervangen_door   uuid        constraint fk_regio_naam_vervangen_door references regio_naam deferrable initially deferred,
    wijziging        uuid,
    constraint ex_regio_naam_canoniek exclude using gist (regio with =, geldigheid with &&, registratie with &&) where (soort = 'CANONIEK')
        deferrable initially deferred,
    constraint ex_regio_naam_uniek exclude using gist (sleutel with =, geldigheid with &&, registratie with &&) where (soort = 'CANONIEK')
        deferrable initially deferred
);
create index ix_regio_naam_regio on regio_naam (regio);
create index ix_regio_naam_sleutel on regio_naam (sleutel);

-- What it is organised by; null with a reason where no source tells.
create table regio_grondslag (
    id               uuid        constraint pk_regio_grondslag primary key,
    regio            text        not null constraint fk_regio_grondslag_regio references regio,
    grondslag        text,
    zekerheid        text        constraint ck_regio_grondslag_zekerheid check (zekerheid in ('ZEKER', 'AFGELEID')),
    onbekend_reden   text,
    begin_geldigheid date,
    einde_geldigheid date,
    geldigheid       daterange   generated always as (daterange(begin_geldigheid, einde_geldigheid)) stored,
    bron_document    text,
    bron_plaats      text,
    geregistreerd_op timestamptz not null,
    vervallen_op     timestamptz,
    registratie      tstzrange   generated always as (tstzrange(geregistreerd_op, vervallen_op)) stored,
    vervangen_door   uuid        constraint fk_regio_grondslag_vervangen_door references regio_grondslag deferrable initially deferred,
    wijziging        uuid,
    constraint ck_regio_grondslag_bekend check ((grondslag is null) = (onbekend_reden is not null) and (grondslag is null) = (zekerheid is null)),
    constraint ex_regio_grondslag exclude using gist (regio with =, geldigheid with &&, registratie with &&)
        deferrable initially deferred
);
create index ix_regio_grondslag_regio on regio_grondslag (regio);

-- The Veilig Thuis regions that it corresponds to, wholly or in part.
create table regio_veilig_thuis (
    id               uuid        constraint pk_regio_veilig_thuis primary key,
    regio            text        not null constraint fk_regio_veilig_thuis_regio references regio,
    code             text        not null,
    naam             text        not null,
    zekerheid        text        not null constraint ck_regio_veilig_thuis_zekerheid check (zekerheid in ('ZEKER', 'AFGELEID')),
    toelichting      text,
    begin_geldigheid date,
    einde_geldigheid date,
    geldigheid       daterange   generated always as (daterange(begin_geldigheid, einde_geldigheid)) stored,
    bron_document    text,
    bron_plaats      text,
    geregistreerd_op timestamptz not null,
    vervallen_op     timestamptz,
    registratie      tstzrange   generated always as (tstzrange(geregistreerd_op, vervallen_op)) stored,
    vervangen_door   uuid        constraint fk_regio_veilig_thuis_vervangen_door references regio_veilig_thuis deferrable initially deferred,
    wijziging        uuid,
    constraint ex_regio_veilig_thuis exclude using gist (regio with =, code with =, geldigheid with &&, registratie with &&)
        deferrable initially deferred
);
create index ix_regio_veilig_thuis_regio on regio_veilig_thuis (regio);

-- Its municipalities; a reason instead where they are not known.
create table regio_samenstelling (
    id               uuid        constraint pk_regio_samenstelling primary key,
    regio            text        not null constraint fk_regio_samenstelling_regio references regio,
    zekerheid        text        constraint ck_regio_samenstelling_zekerheid check (zekerheid in ('ZEKER', 'AFGELEID')),
    veilig_thuis     text,
    onbekend_reden   text,
    toelichting      text,
    begin_geldigheid date,
    einde_geldigheid date,
    geldigheid       daterange   generated always as (daterange(begin_geldigheid, einde_geldigheid)) stored,
    bron_document    text,
    bron_plaats      text,
    geregistreerd_op timestamptz not null,
    vervallen_op     timestamptz,
    registratie      tstzrange   generated always as (tstzrange(geregistreerd_op, vervallen_op)) stored,
    vervangen_door   uuid        constraint fk_regio_samenstelling_vervangen_door references regio_samenstelling deferrable initially deferred,
    wijziging        uuid,
    constraint ck_regio_samenstelling_bekend check ((zekerheid is null) = (onbekend_reden is not null)),
    constraint ex_regio_samenstelling exclude using gist (regio with =, geldigheid with &&, registratie with &&)
        deferrable initially deferred
);
create index ix_regio_samenstelling_regio on regio_samenstelling (regio);

create table regio_samenstelling_gemeente (
    samenstelling    uuid        constraint fk_samenstelling_gemeente_samenstelling references regio_samenstelling,
    gemeente         text        constraint fk_samenstelling_gemeente_gemeente references gemeente,
    constraint pk_regio_samenstelling_gemeente primary key (samenstelling, gemeente)
);
create index ix_samenstelling_gemeente_gemeente on regio_samenstelling_gemeente (gemeente);

-- Which region went on in which other.
create table regio_opvolging (
    id               uuid        constraint pk_regio_opvolging primary key,
    voorganger       text        not null constraint fk_regio_opvolging_voorganger references regio,
    opvolger         text        not null constraint fk_regio_opvolging_opvolger references regio,
    ingangsdatum     date        not null,
    geregistreerd_op timestamptz not null,
    wijziging        uuid        not null,
    constraint uq_regio_opvolging unique (wijziging, voorganger, opvolger)
);
create index ix_regio_opvolging_voorganger on regio_opvolging (voorganger);
create index ix_regio_opvolging_opvolger on regio_opvolging (opvolger);
