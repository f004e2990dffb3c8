-- What a region marked as its own priorities for a half-year. A mark that is taken back lapses and stays.
create table regioprioriteiten (
    id               uuid        constraint pk_regioprioriteiten primary key,
    regio            text        not null constraint fk_regioprioriteiten_regio references regio,
    periode          text        not null constraint ck_regioprioriteiten_periode check (periode ~ '^[0-9]{4}-H[12]$'),
    toelichting      text        constraint ck_regioprioriteiten_toelichting check (length(toelichting) <= 2000),
    geregistreerd_op timestamptz not null,
    gewijzigd_op     timestamptz not null,
    version          bigint      not null,
    constraint uq_regioprioriteiten_regio_periode unique (regio, periode)
);
create index ix_regioprioriteiten_periode on regioprioriteiten (periode, regio);

create table regioprioriteit_keuze (
    id               uuid        constraint pk_regioprioriteit_keuze primary key,
    prioriteiten     uuid        not null constraint fk_regioprioriteit_keuze_prioriteiten references regioprioriteiten,
    element          text        not null constraint fk_regioprioriteit_keuze_element references kaderelement,
    geregistreerd_op timestamptz not null,
    vervallen_op     timestamptz,
    registratie      tstzrange   generated always as (tstzrange(geregistreerd_op, vervallen_op)) stored,
    constraint ex_regioprioriteit_keuze exclude using gist (prioriteiten with =, element with =, registratie with &&)
        deferrable initially deferred
);
create index ix_regioprioriteit_keuze_prioriteiten on regioprioriteit_keuze (prioriteiten);
create index ix_regioprioriteit_keuze_element on regioprioriteit_keuze (element);
