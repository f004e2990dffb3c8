-- Synthetic rows, marked as such in every code, name and source: 1,000 regions x 40 half-years from 2100 on, so that
-- nothing of the programme is touched. Each half-year has its own name, basis, composition of five municipalities,
-- project leader and state.
begin;
update indeling set einde_geldigheid = '2100-01-01' where code = 'GHNT-28';
insert into indeling (code, soort, naam, aangekondigd_aantal, begin_geldigheid, bron_document, geregistreerd_op, version)
values ('SYNTHETISCH-1000', 'GHNT', 'Synthetische regio''s voor een meting', 1000, '2100-01-01', 'synthetisch', now(), 0);

create temporary table r on commit drop as
select n, 'synthetisch-' || to_char(n, 'FM0000') as code from generate_series(1, 1000) n;
create temporary table p on commit drop as
select r.n, r.code, p, (date '2100-01-01' + make_interval(months => 6 * p))::date as van,
       case when p < 39 then (date '2100-01-01' + make_interval(months => 6 * p + 6))::date end as tot,
       gen_random_uuid() as samenstelling
from r, generate_series(0, 39) p;

insert into regio (code, indeling, bron_document, geregistreerd_op, gewijzigd_op, version)
select code, 'SYNTHETISCH-1000', 'synthetisch', now(), now(), 0 from r;
insert into regio_bestaan (id, regio, begin_geldigheid, bron_document, geregistreerd_op)
select gen_random_uuid(), code, '2100-01-01', 'synthetisch', now() from r;
insert into regio_naam (id, regio, naam, sleutel, zoektekst, soort, zekerheid, begin_geldigheid, einde_geldigheid, bron_document, geregistreerd_op)
select gen_random_uuid(), code, 'Synthetische Regio ' || n || '-' || p, 'synthetischeregio' || n || 'p' || p,
       'synthetische regio ' || n || ' ' || p, 'CANONIEK', 'ZEKER', van, tot, 'synthetisch', now() from p;
insert into regio_grondslag (id, regio, grondslag, zekerheid, begin_geldigheid, einde_geldigheid, bron_document, geregistreerd_op)
select gen_random_uuid(), code, 'ANDERS', 'ZEKER', van, tot, 'synthetisch', now() from p;
insert into gemeente (code, naam, officiele_naam, tooi_uri, provincie_code, provincie, provincie_tooi_uri,
                      veilig_thuis_onbekend_reden, opvolgers, begin_geldigheid, bron_document, geregistreerd_op, version)
select 'GM' || (5000 + n), 'Synthetische Gemeente ' || n, 'synthetisch ' || n, 'urn:synthetisch:' || n, 'PV00', 'synthetisch',
       'urn:synthetisch', 'synthetisch', '[]', '2100-01-01', 'synthetisch', now(), 0
from generate_series(0, 4999) n;
insert into regio_samenstelling (id, regio, zekerheid, begin_geldigheid, einde_geldigheid, bron_document, geregistreerd_op)
select samenstelling, code, 'ZEKER', van, tot, 'synthetisch', now() from p;
insert into regio_samenstelling_gemeente
select samenstelling, 'GM' || (5000 + (n - 1) * 5 + g) from p, generate_series(0, 4) g;
insert into projectleiderpost (id, regio, functie, geregistreerd_op, gewijzigd_op, version)
select gen_random_uuid(), code, 'PROJECTLEIDER', now(), now(), 0 from r;
insert into bezetting (id, post, status, zekerheid, begin_geldigheid, einde_geldigheid, bron_document, geregistreerd_op)
select gen_random_uuid(), q.id, 'VERVULD', 'ZEKER', van, tot, 'synthetisch', now()
from p join projectleiderpost q on q.regio = p.code;
create temporary table s on commit drop as
select gen_random_uuid() as id, code, extract(year from van)::int || '-H' || (p % 2 + 1) as periode from p;
insert into stand (id, regio, periode, geregistreerd_op, gewijzigd_op, version)
select id, code, periode, now(), now(), 0 from s;
insert into stand_bijdrage (id, stand, inzending, versie, synthetisch, gegevens, geaccepteerd_op, geregistreerd_op)
select gen_random_uuid(), id, gen_random_uuid(), 1, true, '{"VISIE_INKOOP": true, "MDA_PLUS_PLUS": "PILOT"}', now(), now() from s;
-- a plan is adopted on a day that has been: 40 plans one after the other from 1950 on
insert into actieplan (id, regio, status, geldende_versie, laatste_actienummer, begin_geldigheid, einde_geldigheid,
                       geregistreerd_op, gewijzigd_op, openbaar_gewijzigd_op, version)
select gen_random_uuid(), code, case when p = 39 then 'IN_UITVOERING' else 'AFGEROND' end, 1, 20, van, tot,
       '2020-01-01', '2020-01-01', '2020-01-01', 0
from (select code, p, (van - interval '150 years')::date as van, (tot - interval '150 years')::date as tot from p) p;
insert into actieplan_overgang (plan, volgnummer, status, datum, geregistreerd_op)
select id, 0, 'IN_UITVOERING', begin_geldigheid, timestamptz '2020-01-01' from actieplan where regio like 'synthetisch-%'
union all
select id, 1, 'AFGEROND', einde_geldigheid, timestamptz '2020-01-01' from actieplan
where regio like 'synthetisch-%' and einde_geldigheid is not null;
insert into actieplan_versie (id, plan, nummer, inhoud, elementen, begin_geldigheid, geregistreerd_op, vastgesteld_op)
select gen_random_uuid(), a.id, 1,
       jsonb_build_object('titel', 'Synthetisch plan', 'verwijzingen', '[]'::jsonb, 'secties', '[]'::jsonb, 'acties', acties.lijst),
       '{TRAUMASCREENING}', a.begin_geldigheid, '2020-01-01', '2020-01-01'
from actieplan a
cross join (select jsonb_agg(jsonb_build_object('nummer', n, 'titel', 'Synthetische actie ' || n, 'actielijn', n % 3 + 1,
                   'bouwsteen', 'TRAUMASCREENING', 'geplandeEinddatum', date '1960-01-01' + n * 7)) as lijst
            from generate_series(1, 20) n) acties
where a.regio like 'synthetisch-%';
insert into actievoortgang (id, plan, nummer, status, begin_geldigheid, geregistreerd_op)
select gen_random_uuid(), a.id, n, 'LOOPT', '1960-01-15', '2020-01-01'
from actieplan a, generate_series(1, 20) n where a.begin_geldigheid = '1960-01-01';
commit;
vacuum analyze actieplan, actieplan_overgang, actieplan_versie, actievoortgang, indeling, regio, regio_bestaan, regio_naam, regio_grondslag, gemeente, regio_samenstelling,
    regio_samenstelling_gemeente, projectleiderpost, bezetting, stand, stand_bijdrage;
