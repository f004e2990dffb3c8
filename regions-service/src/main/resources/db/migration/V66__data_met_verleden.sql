-- What the programme's data says may be said otherwise by a later version of it: what no longer stands has lapsed, and what
-- was told before stays readable.
alter table indeling add column vervallen_op timestamptz;
alter table indeling_lid add column vervallen_op timestamptz;
alter table gemeente add column vervallen_op timestamptz;
alter table experiment add column vervallen_op timestamptz;
alter table partnerorganisatie add column vervallen_op timestamptz;
alter table norm add column vervallen_op timestamptz;
alter table pilot_stand add column vervallen_op timestamptz;

alter table indeling drop constraint uq_indeling_soort_geldigheid;
alter table indeling add constraint ex_indeling_soort_geldigheid
    exclude using gist (soort with =, geldigheid with &&) where (vervallen_op is null) deferrable initially deferred;
alter table indeling_lid drop constraint uq_indeling_lid_geldigheid;
alter table indeling_lid add constraint ex_indeling_lid_geldigheid
    exclude using gist (indeling with =, code with =, geldigheid with &&)
    where (vervallen_op is null) deferrable initially deferred;

create or replace function integriteit(op date, bekend timestamptz)
returns table (soort text, regio text, gemeente text, indeling text, dag date, toelichting text)
language sql stable as $$
    with tijdlijn as (
        select 'bestaan' as wat, regio, geldigheid, id from regio_bestaan where registratie @> bekend
        union all
        select 'naam', regio, geldigheid, id from regio_naam where soort = 'CANONIEK' and registratie @> bekend
        union all
        select 'grondslag', regio, geldigheid, id from regio_grondslag where registratie @> bekend
        union all
        select 'samenstelling', regio, geldigheid, id from regio_samenstelling where registratie @> bekend
        union all
        select 'post van ' || lower(p.functie), p.regio, b.geldigheid, b.id
        from bezetting b join projectleiderpost p on p.id = b.post where b.registratie @> bekend),
    leven as (
        select regio, range_agg(geldigheid) as dagen from tijdlijn where wat = 'bestaan' group by regio),
    gedekt as (
        select wat, regio, range_agg(geldigheid) as dagen from tijdlijn where wat <> 'bestaan' group by wat, regio),
    gat as (
        select w.wat, l.regio, unnest(l.dagen - coalesce(g.dagen, '{}')) as periode
        from leven l cross join (values ('naam'), ('grondslag'), ('samenstelling')) w (wat)
        left join gedekt g on g.regio = l.regio and g.wat = w.wat
        union all
        select g.wat, g.regio, unnest(l.dagen - g.dagen)
        from gedekt g join leven l on l.regio = g.regio where g.wat like 'post van %'),
    opeenvolging as (
        select wat, regio, geldigheid, lag(geldigheid) over (partition by wat, regio order by lower(geldigheid) nulls first, id) as vorige
        from tijdlijn),
    ligging as (
        select c.gemeente, s.regio, s.geldigheid from regio_samenstelling s
        join regio_samenstelling_gemeente c on c.samenstelling = s.id where s.registratie @> bekend),
    buren as (
        select gemeente, regio, geldigheid, lag(regio) over w as ook, lag(geldigheid) over w as vorige
        from ligging window w as (partition by gemeente order by lower(geldigheid) nulls first, regio)),
    geteld as (
        select i.code, i.aangekondigd_aantal, i.leden_onbekend_reden, d.dag,
               case when i.soort = 'GHNT'
                    then (select count(distinct b.regio) from regio_bestaan b join regio r on r.code = b.regio
                          where r.indeling = i.code and b.registratie @> bekend and b.geldigheid @> d.dag)
                    else (select count(*) from indeling_lid l where l.indeling = i.code and l.geldigheid @> d.dag and l.geregistreerd_op <= bekend
                              and (l.vervallen_op is null or l.vervallen_op > bekend))
               end as aantal
        from indeling i
        cross join lateral (select greatest(i.begin_geldigheid, least(op, i.einde_geldigheid - 1)) as dag) d
        where i.aangekondigd_aantal is not null and i.geregistreerd_op <= bekend and i.vervallen_op is null)
    select 'OVERLAP', regio, null, null, lower(geldigheid * vorige),
           'Twee gegevens over ' || wat || ' gelden tegelijk, in ' || (geldigheid * vorige) || '.'
    from opeenvolging where geldigheid && vorige
    union all
    select case when wat = 'naam' then 'ZONDER_NAAM' else 'GAT' end, regio, null, null, lower(periode),
           'Over ' || wat || ' is niets vastgelegd van ' || coalesce(lower(periode)::text, 'het begin')
               || coalesce(' tot ' || upper(periode), ' af') || '.'
    from gat
    union all
    select 'GEMEENTE_IN_TWEE_REGIOS', least(regio, ook), gemeente, null, lower(geldigheid * vorige),
           'De gemeente hoort in ' || (geldigheid * vorige) || ' ook bij ' || greatest(regio, ook) || '.'
    from buren where geldigheid && vorige and regio <> ook
    union all
    select 'GEMEENTE_ZONDER_REGIO', null, g.code, null, op,
           g.naam || ' hoort op deze dag voor zover bekend bij geen regio.'
    from gemeente g
    where g.geldigheid @> op and g.geregistreerd_op <= bekend and g.vervallen_op is null
        and g.code not in (select l.gemeente from ligging l where l.geldigheid @> op)
    union all
    select 'ZONDER_PROJECTLEIDER', l.regio, null, null, op,
           'De regio heeft op deze dag geen vervulde post van projectleider.'
    from leven l
    where l.dagen @> op and not exists (
        select 1 from projectleiderpost p join bezetting b on b.post = p.id
        where p.regio = l.regio and p.functie = 'PROJECTLEIDER' and b.status = 'VERVULD' and b.registratie @> bekend
          and b.geldigheid @> op)
    union all
    select 'AANTAL_WIJKT_AF', null, null, code, dag,
           'Aangekondigd zijn er ' || aangekondigd_aantal || ', vastgelegd ' || aantal || '.'
               || coalesce(' ' || leden_onbekend_reden, '')
    from geteld where aantal <> aangekondigd_aantal
