-- Also what is shown, and not decided on, goes on an agenda: a project of the pool on the programme of the next informatiedag,
-- whichever body gives it. It ends with the day, or when it is taken back. All of this allows more than before, and nothing less.
alter table agendering
    add column bijeenkomst_soort text,
    alter column gremium drop not null,
    add constraint ck_agendering_waarheen check (num_nonnulls(gremium, bijeenkomst_soort) > 0),
    drop constraint ck_agendering_status,
    add constraint ck_agendering_status
        check (status in ('WACHTEND', 'GEPLAATST', 'BESLOTEN', 'GEHOUDEN', 'INGETROKKEN')),
    drop constraint ck_agendering_plaats,
    add constraint ck_agendering_plaats check ((status in ('WACHTEND', 'INGETROKKEN')) = (agendapunt is null));
drop index uq_agendering_lopend;
create unique index uq_agendering_lopend on agendering (onderwerp) where status in ('WACHTEND', 'GEPLAATST');

-- How far what others tell of a subject was heard, so that what comes twice or late changes nothing; also of what was taken back
-- before anything else was heard of it.
create table agendering_gehoord (
    onderwerp  uuid   constraint pk_agendering_gehoord primary key,
    volgnummer bigint not null
);
