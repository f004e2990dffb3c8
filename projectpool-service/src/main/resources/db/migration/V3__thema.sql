-- Target groups of action line 3, and the themes by which coverage is counted. A theme may be about a target group, but is not the same.
create table doelgroep (
    code              text        constraint pk_doelgroep primary key,
    volgnummer        integer     not null constraint uq_doelgroep_volgnummer unique,
    naam              text        not null,
    geen_thema_reden  text,
    bron_document     text        not null,
    bron_plaats       text,
    geregistreerd_op  timestamptz not null,
    version           bigint      not null
);

create table thema (
    code                  text        constraint pk_thema primary key,
    volgnummer            integer     not null constraint uq_thema_volgnummer unique,
    naam                  text        not null,
    gedrukt               text        not null,
    restcategorie         boolean     not null,
    doelgroep             text,
    doelgroep_zekerheid   text,
    bron_document         text        not null,
    bron_plaats           text,
    geregistreerd_op      timestamptz not null,
    version               bigint      not null,
    constraint fk_thema_doelgroep foreign key (doelgroep) references doelgroep,
    constraint ck_thema_doelgroep check ((doelgroep is null) = (doelgroep_zekerheid is null))
);
create unique index uq_thema_restcategorie on thema (restcategorie) where restcategorie;