$$;

create or replace view vastlegging (regio, gemeente, indeling, op) as
    select regio, cast(null as text), cast(null as text), unnest(array[geregistreerd_op, vervallen_op])
    from (
        select regio, geregistreerd_op, vervallen_op from regio_bestaan
        union all
        select regio, geregistreerd_op, vervallen_op from regio_naam
        union all
        select regio, geregistreerd_op, vervallen_op from regio_grondslag
        union all
        select regio, geregistreerd_op, vervallen_op from regio_samenstelling
        union all
        select p.regio, b.geregistreerd_op, b.vervallen_op from bezetting b join projectleiderpost p on p.id = b.post) feit
    union all
    select null, code, null, unnest(array[geregistreerd_op, vervallen_op]) from gemeente
    union all
    select null, c.gemeente, null, unnest(array[s.geregistreerd_op, s.vervallen_op])
    from regio_samenstelling s join regio_samenstelling_gemeente c on c.samenstelling = s.id
    union all
    select null, null, code, unnest(array[geregistreerd_op, vervallen_op]) from indeling
    union all
    select null, null, indeling, unnest(array[geregistreerd_op, vervallen_op]) from indeling_lid
    union all
    select null, null, r.indeling, unnest(array[b.geregistreerd_op, b.vervallen_op])
    from regio_bestaan b join regio r on r.code = b.regio;

select keep_past('indeling', 'geregistreerd_op', 'vervallen_op');
select keep_past('gemeente', 'geregistreerd_op', 'vervallen_op');
select keep_past('experiment', 'geregistreerd_op', 'vervallen_op');
select keep_past('partnerorganisatie', 'geregistreerd_op', 'vervallen_op');
select keep_past('norm', 'geregistreerd_op', 'vervallen_op');
