-- What projects share with all regions, until it is taken back.
create table projectresultaat (
    id                uuid        constraint pk_projectresultaat primary key,
    project           uuid        not null constraint fk_projectresultaat_project references project,
    titel             text        not null,
    omschrijving      text        not null,
    link              text        constraint ck_projectresultaat_link check (link like 'https://%'),
    bereik            text        not null constraint ck_projectresultaat_bereik check (bereik in ('OPENBAAR', 'REGIOS')),
    geregistreerd_op  timestamptz not null,
    ingetrokken_op    timestamptz,
    gewijzigd_op      timestamptz not null,
    version           bigint      not null
);

create index ix_projectresultaat_project on projectresultaat (project);
