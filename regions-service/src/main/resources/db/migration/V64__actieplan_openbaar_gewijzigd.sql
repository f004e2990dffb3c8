-- When that of a plan changed last which everybody may know: what is written in a concept does not count.
alter table actieplan add column openbaar_gewijzigd_op timestamptz;

update actieplan p
set openbaar_gewijzigd_op = greatest(
    (select max(o.geregistreerd_op) from actieplan_overgang o where o.plan = p.id),
    (select max(v.vastgesteld_op) from actieplan_versie v where v.plan = p.id),
    (select max(a.geregistreerd_op) from actievoortgang a where a.plan = p.id))
where p.geldende_versie is not null;

alter table actieplan add constraint ck_actieplan_openbaar_gewijzigd
    check ((geldende_versie is null) = (openbaar_gewijzigd_op is null));
