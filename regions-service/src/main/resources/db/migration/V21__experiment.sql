-- Series of experiments that others than the programme run in regions.
create table experiment (
    code                  text        constraint pk_experiment primary key,
    naam                  text        not null,
    andere_namen          jsonb       not null,
    eigenaar              text        not null,
    aantal                integer     not null,
    regios                varchar[],
    regios_onbekend_reden text,
    bron_document         text        not null,
    bron_plaats           text,
    geregistreerd_op      timestamptz not null,
    version               bigint      not null,
    constraint ck_experiment_regios check ((regios is null) = (regios_onbekend_reden is not null))
);
