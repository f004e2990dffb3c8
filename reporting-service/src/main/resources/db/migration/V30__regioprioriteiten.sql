-- Read copy of what each region marked as its own priorities for a half-year; rebuildable from the start of the topic.
create table regioprioriteiten (
    regio      text      not null,
    periode    text      not null,
    elementen  varchar[] not null,
    volgnummer bigint    not null,
    constraint pk_regioprioriteiten primary key (periode, regio)
);
