-- The state of a region in a half-year, put together from accepted submissions. A submission that is accepted again
-- lapses in its earlier version and stays.
create table stand (
    id               uuid        constraint pk_stand primary key,
    regio            text        not null constraint fk_stand_regio references regio,
    periode          text        not null constraint ck_stand_periode check (periode ~ '^[0-9]{4}-H[12]$'),
    geregistreerd_op timestamptz not null,
    gewijzigd_op     timestamptz not null,
    version          bigint      not null,
    constraint uq_stand_regio_periode unique (regio, periode)
);
create index ix_stand_periode on stand (periode, regio);

create table stand_bijdrage (
    id               uuid        constraint pk_stand_bijdrage primary key,
    stand            uuid        not null constraint fk_stand_bijdrage_stand references stand,
    inzending        uuid        not null,
    versie           integer     not null constraint ck_stand_bijdrage_versie check (versie > 0),
    synthetisch      boolean     not null,
    gegevens         jsonb       not null,
    geaccepteerd_op  timestamptz not null,
    geregistreerd_op timestamptz not null,
    vervallen_op     timestamptz,
    constraint uq_stand_bijdrage_versie unique (inzending, versie),
    constraint ex_stand_bijdrage_geldend exclude using btree (inzending with =) where (vervallen_op is null)
        deferrable initially deferred
);
create index ix_stand_bijdrage_stand on stand_bijdrage (stand);
