-- Posts and roles; a post exists without a holder.
create table functie (
    code                         text        constraint pk_functie primary key,
    naam                         text        not null,
    soort                        text        not null,
    organisatie                  text        constraint fk_functie_organisatie references organisatie,
    organisatie_onbekend_reden   text,
    organisatie_zekerheid        text,
    gremium                      text        constraint fk_functie_gremium references gremium,
    aantal_plaatsen              integer     constraint ck_functie_aantal_plaatsen check (aantal_plaatsen > 0),
    opmerking                    text,
    bron_document                text        not null,
    bron_plaats                  text,
    geregistreerd_op             timestamptz not null,
    version                      bigint      not null
);
create index ix_functie_gremium on functie (gremium);
