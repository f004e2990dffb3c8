-- Norms: how often something should happen, with validity; what was planned and held stands with the meetings.
create table vergaderritme (
    code                  text        constraint pk_vergaderritme primary key,
    gremium               text        not null constraint fk_vergaderritme_gremium references gremium,
    bijeenkomstsoort      text,
    onderwerp             text        not null,
    aantal                integer     constraint ck_vergaderritme_aantal check (aantal > 0),
    per                   text,
    aantal_onbekend_reden text,
    tekst                 text        not null,
    begin_bron            text,
    begin_toelichting     text,
    einde_bron            text,
    einde_toelichting     text,
    begin_geldigheid      date        not null,
    einde_geldigheid      date,
    geldigheid            daterange   generated always as (daterange(begin_geldigheid, einde_geldigheid)) stored,
    bron_document         text        not null,
    bron_plaats           text,
    geregistreerd_op      timestamptz not null,
    version               bigint      not null,
    constraint ck_vergaderritme_aantal_reden check ((aantal is null) = (aantal_onbekend_reden is not null)),
    constraint uq_vergaderritme_gremium_onderwerp unique (gremium, onderwerp, geldigheid without overlaps)
);
