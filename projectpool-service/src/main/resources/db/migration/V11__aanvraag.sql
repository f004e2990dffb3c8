-- What a municipality applies for. An application has a draft, a version that was submitted last, or both; only versions that
-- were submitted count. Sums of money hold in the row itself: the parts are lists in it.
create sequence aanvraagnummer;

-- what the numbers in a list add up to
create function som(lijst jsonb, veld text) returns numeric language sql immutable parallel safe
    as $$ select coalesce(sum((deel ->> veld)::numeric), 0) from jsonb_array_elements(lijst) as deel $$;

create table aanvraag (
    id                uuid        constraint pk_aanvraag primary key,
    nummer            bigint      not null constraint uq_aanvraag_nummer unique,
    ronde             uuid        not null constraint fk_aanvraag_aanvraagronde references aanvraagronde,
    gemeente          text        not null constraint ck_aanvraag_gemeente check (gemeente ~ '^GM[0-9]{4}$'),
    synthetisch       boolean     not null,
    status            text        not null constraint ck_aanvraag_status check (status in ('CONCEPT', 'INGEDIEND', 'AANVULLING_GEVRAAGD', 'INGETROKKEN')),
    concept           uuid,
    ingediend         uuid,
    aanvulling        uuid,
    ingetrokken_op    timestamptz,
    geregistreerd_op  timestamptz not null,
    gewijzigd_op      timestamptz not null,
    -- what others than the municipality saw change, and when last
    stand             bigint      not null,
    stand_op          timestamptz,
    version           bigint      not null,
    constraint ck_aanvraag_versie check (concept is not null or ingediend is not null),
    constraint ck_aanvraag_ingediend check (status = 'INGETROKKEN' or (status = 'CONCEPT') = (ingediend is null)),
    constraint ck_aanvraag_aanvulling check (status = 'INGETROKKEN' or (status = 'AANVULLING_GEVRAAGD') = (aanvulling is not null)),
    constraint ck_aanvraag_ingetrokken check ((status = 'INGETROKKEN') = (ingetrokken_op is not null))
);

create index ix_aanvraag_ronde on aanvraag (ronde, gemeente);

create table aanvraagversie (
    id                 uuid    constraint pk_aanvraagversie primary key,
    aanvraag           uuid    not null constraint fk_aanvraagversie_aanvraag references aanvraag deferrable initially deferred,
    nummer             integer not null constraint ck_aanvraagversie_nummer check (nummer > 0),
    titel              text,
    impuls             text    constraint ck_aanvraagversie_impuls check (impuls in ('VERSNELLING', 'VERDIEPING', 'VERBREDING')),
    actielijn          integer constraint ck_aanvraagversie_actielijn check (actielijn between 1 and 3),
    themas             text[]  not null,
    overig_toelichting text,
    doelgroepen        text[]  not null,
    begin              date,
    einde              date,
    deelnemers         jsonb   not null,
    begroting          jsonb   not null,
    planning           jsonb   not null,
    onderdelen         jsonb   not null,
    documenten         jsonb   not null,
    deelversies        jsonb   not null,
    regios             text[]  not null,
    gemeenten          text[]  not null,
    rondeversie        integer constraint ck_aanvraagversie_rondeversie check (rondeversie > 0),
    bedrag             numeric(12, 2),
    hash               text    constraint ck_aanvraagversie_hash check (hash ~ '^[0-9a-f]{64}$'),
    ingediend_op       timestamptz,
    ingediend_door     text,
    constraint uq_aanvraagversie_nummer unique (aanvraag, nummer),
    constraint ck_aanvraagversie_ingediend check (num_nulls(rondeversie, bedrag, hash, ingediend_op, ingediend_door) in (0, 5)),
    constraint ck_aanvraagversie_volledig check (ingediend_op is null or num_nulls(titel, impuls, actielijn, begin, einde) = 0),
    constraint ck_aanvraagversie_looptijd check (ingediend_op is null or einde >= begin),
    -- the shares add up to what is asked, and so does the budget without what others pay
    constraint ck_aanvraagversie_aandelen check (ingediend_op is null or bedrag = som(deelnemers, 'aandeel')),
    constraint ck_aanvraagversie_begroting check (ingediend_op is null
        or bedrag > 0 and bedrag = som(begroting -> 'posten', 'bedrag') - som(begroting -> 'bijdragen', 'bedrag'))
);

-- what the programme team asked of an application
create table aanvulling (
    id              uuid        constraint pk_aanvulling primary key,
    aanvraag        uuid        not null constraint fk_aanvulling_aanvraag references aanvraag deferrable initially deferred,
    over_versie     integer     not null constraint ck_aanvulling_over_versie check (over_versie > 0),
    vragen          jsonb       not null,
    antwoorden_tot  date        not null,
    gevraagd_op     timestamptz not null
);

create index ix_aanvulling_aanvraag on aanvulling (aanvraag);

alter table aanvraag
    add constraint fk_aanvraag_aanvulling foreign key (aanvulling) references aanvulling deferrable initially deferred,
    add constraint fk_aanvraag_concept foreign key (concept) references aanvraagversie deferrable initially deferred,
    add constraint fk_aanvraag_ingediend foreign key (ingediend) references aanvraagversie deferrable initially deferred;
