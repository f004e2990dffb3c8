-- What must go on an agenda: waits until a meeting is planned, then stands on its agenda until it is decided.
create table agendering (
    id               uuid        constraint pk_agendering primary key,
    gremium          text        not null constraint fk_agendering_gremium references gremium,
    onderwerp_soort  text        not null,
    onderwerp        uuid        not null,
    nummer           integer,
    titel            text        not null,
    periode          text,
    status           text        not null constraint ck_agendering_status
                                 check (status in ('WACHTEND', 'GEPLAATST', 'BESLOTEN')),
    bijeenkomst      uuid        constraint fk_agendering_bijeenkomst references bijeenkomst,
    agendapunt       uuid        constraint fk_agendering_agendapunt references agendapunt
                                 constraint uq_agendering_agendapunt unique,
    uitkomst         text,
    gebeurtenis      uuid        not null constraint uq_agendering_gebeurtenis unique,
    aangeboden_op    timestamptz not null,
    geregistreerd_op timestamptz not null,
    gewijzigd_op     timestamptz not null,
    version          bigint      not null,
    constraint ck_agendering_plaats check ((status = 'WACHTEND') = (agendapunt is null)),
    constraint ck_agendering_uitkomst check ((status = 'BESLOTEN') = (uitkomst is not null))
);
-- a report is on its way to a decision once at a time
create unique index uq_agendering_lopend on agendering (onderwerp) where status <> 'BESLOTEN';
create index ix_agendering_bijeenkomst on agendering (bijeenkomst);
