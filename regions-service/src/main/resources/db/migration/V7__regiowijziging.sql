-- Changes of regions: what was decided, from when, why, and by which source. What follows from it stands with the region.
create table regiowijziging (
    id               uuid        constraint pk_regiowijziging primary key,
    soort            text        not null,
    ingangsdatum     date        not null,
    naam             text,
    reden            text        not null,
    bron_document    text        not null,
    bron_plaats      text,
    geregistreerd_op timestamptz not null,
    version          bigint      not null
);
create index ix_regiowijziging_ingangsdatum on regiowijziging (ingangsdatum, id);

create table regiowijziging_regio (
    wijziging        uuid        not null constraint fk_regiowijziging_regio_wijziging references regiowijziging,
    regio            text        not null constraint fk_regiowijziging_regio_regio references regio deferrable initially deferred,
    rol              text        not null constraint ck_regiowijziging_regio_rol check (rol in ('VOORGANGER', 'OPVOLGER', 'GEWIJZIGD')),
    constraint pk_regiowijziging_regio primary key (wijziging, regio, rol)
);
create index ix_regiowijziging_regio_regio on regiowijziging_regio (regio);

alter table regio_bestaan add constraint fk_regio_bestaan_wijziging foreign key (wijziging) references regiowijziging deferrable initially deferred;
alter table regio_naam add constraint fk_regio_naam_wijziging foreign key (wijziging) references regiowijziging deferrable initially deferred;
alter table regio_grondslag add constraint fk_regio_grondslag_wijziging foreign key (wijziging) references regiowijziging deferrable initially deferred;
alter table regio_veilig_thuis add constraint fk_regio_veilig_thuis_wijziging foreign key (wijziging) references regiowijziging deferrable initially deferred;
alter table regio_samenstelling add constraint fk_regio_samenstelling_wijziging foreign key (wijziging) references regiowijziging deferrable initially deferred;
alter table regio_opvolging add constraint fk_regio_opvolging_wijziging foreign key (wijziging) references regiowijziging deferrable initially deferred;
alter table bezetting add constraint fk_bezetting_wijziging foreign key (wijziging) references regiowijziging deferrable initially deferred;
