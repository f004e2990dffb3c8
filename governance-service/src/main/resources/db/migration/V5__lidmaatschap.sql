-- Who or which organisation belonged to a body or held a post, and when. A corrected row stays, with the moment at
-- which it was replaced, so that what was known earlier can still be asked.
create table lidmaatschap (
    id                uuid        constraint pk_lidmaatschap primary key,
    soort             text        not null,
    gremium           text        constraint fk_lidmaatschap_gremium references gremium,
    functie           text        constraint fk_lidmaatschap_functie references functie,
    organisatie       text        constraint fk_lidmaatschap_organisatie references organisatie,
    persoon           uuid        constraint fk_lidmaatschap_persoon references persoon,
    plaats            integer     constraint ck_lidmaatschap_plaats check (plaats > 0),
    niveaus           jsonb,
    begin_geldigheid  date        not null,
    einde_geldigheid  date,
    geldigheid        daterange   generated always as (daterange(begin_geldigheid, einde_geldigheid)) stored,
    begin_bron        text,
    begin_toelichting text,
    einde_bron        text,
    einde_toelichting text,
    onzeker_van       date,
    onzeker_tot       date,
    zekerheid         text        not null,
    bron_document     text,
    bron_plaats       text,
    geregistreerd_op  timestamptz not null,
    vervallen_op      timestamptz,
    vervangt          uuid        constraint fk_lidmaatschap_vervangt references lidmaatschap
                                  constraint uq_lidmaatschap_vervangt unique,
    version           bigint      not null,
    constraint ck_lidmaatschap_geldigheid check (begin_geldigheid < einde_geldigheid),
    constraint ck_lidmaatschap_soort check (
        (soort = 'FUNCTIEHOUDER' and functie is not null and gremium is null and plaats is not null)
        or (soort in ('LID', 'AANGESLOTEN_GEEN_LID') and gremium is not null and plaats is null)),
    -- a place of a post has one holder at a time
    constraint ex_lidmaatschap_functie_plaats exclude using gist
        (functie with =, plaats with =, geldigheid with &&)
        where (soort = 'FUNCTIEHOUDER' and vervallen_op is null),
    -- a person belongs to a body in one way at a time
    constraint ex_lidmaatschap_gremium_persoon exclude using gist
        (gremium with =, persoon with =, geldigheid with &&)
        where (vervallen_op is null),
    -- an organisation is a client by one post at a time
    constraint ex_lidmaatschap_opdrachtgever exclude using gist
        (organisatie with =, geldigheid with &&)
        where (soort = 'LID' and gremium = 'opdrachtgevers' and vervallen_op is null)
);
create index ix_lidmaatschap_gremium on lidmaatschap (gremium);
create index ix_lidmaatschap_functie on lidmaatschap (functie);
create index ix_lidmaatschap_persoon on lidmaatschap (persoon);
