create table note (
    id      uuid   constraint pk_note primary key,
    text    text   not null constraint uq_note_text unique,
    pages   integer not null,
    version bigint not null
);
create table heard (
    id   uuid constraint pk_heard primary key,
    word text not null
);
-- for the aggregate that breaks the rules of the house on purpose
create table BrokenAggregate (
    id bigint constraint pk_broken primary key
);
