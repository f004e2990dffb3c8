-- The travelling exposition with its places, and norms for reporting itself.
create table expositie (
    code                text        constraint pk_expositie primary key,
    naam                text        not null,
    periode             text        not null,
    begin               date        not null,
    begin_bron_document text        not null,
    begin_bron_plaats   text,
    exemplaren          text,
    aantal_portretten   integer     constraint ck_expositie_portretten check (aantal_portretten > 0),
    uitvoering          jsonb       not null,
    url                 text,
    doel                text,
    plaatsen            jsonb       not null,
    bron_document       text        not null,
    bron_plaats         text,
    geregistreerd_op    timestamptz not null,
    vervallen_op        timestamptz,
    version             bigint      not null
);
select keep_past('expositie', 'geregistreerd_op', 'vervallen_op');

create table rapportagenorm (
    code             text        constraint pk_rapportagenorm primary key,
    tekst            text        not null,
    aantal_per_jaar  integer     constraint ck_rapportagenorm_aantal check (aantal_per_jaar > 0),
    partijen         jsonb,
    bron_document    text        not null,
    bron_plaats      text,
    geregistreerd_op timestamptz not null,
    vervallen_op     timestamptz,
    version          bigint      not null
);
select keep_past('rapportagenorm', 'geregistreerd_op', 'vervallen_op');
