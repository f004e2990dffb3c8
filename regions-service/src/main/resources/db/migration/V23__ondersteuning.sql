-- What the programme offers a region and what a region asks of it.
create table ondersteuning (
    id                 uuid        constraint pk_ondersteuning primary key,
    regio              text        not null constraint fk_ondersteuning_regio references regio,
    richting           text        not null constraint ck_ondersteuning_richting check (richting in ('AANBOD', 'VRAAG')),
    soort              text        not null constraint ck_ondersteuning_soort
                                   check (soort in ('INHOUDELIJK', 'PROCESMATIG', 'VERANDERKUNDIG')),
    titel              text        not null,
    beschrijving       text        not null,
    antwoord_op        uuid        constraint fk_ondersteuning_antwoord_op references ondersteuning,
    status             text        not null constraint ck_ondersteuning_status
                                   check (status in ('OPEN', 'LOOPT', 'AFGEROND', 'INGETROKKEN')),
    geholpen           text,
    anders_of_beter    text,
    reden_intrekking   text,
    geregistreerd_op   timestamptz not null,
    gewijzigd_op       timestamptz not null,
    version            bigint      not null,
    constraint ck_ondersteuning_geholpen check (status <> 'AFGEROND' or (geholpen is not null and anders_of_beter is not null)),
    constraint ck_ondersteuning_lengte check (length(titel) <= 200 and length(beschrijving) <= 5000
        and length(geholpen) <= 2000 and length(anders_of_beter) <= 2000 and length(reden_intrekking) <= 1000)
);
create index ix_ondersteuning_regio on ondersteuning (regio);
