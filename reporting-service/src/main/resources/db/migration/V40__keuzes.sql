-- What an accepted version chose of the answers that can be counted, beside its answers: figures are made of it.
alter table inzending_versie add column keuzes jsonb;

-- Makes it anew of the answers.
create function herstel_keuzes() returns void language sql as $$
    update inzending_versie w set keuzes = (
        select coalesce(jsonb_object_agg(a ->> 'vraag', a -> 'waarde'), '{}')
        from jsonb_array_elements(w.antwoorden) a
            join jsonb_array_elements(l.vragen) v
                on v ->> 'code' = a ->> 'vraag' and v ->> 'soort' in ('JA_NEE', 'KEUZE')
        where jsonb_typeof(a -> 'waarde') in ('boolean', 'string'))
    from inzending i
        join uitvraag u on u.id = i.uitvraag
        join vragenlijst l on l.id = u.vragenlijst
    where i.id = w.inzending and w.oordeel = 'GEACCEPTEERD';
$$;

select herstel_keuzes();
alter table inzending_versie add constraint ck_inzending_versie_keuzes
    check ((keuzes is not null) = (oordeel is not distinct from 'GEACCEPTEERD'));

-- The analysable form of what counts is the accepted version itself, no copy of it.
drop table geaccepteerd_antwoord;
