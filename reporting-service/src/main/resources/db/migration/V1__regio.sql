-- Read copy of the region register, told by the regions context; rebuildable from the start of its topic.
create table indeling (
    code                text        constraint pk_indeling primary key,
    soort               text        not null,
    aangekondigd_aantal integer,
    begin_geldigheid    date,
    einde_geldigheid    date,
    volgnummer          bigint      not null
);

create table regio (
    code             text        constraint pk_regio primary key,
    naam             text        not null,
    indeling         text        not null,
    begin_geldigheid date,
    einde_geldigheid date,
    volgnummer       bigint      not null
);
create index ix_regio_indeling on regio (indeling);

create table projectleiderpost (
    regio            text        not null,
    functie          text        not null,
    begin_geldigheid date        not null,
    einde_geldigheid date,
    status           text        not null,
    verteld_op       timestamptz not null,
    constraint pk_projectleiderpost primary key (regio, functie, begin_geldigheid)
);
