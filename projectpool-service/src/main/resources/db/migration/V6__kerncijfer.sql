-- Key figures: what each number is, and for a published one what was registered of it, when. Counted ones have no registrations.
create table kerncijfer (
    code                      text        constraint pk_kerncijfer primary key,
    volgnummer                integer     not null constraint uq_kerncijfer_volgnummer unique,
    omschrijving              text        not null,
    toelichting               text        not null,
    soort                     text        not null,
    rondes                    text[]      not null,
    per_ronde_onbekend_reden  text        not null,
    gewijzigd_op              timestamptz not null,
    version                   bigint      not null,
    constraint ck_kerncijfer_soort check (soort in ('GEPUBLICEERD', 'GETELD'))
);

create table registratie (
    id                uuid        constraint pk_registratie primary key,
    kerncijfer        text        not null,
    waarde            integer     not null constraint ck_registratie_waarde check (waarde >= 0),
    tekst             text,
    bron_document     text        not null,
    bron_plaats       text,
    geregistreerd_op  timestamptz not null,
    vervangen_op      timestamptz,
    bekend            tstzrange   generated always as (tstzrange(geregistreerd_op, vervangen_op)) stored,
    constraint fk_registratie_kerncijfer foreign key (kerncijfer) references kerncijfer,
    constraint uq_registratie_bekend unique (kerncijfer, bekend without overlaps) deferrable initially deferred
);
