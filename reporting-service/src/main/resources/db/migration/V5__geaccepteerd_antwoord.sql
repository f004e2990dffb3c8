-- The analysable form of what was accepted last of each region in a campaign; rebuildable from the accepted versions.
create table geaccepteerd_antwoord (
    uitvraag       uuid    not null constraint fk_geaccepteerd_antwoord_uitvraag references uitvraag,
    regio          text    not null,
    vraag          text    not null,
    waarde         jsonb,
    onbekend_reden text,
    synthetisch    boolean not null,
    inzending      uuid    not null constraint fk_geaccepteerd_antwoord_inzending references inzending,
    versie         integer not null,
    constraint pk_geaccepteerd_antwoord primary key (uitvraag, regio, vraag),
    constraint ck_geaccepteerd_antwoord_waarde check ((waarde is null) <> (onbekend_reden is null))
);
