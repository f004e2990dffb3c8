-- Professionals that a source names openly in their post; experience experts never stand here.
create table persoon (
    id                   uuid        constraint pk_persoon primary key,
    code                 text        constraint uq_persoon_code unique,
    voorletters          text,
    voornaam             text,
    tussenvoegsel        text,
    achternaam           text        not null,
    weergavenaam         text        not null,
    andere_schrijfwijzen jsonb       not null,
    bron_document        text,
    bron_plaats          text,
    geregistreerd_op     timestamptz not null,
    version              bigint      not null
);
