-- Campaigns: one sending of a released questionnaire to a population that is frozen at the opening.
create table uitvraag (
    id                    uuid        constraint pk_uitvraag primary key,
    vragenlijst           uuid        not null constraint fk_uitvraag_vragenlijst references vragenlijst,
    soort                 text        not null,
    titel                 text        not null,
    periode               text        not null,
    peildatum             date        not null,
    sluitingsdatum        date        not null,
    status                text        not null constraint ck_uitvraag_status check (status in ('OPEN', 'GESLOTEN')),
    indeling              text        not null,
    aangekondigd_aantal   integer,
    populatie             jsonb       not null constraint ck_uitvraag_populatie check (jsonb_array_length(populatie) > 0),
    populatie_toelichting text,
    geopend_op            timestamptz not null,
    gesloten_op           timestamptz,
    gewijzigd_op          timestamptz not null,
    version               bigint      not null,
    constraint ck_uitvraag_gesloten check ((status = 'GESLOTEN') = (gesloten_op is not null))
);
create unique index uq_uitvraag_open on uitvraag (periode, soort) where status = 'OPEN';
