-- Rounds that are run here. What a round is stands in its versions: the first is written anew while it is a concept, each later
-- one stands beside those before it.
create table aanvraagronde (
    id                uuid        constraint pk_aanvraagronde primary key,
    status            text        not null constraint ck_aanvraagronde_status check (status in ('CONCEPT', 'OPEN', 'GESLOTEN')),
    geldend           uuid        not null,
    geregistreerd_op  timestamptz not null,
    geopend_op        timestamptz,
    gesloten_op       timestamptz,
    gewijzigd_op      timestamptz not null,
    version           bigint      not null,
    constraint ck_aanvraagronde_geopend check ((status = 'CONCEPT') = (geopend_op is null)),
    constraint ck_aanvraagronde_gesloten check ((status = 'GESLOTEN') = (gesloten_op is not null))
);

create table rondeversie (
    id                    uuid           constraint pk_rondeversie primary key,
    aanvraagronde         uuid           not null,
    nummer                integer        not null constraint ck_rondeversie_nummer check (nummer > 0),
    titel                 text           not null,
    begin_projecten       date           not null,
    einde_projecten       date           not null,
    rechtsvorm            text           not null,
    regeling              text,
    aanvragen_vanaf       timestamptz    not null,
    aanvragen_tot         timestamptz    not null,
    budget                numeric(12, 2) not null,
    minimum_per_aanvraag  numeric(12, 2) not null,
    maximum_per_aanvraag  numeric(12, 2) not null,
    maximum_per_regio     numeric(12, 2),
    themas                text[]         not null,
    criteria              jsonb          not null,
    onderdelen            jsonb          not null,
    documenten            jsonb          not null,
    rapportages           jsonb          not null,
    reden                 text,
    geregistreerd_op      timestamptz    not null,
    constraint fk_rondeversie_aanvraagronde foreign key (aanvraagronde) references aanvraagronde deferrable initially deferred,
    constraint uq_rondeversie_nummer unique (aanvraagronde, nummer),
    constraint ck_rondeversie_reden check ((nummer = 1) = (reden is null)),
    constraint ck_rondeversie_projecten check (einde_projecten >= begin_projecten),
    constraint ck_rondeversie_venster check (aanvragen_tot > aanvragen_vanaf),
    constraint ck_rondeversie_bedragen check (0 < minimum_per_aanvraag and minimum_per_aanvraag <= maximum_per_aanvraag
        and maximum_per_aanvraag <= budget),
    constraint ck_rondeversie_maximum_per_regio check (maximum_per_regio between minimum_per_aanvraag and budget)
);

alter table aanvraagronde add constraint fk_aanvraagronde_geldend foreign key (geldend) references rondeversie;
