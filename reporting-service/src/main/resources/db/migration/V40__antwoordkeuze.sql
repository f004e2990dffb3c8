-- Who gave which answer, of the answers that can be counted: kept in step by each acceptance, in its transaction.
create table antwoordkeuze (
    uitvraag uuid   not null constraint fk_antwoordkeuze_uitvraag references uitvraag,
    vraag    text   not null,
    keuze    text   not null,
    regios   text[] not null,
    constraint pk_antwoordkeuze primary key (uitvraag, vraag, keuze)
);

-- Makes it anew from the accepted answers, of one campaign or of all; nothing is accepted meanwhile.
create function herstel_antwoordkeuze(welke uuid default null) returns void language sql as $$
    select id from uitvraag where welke is null or id = welke order by id for no key update;
    delete from antwoordkeuze where welke is null or uitvraag = welke;
    insert into antwoordkeuze (uitvraag, vraag, keuze, regios)
    select a.uitvraag, a.vraag, a.waarde #>> '{}', array_agg(a.regio order by a.regio)
    from geaccepteerd_antwoord a
        join uitvraag u on u.id = a.uitvraag
        join vragenlijst l on l.id = u.vragenlijst
        join jsonb_array_elements(l.vragen) v on v ->> 'code' = a.vraag and v ->> 'soort' in ('JA_NEE', 'KEUZE')
    where a.waarde is not null and (welke is null or a.uitvraag = welke)
    group by 1, 2, 3;
$$;

select herstel_antwoordkeuze();
