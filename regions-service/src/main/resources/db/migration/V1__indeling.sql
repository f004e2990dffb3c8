-- Ways to divide the country, with the number that was announced; the members may be unknown.
create table indeling (
    code                 text        constraint pk_indeling primary key,
    soort                text        not null,
    naam                 text        not null,
    aangekondigd_aantal  integer     constraint ck_indeling_aantal check (aangekondigd_aantal > 0),
    leden_onbekend_reden text,
    begin_geldigheid     date,
    einde_geldigheid     date,
    geldigheid           daterange   generated always as (daterange(begin_geldigheid, einde_geldigheid)) stored,
    begin_bron           text,
    einde_bron           text,
    toelichting          text,
    bron_document        text        not null,
    bron_plaats          text,
    geregistreerd_op     timestamptz not null,
    version              bigint      not null,
    constraint uq_indeling_soort_geldigheid unique (soort, geldigheid without overlaps)
);
