-- The coverage table: what was printed never changes; what it is taken to mean (theme, regions) may be corrected, and both stay known.
create table dekkingstabel (
    projectenpool     text        constraint pk_dekkingstabel primary key,
    toelichting       text        not null,
    bron_document     text        not null,
    bron_plaats       text,
    geregistreerd_op  timestamptz not null,
    version           bigint      not null,
    constraint fk_dekkingstabel_projectenpool foreign key (projectenpool) references projectenpool
);

create table vermelding (
    id                    uuid        constraint pk_vermelding primary key,
    dekkingstabel         text        not null,
    volgnummer            integer     not null,
    volgnummer_in_thema   integer     not null,
    gedrukt               text        not null,
    bron_document         text        not null,
    bron_plaats           text,
    geregistreerd_op      timestamptz not null,
    gewijzigd_op          timestamptz not null,
    version               bigint      not null,
    constraint fk_vermelding_dekkingstabel foreign key (dekkingstabel) references dekkingstabel,
    constraint uq_vermelding_volgnummer unique (dekkingstabel, volgnummer)
);

create table toewijzing (
    id                uuid        constraint pk_toewijzing primary key,
    vermelding        uuid        not null,
    thema             text        not null,
    zekerheid         text        not null,
    toelichting       text,
    bron_document     text        not null,
    bron_plaats       text,
    geregistreerd_op  timestamptz not null,
    vervangen_op      timestamptz,
    bekend            tstzrange   generated always as (tstzrange(geregistreerd_op, vervangen_op)) stored,
    constraint fk_toewijzing_vermelding foreign key (vermelding) references vermelding,
    constraint fk_toewijzing_thema foreign key (thema) references thema,
    constraint uq_toewijzing_bekend unique (vermelding, bekend without overlaps) deferrable initially deferred
);

create table deelnemer (
    toewijzing  uuid    not null,
    volgorde    integer not null,
    gedrukt     text    not null,
    soort       text    not null,
    regio       text    not null,
    gemeente    text,
    zekerheid   text    not null,
    constraint pk_deelnemer primary key (toewijzing, volgorde),
    constraint fk_deelnemer_toewijzing foreign key (toewijzing) references toewijzing,
    constraint ck_deelnemer_gemeente check ((soort = 'GEMEENTE') = (gemeente is not null))
);
create index ix_deelnemer_regio on deelnemer (regio);
