-- In which periods the posts of the regions are filled, as regions tells it: who may write for a region is decided by it.
create table aanstelling (
    post       uuid   constraint pk_aanstelling primary key,
    regio      text   not null,
    functie    text   not null constraint ck_aanstelling_functie check (functie in ('PROJECTLEIDER', 'VERTEGENWOORDIGER')),
    termijnen  jsonb  not null,
    volgnummer bigint not null
);
create index ix_aanstelling_regio on aanstelling (regio);
