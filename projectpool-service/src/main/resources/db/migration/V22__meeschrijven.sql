-- In which periods the posts of the regions are filled, as regions tells it: who reads and writes along in applications for a
-- region is decided by it. Can be built anew from the start of the topic.
create table aanstelling (
    post       uuid   constraint pk_aanstelling primary key,
    regio      text   not null,
    functie    text   not null constraint ck_aanstelling_functie check (functie in ('PROJECTLEIDER', 'VERTEGENWOORDIGER')),
    termijnen  jsonb  not null,
    volgnummer bigint not null
);
create index ix_aanstelling_regio on aanstelling (regio);

-- Which of the regions that take part the applicant asked to read and write along, and in which parts.
alter table aanvraag
    add column meeschrijvers       jsonb  not null default '[]',
    add column meeschrijfregios    text[] not null default '{}',
    add column meeschrijvers_versie bigint not null default 0;

-- What those who work on an application say of it to each other; never changed but for being dealt with.
create table opmerking (
    id             uuid        constraint pk_opmerking primary key,
    aanvraag       uuid        not null constraint fk_opmerking_aanvraag references aanvraag,
    versie         integer     not null constraint ck_opmerking_versie check (versie > 0),
    deel           text,
    tekst          text        not null,
    namens         text[]      not null constraint ck_opmerking_namens check (cardinality(namens) > 0),
    geplaatst_op   timestamptz not null,
    afgehandeld_op timestamptz,
    gewijzigd_op   timestamptz not null,
    version        bigint      not null
);
create index ix_opmerking_aanvraag on opmerking (aanvraag);
