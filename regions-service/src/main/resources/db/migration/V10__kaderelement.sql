-- The frame of the programme: what it consists of, and what is said of each part over time. What is said is never
-- changed: it lapses and points to what took its place.
create table kaderelement (
    code             text        constraint pk_kaderelement primary key,
    soort            text        not null,
    geregistreerd_op timestamptz not null,
    gewijzigd_op     timestamptz not null,
    version          bigint      not null,
    constraint ck_kaderelement_code check (code ~ '^[A-Z0-9]+([_-][A-Z0-9]+)*$' and length(code) <= 100),
    constraint ck_kaderelement_soort
        check (soort in ('ACTIELIJN', 'BOUWSTEEN', 'THEMA', 'DOELGROEP', 'VOORWAARDE', 'PRIORITEIT'))
);

create table kaderomschrijving (
    id               uuid        constraint pk_kaderomschrijving primary key,
    element          text        not null constraint fk_kaderomschrijving_element references kaderelement,
    volgnummer       integer     not null constraint ck_kaderomschrijving_volgnummer check (volgnummer > 0),
    naam             text        constraint ck_kaderomschrijving_naam check (length(naam) <= 300),
    tekst            text        constraint ck_kaderomschrijving_tekst check (length(tekst) <= 4000),
    actielijn        integer     constraint ck_kaderomschrijving_actielijn check (actielijn between 1 and 3),
    bovenliggend     text        constraint fk_kaderomschrijving_bovenliggend references kaderelement,
    reikwijdte       text        constraint ck_kaderomschrijving_reikwijdte
        check (reikwijdte in ('REGIONAAL', 'REGIO_OVERSTIJGEND', 'LANDELIJK')),
    details          jsonb       not null,
    begin_geldigheid date,
    einde_geldigheid date,
    geldigheid       daterange   generated always as (daterange(begin_geldigheid, einde_geldigheid)) stored,
    bron_document    text        not null,
    bron_plaats      text,
    geregistreerd_op timestamptz not null,
    vervallen_op     timestamptz,
    registratie      tstzrange   generated always as (tstzrange(geregistreerd_op, vervallen_op)) stored,
    vervangen_door   uuid        constraint fk_kaderomschrijving_vervangen_door references kaderomschrijving deferrable initially deferred,
    wijziging        uuid,
    constraint ck_kaderomschrijving_naam_of_tekst check (naam is not null or tekst is not null),
    constraint ex_kaderomschrijving exclude using gist (element with =, geldigheid with &&, registratie with &&)
        deferrable initially deferred
);
create index ix_kaderomschrijving_element on kaderomschrijving (element);
