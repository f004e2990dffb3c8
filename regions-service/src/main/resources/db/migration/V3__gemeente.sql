-- Municipalities by CBS code, with the period in which they existed.
create table gemeente (
    code                          text        constraint pk_gemeente primary key,
    naam                          text        not null,
    officiele_naam                text        not null,
    tooi_uri                      text        not null constraint uq_gemeente_tooi_uri unique,
    provincie_code                text        not null,
    provincie                     text        not null,
    provincie_tooi_uri            text        not null,
    veilig_thuis                  text,
    veilig_thuis_onbekend_reden   text,
    veilig_thuis_bron_document    text,
    veilig_thuis_bron_plaats      text,
    opvolgers                     jsonb,
    opvolgers_onbekend_reden      text,
    opmerking                     text,
    begin_geldigheid              date,
    einde_geldigheid              date,
    geldigheid                    daterange   generated always as (daterange(begin_geldigheid, einde_geldigheid)) stored,
    bron_document                 text        not null,
    bron_plaats                   text,
    geregistreerd_op              timestamptz not null,
    version                       bigint      not null,
    constraint ck_gemeente_code check (code ~ '^GM[0-9]{4}$'),
    constraint ck_gemeente_veilig_thuis check ((veilig_thuis is null) <> (veilig_thuis_onbekend_reden is null)),
    constraint ck_gemeente_opvolgers check ((opvolgers is null) = (opvolgers_onbekend_reden is not null))
);
create index ix_gemeente_provincie on gemeente (provincie_code);
create index ix_gemeente_veilig_thuis on gemeente (veilig_thuis);
