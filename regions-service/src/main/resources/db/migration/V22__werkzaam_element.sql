-- What works: written by a region, seen by all once it is shared.
create table werkzaam_element (
    id               uuid        constraint pk_werkzaam_element primary key,
    regio            text        not null constraint fk_werkzaam_element_regio references regio,
    titel            text        not null,
    beschrijving     text        not null,
    onderbouwing     text,
    themas           varchar[]    not null,
    pilot            uuid        constraint fk_werkzaam_element_pilot references pilot,
    status           text        not null,
    gedeeld_op       timestamptz,
    geregistreerd_op timestamptz not null,
    gewijzigd_op     timestamptz not null,
    version          bigint      not null,
    constraint ck_werkzaam_element_status check (status in ('CONCEPT', 'GEDEELD')),
    constraint ck_werkzaam_element_gedeeld check ((status = 'GEDEELD') = (gedeeld_op is not null)),
    constraint ck_werkzaam_element_lengte
        check (length(titel) <= 200 and length(beschrijving) <= 5000 and length(onderbouwing) <= 2000)
);
create index ix_werkzaam_element_regio on werkzaam_element (regio);
create index ix_werkzaam_element_pilot on werkzaam_element (pilot);
