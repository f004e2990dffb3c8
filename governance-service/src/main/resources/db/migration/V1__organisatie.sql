-- Organisations that take part, with the one that each is a part of.
create table organisatie (
    code             text        constraint pk_organisatie primary key,
    naam             text        not null,
    afkorting        text,
    soort            text        not null,
    onderdeel_van    text        constraint fk_organisatie_onderdeel_van references organisatie,
    gemeente         text,
    tooi_uri         text,
    oin              text,
    opmerking        text,
    bron_document    text        not null,
    bron_plaats      text,
    geregistreerd_op timestamptz not null,
    version          bigint      not null
);
create index ix_organisatie_onderdeel_van on organisatie (onderdeel_van);
