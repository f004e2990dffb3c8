-- Read copy of the region register, kept by its events; can be built anew from the start of the topic.
create table regio (
    code              text    constraint pk_regio primary key,
    naam              text    not null,
    indeling          text,
    begin_geldigheid  date,
    einde_geldigheid  date,
    volgnummer        bigint  not null
);
comment on column regio.volgnummer is 'sequence of the last event that was taken in; an older event changes nothing';

create table regio_naam (
    regio    text not null,
    naam     text not null,
    sleutel  text not null,
    soort    text,
    constraint pk_regio_naam primary key (regio, naam),
    constraint fk_regio_naam_regio foreign key (regio) references regio
);
create index ix_regio_naam_sleutel on regio_naam (sleutel);
