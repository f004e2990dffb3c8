-- Meetings with their ordered agenda; planned and actual day are two attributes. A day that a source gives in part
-- stands as it came (EDTF), with its earliest day in dag, by which meetings are sorted and found.
create table bijeenkomst (
    id                     uuid        constraint pk_bijeenkomst primary key,
    code                   text        constraint uq_bijeenkomst_code unique,
    gremium                text        constraint fk_bijeenkomst_gremium references gremium,
    soort                  text        not null,
    ronde                  integer,
    titel                  text        not null,
    status                 text        not null constraint ck_bijeenkomst_status
                                       check (status in ('VOORLOPIG', 'GEPLAND', 'BEVESTIGD', 'GEHOUDEN', 'AFGELAST')),
    geplande_datum         date,
    gepland_bron           text,
    gehouden_datum         date,
    gehouden_bron          text,
    dag                    date        not null,
    moment_zekerheid       text        not null,
    aantal_plekken         integer     constraint ck_bijeenkomst_aantal_plekken check (aantal_plekken > 0),
    plekken_onbekend_reden text,
    duur_minuten           integer     constraint ck_bijeenkomst_duur check (duur_minuten > 0),
    duur_nauwkeurigheid    text,
    begeleider             uuid        constraint fk_bijeenkomst_begeleider references persoon,
    leervorm               text,
    leerdoelen             jsonb,
    reflecties             jsonb,
    agenda_onbekend_reden  text,
    toelichting            text,
    samenvatting           text,
    afgelast_reden         text,
    bron_document          text,
    bron_plaats            text,
    geregistreerd_op       timestamptz not null,
    gewijzigd_op           timestamptz not null,
    version                bigint      not null,
    constraint ck_bijeenkomst_gehouden check (
        status <> 'GEHOUDEN' or gehouden_datum is not null or gehouden_bron is not null)
);
create index ix_bijeenkomst_gremium_dag on bijeenkomst (gremium, dag);

create table agendapunt (
    id               uuid        constraint pk_agendapunt primary key,
    bijeenkomst      uuid        not null constraint fk_agendapunt_bijeenkomst references bijeenkomst,
    volgnummer       integer     not null constraint ck_agendapunt_volgnummer check (volgnummer > 0),
    tekst            text        not null,
    terugkerend      boolean     not null,
    onderwerp_soort  text        not null,
    onderwerp        uuid,
    uitkomsten       jsonb       not null,
    verwijzing       jsonb,
    bron_document    text,
    bron_plaats      text,
    geregistreerd_op timestamptz not null,
    constraint uq_agendapunt_volgnummer unique (bijeenkomst, volgnummer),
    constraint ck_agendapunt_onderwerp check (onderwerp_soort = 'OVERIG' or onderwerp is not null)
);
