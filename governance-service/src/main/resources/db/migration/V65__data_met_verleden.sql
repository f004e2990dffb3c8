-- What the programme's data says may be said otherwise by a later version of it: what no longer stands has lapsed, and what
-- was told before stays readable. A number or place is of what stands.
alter table programma add column vervallen_op timestamptz;
alter table organisatie add column vervallen_op timestamptz;
alter table ring add column vervallen_op timestamptz;
alter table gremium add column vervallen_op timestamptz;
alter table functie add column vervallen_op timestamptz;
alter table persoon add column vervallen_op timestamptz;
alter table bijeenkomst add column vervallen_op timestamptz;
alter table agendapunt add column vervallen_op timestamptz;
alter table besluit add column vervallen_op timestamptz;
alter table vergaderritme add column vervallen_op timestamptz;

alter table gremium drop constraint uq_gremium_ring_volgorde;
alter table gremium add constraint ex_gremium_ring_volgorde
    exclude (ring with =, volgorde_in_ring with =) where (vervallen_op is null) deferrable initially deferred;
alter table vergaderritme drop constraint uq_vergaderritme_gremium_onderwerp;
alter table vergaderritme add constraint ex_vergaderritme_gremium_onderwerp
    exclude using gist (gremium with =, onderwerp with =, geldigheid with &&)
    where (vervallen_op is null) deferrable initially deferred;
alter table agendapunt drop constraint uq_agendapunt_volgnummer;
create unique index uq_agendapunt_volgnummer on agendapunt (bijeenkomst, volgnummer) where vervallen_op is null;

select keep_past('programma', 'geregistreerd_op', 'vervallen_op');
select keep_past('organisatie', 'geregistreerd_op', 'vervallen_op');
select keep_past('ring', 'geregistreerd_op', 'vervallen_op');
select keep_past('gremium', 'geregistreerd_op', 'vervallen_op');
select keep_past('functie', 'geregistreerd_op', 'vervallen_op');
select keep_past('persoon', 'geregistreerd_op', 'vervallen_op');
select keep_past('besluit', 'geregistreerd_op', 'vervallen_op');
select keep_past('vergaderritme', 'geregistreerd_op', 'vervallen_op');
