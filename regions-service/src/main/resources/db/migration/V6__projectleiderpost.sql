-- The posts of a region and how they were filled over time. Who held a post is kept apart from what is public.
create table projectleiderpost (
    id               uuid        constraint pk_projectleiderpost primary key,
    regio            text        not null constraint fk_projectleiderpost_regio references regio,
    functie          text        not null,
    geregistreerd_op timestamptz not null,
    gewijzigd_op     timestamptz not null,
    version          bigint      not null,
    constraint uq_projectleiderpost_regio_functie unique (regio, functie)
);

create table bezetting (
    id               uuid        constraint pk_bezetting primary key,
    post             uuid        not null constraint fk_bezetting_post references projectleiderpost,
    status           text        not null,
    zekerheid        text        not null constraint ck_bezetting_zekerheid check (zekerheid in ('ZEKER', 'AFGELEID')),
    toelichting      text,
    houder_naam      text,
    houder_subject   text,
    begin_geldigheid date        not null,
    einde_geldigheid date,
    geldigheid       daterange   generated always as (daterange(begin_geldigheid, einde_geldigheid)) stored,
    bron_document    text,
    bron_plaats      text,
    geregistreerd_op timestamptz not null,
    vervallen_op     timestamptz,
    registratie      tstzrange   generated always as (tstzrange(geregistreerd_op, vervallen_op)) stored,
    vervangen_door   uuid        constraint fk_bezetting_vervangen_door references bezetting deferrable initially deferred,
    wijziging        uuid,
    constraint ck_bezetting_houder check (status = 'VERVULD' or (houder_naam is null and houder_subject is null)),
    constraint ex_bezetting exclude using gist (post with =, geldigheid with &&, registratie with &&)
        deferrable initially deferred
);
create index ix_bezetting_post on bezetting (post);
