-- What the programme pays a region, for what and by which ground. An unknown amount carries its reason.
create table financiering (
    id                    uuid          constraint pk_financiering primary key,
    regio                 text          not null constraint fk_financiering_regio references regio,
    doel                  text          not null constraint ck_financiering_doel
                                        check (doel in ('PROJECTLEIDER', 'PILOT', 'OVERIG')),
    bedrag                numeric(14, 2),
    bedrag_onbekend_reden text,
    grondslag             text,
    begin_geldigheid      date,
    einde_geldigheid      date,
    zekerheid             text          not null,
    bron_document         text,
    bron_plaats           text,
    geregistreerd_op      timestamptz   not null,
    gewijzigd_op          timestamptz   not null,
    version               bigint        not null,
    constraint ck_financiering_bedrag check ((bedrag is null) = (bedrag_onbekend_reden is not null) and bedrag >= 0),
    constraint ck_financiering_geldigheid check (begin_geldigheid < einde_geldigheid),
    constraint ck_financiering_lengte check (length(grondslag) <= 500 and length(bedrag_onbekend_reden) <= 500)
);
create index ix_financiering_regio on financiering (regio);
