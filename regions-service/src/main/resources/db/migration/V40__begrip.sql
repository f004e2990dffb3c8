-- Terms and instruments of the programme. Names, course and parties are always read with their term.
create table begrip (
    code             text        constraint pk_begrip primary key,
    naam             text        not null,
    uitleg           text,
    andere_namen     jsonb       not null,
    betrokkenen      jsonb       not null,
    ingevuld_door    jsonb       not null,
    volgt            text        constraint fk_begrip_volgt references begrip deferrable initially deferred,
    levensloop       jsonb       not null,
    bron_document    text        not null,
    bron_plaats      text,
    geregistreerd_op timestamptz not null,
    gewijzigd_op     timestamptz not null,
    version          bigint      not null
);
