-- What projects report on the days that their round asks for.
create table projectverslag (
    id                uuid           constraint pk_projectverslag primary key,
    project           uuid           not null constraint fk_projectverslag_project references project deferrable initially deferred,
    titel             text           not null,
    dag               date           not null,
    status            text           not null constraint ck_projectverslag_status check (status in ('VERWACHT', 'INGEDIEND', 'TERUGGEGEVEN', 'AANVAARD', 'OVERGESLAGEN')),
    voortgang         text,
    afwijkingen       text,
    besteed           numeric(12, 2) constraint ck_projectverslag_besteed check (besteed >= 0),
    toelichting       text,
    herinnerd_op      timestamptz,
    ingediend_op      timestamptz,
    geregistreerd_op  timestamptz    not null,
    gewijzigd_op      timestamptz    not null,
    version           bigint         not null,
    constraint ck_projectverslag_ingediend check (status not in ('INGEDIEND', 'AANVAARD') or num_nulls(voortgang, besteed, ingediend_op) = 0),
    constraint ck_projectverslag_toelichting check ((status in ('TERUGGEGEVEN', 'AANVAARD', 'OVERGESLAGEN')) = (toelichting is not null))
);

create index ix_projectverslag_project on projectverslag (project);
create index ix_projectverslag_dag on projectverslag (dag) where status in ('VERWACHT', 'TERUGGEGEVEN');
