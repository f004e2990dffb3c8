-- When a version last changed: the saving of answers left no moment. Of a version that is being written it is that of
-- its submission, of another the last that is known of it.
alter table inzending_versie add column gewijzigd_op timestamptz;

update inzending_versie v
   set gewijzigd_op = case when i.huidige_versie = v.id
                           then i.gewijzigd_op
                           else greatest(v.begonnen_op, v.ingediend_op, v.beoordeeld_op) end
  from inzending i
 where i.id = v.inzending;

alter table inzending_versie alter column gewijzigd_op set not null;
