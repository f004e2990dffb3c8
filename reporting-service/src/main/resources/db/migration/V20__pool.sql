-- Read copy of the project pool's figures, told by the projectpool context; rebuildable from the start of its topic.
create table pool_projectaantal (
    sleutel       text        constraint pk_pool_projectaantal primary key,
    aantal        integer     not null constraint ck_pool_projectaantal_aantal check (aantal >= 0),
    soort         text        not null constraint ck_pool_projectaantal_soort check (soort in ('GEPUBLICEERD', 'GETELD')),
    rondes        jsonb       not null,
    bron_document text,
    bron_plaats   text,
    volgnummer    bigint      not null,
    verteld_op    timestamptz not null
);

create table pool_dekking (
    sleutel    text        constraint pk_pool_dekking primary key,
    inhoud     jsonb       not null,
    volgnummer bigint      not null,
    verteld_op timestamptz not null
);
