-- When something was recorded, or lapsed, of what the integrity check speaks of: a region with its posts, a municipality
-- with the regions that named it, a partition with its members.
create view vastlegging (regio, gemeente, indeling, op) as
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
    select null, code, null, geregistreerd_op from gemeente
    union all
    select null, c.gemeente, null, unnest(array[s.geregistreerd_op, s.vervallen_op])
    from regio_samenstelling s join regio_samenstelling_gemeente c on c.samenstelling = s.id
    union all
    select null, null, code, geregistreerd_op from indeling
    union all
    select null, null, indeling, geregistreerd_op from indeling_lid
    union all
    select null, null, r.indeling, unnest(array[b.geregistreerd_op, b.vervallen_op])
    from regio_bestaan b join regio r on r.code = b.regio;
