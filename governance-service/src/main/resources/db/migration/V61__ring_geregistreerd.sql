-- A ring had no moment of its own; it was recorded together with the bodies.
alter table ring add column geregistreerd_op timestamptz;

update ring set geregistreerd_op = coalesce((select min(geregistreerd_op) from gremium), now());

alter table ring alter column geregistreerd_op set not null;
