-- Values that the sources give for something, such as phases and states, each with its place in the list; and what the
-- sources tell of partitions and of the pilots together.
create table kaderwaarde (
    id               uuid        constraint pk_kaderwaarde primary key,
    lijst            text        not null,
    code             text        not null,
    volgnummer       integer     not null constraint ck_kaderwaarde_volgnummer check (volgnummer > 0),
    naam             text        not null,
    gedrukt          text,
    bron_document    text,
    bron_plaats      text,
    geregistreerd_op timestamptz not null,
    vervallen_op     timestamptz,
    constraint ck_kaderwaarde_lijst check (lijst in
        ('INTEGRALE_STURING', 'MDA_PLUS_PLUS', 'FASE_KWALITEITSKADER', 'ONDERSTEUNINGSSOORT', 'PARTNERSECTOR')),
    constraint ex_kaderwaarde exclude (lijst with =, code with =) where (vervallen_op is null) deferrable initially deferred
);

alter table indeling add column ook_in jsonb;
select keep_past('indeling', 'geregistreerd_op', 'vervallen_op');

alter table pilot add column plan jsonb;
