-- The administrative and the substantive network of a region over time, and organisations known as partners.
create table partnerorganisatie (
    code                 text        constraint pk_partnerorganisatie primary key,
    naam                 text        not null,
    agenda               text        not null,
    sector               text,
    sector_onbekend_reden text,
    bron_document        text        not null,
    bron_plaats          text,
    geregistreerd_op     timestamptz not null,
    version              bigint      not null,
    constraint ck_partnerorganisatie_sector check ((sector is null) = (sector_onbekend_reden is not null))
);

create table netwerk (
    id                 uuid        constraint pk_netwerk primary key,
    regio              text        not null constraint fk_netwerk_regio references regio,
    soort              text        not null constraint ck_netwerk_soort check (soort in ('BESTUURLIJK', 'INHOUDELIJK')),
    naam               text        not null,
    begin_geldigheid   date        not null,
    einde_geldigheid   date,
    geldigheid         daterange   generated always as (daterange(begin_geldigheid, einde_geldigheid)) stored,
    partners           jsonb       not null,
    sectoren           varchar[]   not null,
    benutte_structuren varchar[]   not null,
    geregistreerd_op   timestamptz not null,
    gewijzigd_op       timestamptz not null,
    version            bigint      not null,
    constraint ck_netwerk_lengte check (length(naam) <= 200),
    constraint ck_netwerk_geldigheid check (begin_geldigheid < einde_geldigheid),
    constraint ex_netwerk exclude using gist (regio with =, soort with =, geldigheid with &&)
);
create index ix_netwerk_regio on netwerk (regio);
