-- Questionnaires: questions and agreements as documents; immutable after release.
create table vragenlijst (
    id               uuid        constraint pk_vragenlijst primary key,
    soort            text        not null constraint ck_vragenlijst_soort check (soort in ('TOTAAL', 'THEMATISCH', 'STARTFOTO', 'EVALUATIE')),
    titel            text        not null,
    periode          text,
    versienummer     integer     not null constraint ck_vragenlijst_versienummer check (versienummer > 0),
    vorige_versie    uuid        constraint fk_vragenlijst_vorige_versie references vragenlijst,
    status           text        not null constraint ck_vragenlijst_status check (status in ('CONCEPT', 'VRIJGEGEVEN', 'INGETROKKEN')),
    vragen           jsonb       not null,
    akkoorden        jsonb       not null,
    intrekkingsreden text,
    gewijzigd_op     timestamptz not null,
    vrijgegeven_op   timestamptz,
    version          bigint      not null,
    constraint uq_vragenlijst_vorige_versie unique (vorige_versie),
    constraint ck_vragenlijst_vrijgegeven check (status = 'CONCEPT' or vrijgegeven_op is not null)
);
