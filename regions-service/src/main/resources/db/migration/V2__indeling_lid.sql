-- What a partition was counted on, and the members that the sources name for partitions other than our own.
alter table indeling add column einde_toelichting text;
alter table indeling add column onzeker_van date;
alter table indeling add column onzeker_tot date;
alter table indeling add column peildatum date;

create table indeling_lid (
    id               uuid        constraint pk_indeling_lid primary key,
    indeling         text        not null constraint fk_indeling_lid_indeling references indeling,
    code             text        not null,
    naam             text        not null,
    jaarcode         text,
    regio            text,
    regio_zekerheid  text        constraint ck_indeling_lid_zekerheid check (regio_zekerheid in ('ZEKER', 'AFGELEID')),
    toelichting      text,
    later            jsonb,
    begin_geldigheid date,
    einde_geldigheid date,
    geldigheid       daterange   generated always as (daterange(begin_geldigheid, einde_geldigheid)) stored,
    bron_document    text        not null,
    bron_plaats      text,
    geregistreerd_op timestamptz not null,
    constraint uq_indeling_lid_geldigheid unique (indeling, code, geldigheid without overlaps)
);
create index ix_indeling_lid_regio on indeling_lid (regio);
