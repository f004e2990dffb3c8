-- The states of a plan over time, in rows, so that a search can ask for the state on a day by what was known.
create table actieplan_overgang (
    plan              uuid        not null constraint fk_actieplan_overgang_plan references actieplan,
    volgnummer        integer     not null,
    status            text        not null
        constraint ck_actieplan_overgang_status check (status in ('CONCEPT', 'VASTGESTELD', 'IN_UITVOERING', 'AFGEROND', 'INGETROKKEN')),
    datum             date,
    toelichting       text        constraint ck_actieplan_overgang_toelichting check (length(toelichting) <= 2000),
    geregistreerd_op  timestamptz not null,
    constraint pk_actieplan_overgang primary key (plan, volgnummer)
);

-- in the column days were lists of year, month and day and moments were seconds; written out is understood as well
insert into actieplan_overgang (plan, volgnummer, status, datum, toelichting, geregistreerd_op)
select p.id,
       o.nummer - 1,
       o.overgang ->> 'status',
       case jsonb_typeof(o.overgang -> 'datum')
           when 'array' then make_date((o.overgang -> 'datum' ->> 0)::integer, (o.overgang -> 'datum' ->> 1)::integer,
                                       (o.overgang -> 'datum' ->> 2)::integer)
           when 'string' then (o.overgang ->> 'datum')::date
       end,
       o.overgang ->> 'toelichting',
       case jsonb_typeof(o.overgang -> 'geregistreerdOp')
           when 'number' then to_timestamp((o.overgang ->> 'geregistreerdOp')::double precision)
           else (o.overgang ->> 'geregistreerdOp')::timestamptz
       end
from actieplan p
cross join lateral jsonb_array_elements(p.overgangen) with ordinality as o (overgang, nummer);

alter table actieplan drop column overgangen;
