-- What every region must have within the programme. What a state must say is always read with its norm.
create table norm (
    code                     text        constraint pk_norm primary key,
    naam                     text        not null,
    tekst                    text        not null,
    eisen                    jsonb       not null,
    lezing                   text        not null,
    uiterlijk                text,
    uiterlijk_onbekend_reden text,
    bron_document            text        not null,
    bron_plaats              text,
    geregistreerd_op         timestamptz not null,
    version                  bigint      not null,
    constraint ck_norm_uiterlijk check ((uiterlijk is null) = (uiterlijk_onbekend_reden is not null))
);
