-- Data of the programme that was brought in by a versioned step. A step runs once per version.
create table data_step (
    name        text        not null,
    version     integer     not null,
    recorded_at timestamptz not null,
    constraint pk_data_step primary key (name, version)
);
