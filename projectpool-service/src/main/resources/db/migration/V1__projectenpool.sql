-- The pool itself, with every spelling of its title and its earlier name.
create table projectenpool (
    code                        text          constraint pk_projectenpool primary key,
    naam                        text          not null,
    doel                        text          not null,
    route                       text          not null,
    impulsen                    text[]        not null,
    impulsen_bron_document      text          not null,
    impulsen_bron_plaats        text,
    criteria_herkomst           text          not null,
    criteria_bron_document      text          not null,
    criteria_bron_plaats        text,
    jaarbudget                  numeric(14,2) not null constraint ck_projectenpool_jaarbudget check (jaarbudget > 0),
    jaarbudget_jaren            integer[]     not null,
    jaarbudget_bron_document    text          not null,
    jaarbudget_bron_plaats      text,
    bron_document               text          not null,
    bron_plaats                 text,
    geregistreerd_op            timestamptz   not null,
    version                     bigint        not null
);

create table projectenpool_naam (
    projectenpool  text    not null,
    volgorde       integer not null,
    naam           text    not null,
    sleutel        text    not null,
    periode        text,
    bron_document  text    not null,
    bron_plaats    text,
    constraint pk_projectenpool_naam primary key (projectenpool, volgorde),
    constraint fk_projectenpool_naam_projectenpool foreign key (projectenpool) references projectenpool
);
create index ix_projectenpool_naam_sleutel on projectenpool_naam (sleutel);
