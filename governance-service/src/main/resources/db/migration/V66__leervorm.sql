-- The ways in which the learning circles are set up, and what they are for. What a professional published stands with the
-- professional.
create table leervorm (
    code                   text        constraint pk_leervorm primary key,
    naam                   text        not null,
    begin_geldigheid       date        not null,
    einde_geldigheid       date,
    begin_bron             text,
    einde_bron             text,
    einde_toelichting      text,
    doelen_per_bijeenkomst text        not null,
    doelgroep_verplicht    boolean     not null,
    minimum_regios         integer,
    maximum_regios         integer,
    aantal_rondes          integer,
    aantal_plekken         integer,
    doelgroepen            jsonb,
    reden_wijziging        text,
    bron_document          text        not null,
    bron_plaats            text,
    geregistreerd_op       timestamptz not null,
    vervallen_op           timestamptz,
    version                bigint      not null,
    constraint ck_leervorm_geldigheid check (begin_geldigheid < einde_geldigheid),
    constraint ck_leervorm_regios check (0 < minimum_regios and minimum_regios <= maximum_regios)
);
select keep_past('leervorm', 'geregistreerd_op', 'vervallen_op');

create table leerdoel (
    code             text        constraint pk_leerdoel primary key,
    volgnummer       integer     not null,
    naam             text        not null,
    bron_document    text        not null,
    bron_plaats      text,
    geregistreerd_op timestamptz not null,
    vervallen_op     timestamptz,
    version          bigint      not null,
    constraint ex_leerdoel_volgnummer exclude (volgnummer with =) where (vervallen_op is null) deferrable initially deferred
);
select keep_past('leerdoel', 'geregistreerd_op', 'vervallen_op');

alter table persoon add column publicaties jsonb not null default '[]';
select keep_past('persoon', 'geregistreerd_op', 'vervallen_op');
