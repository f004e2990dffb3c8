-- The programme itself; its texts are kept as the sources give them, each with its source.
create table programma (
    code             text        constraint pk_programma primary key,
    naam             text        not null,
    afkorting        text,
    meerjarig        boolean     not null,
    begin_bron       text,
    einde_bron       text,
    begin_geldigheid date        not null,
    einde_geldigheid date,
    doel             text        not null,
    inhoud           jsonb       not null,
    bron_document    text        not null,
    bron_plaats      text,
    geregistreerd_op timestamptz not null,
    version          bigint      not null
);
