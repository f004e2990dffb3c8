-- What the programme's data says may be said otherwise by a later version of it: what no longer stands has lapsed, and what
-- was told before stays readable. A number is of what stands. The names of a pool are always read with it.
alter table projectenpool add column andere_namen jsonb;
update projectenpool p set andere_namen = coalesce(
    (select jsonb_agg(jsonb_build_object(
        'naam', n.naam, 'sleutel', n.sleutel, 'periode', n.periode,
        'bron', jsonb_build_object('document', n.bron_document, 'plaats', n.bron_plaats)) order by n.volgorde)
     from projectenpool_naam n where n.projectenpool = p.code), '[]');
alter table projectenpool alter column andere_namen set not null;
drop table projectenpool_naam;

alter table kerncijfer add column geregistreerd_op timestamptz;
update kerncijfer k set geregistreerd_op = coalesce(
    (select min(r.geregistreerd_op) from registratie r where r.kerncijfer = k.code), k.gewijzigd_op);
alter table kerncijfer alter column geregistreerd_op set not null;

alter table projectenpool add column vervallen_op timestamptz;
alter table poolronde add column vervallen_op timestamptz;
alter table thema add column vervallen_op timestamptz;
alter table doelgroep add column vervallen_op timestamptz;
alter table dekkingstabel add column vervallen_op timestamptz;
alter table kerncijfer add column vervallen_op timestamptz;

alter table poolronde drop constraint uq_poolronde_volgnummer;
alter table poolronde add constraint ex_poolronde_volgnummer
    exclude (volgnummer with =) where (vervallen_op is null) deferrable initially deferred;
alter table thema drop constraint uq_thema_volgnummer;
alter table thema add constraint ex_thema_volgnummer
    exclude (volgnummer with =) where (vervallen_op is null) deferrable initially deferred;
drop index uq_thema_restcategorie;
alter table thema add constraint ex_thema_restcategorie
    exclude (restcategorie with =) where (restcategorie and vervallen_op is null) deferrable initially deferred;
alter table doelgroep drop constraint uq_doelgroep_volgnummer;
alter table doelgroep add constraint ex_doelgroep_volgnummer
    exclude (volgnummer with =) where (vervallen_op is null) deferrable initially deferred;
alter table kerncijfer drop constraint uq_kerncijfer_volgnummer;
alter table kerncijfer add constraint ex_kerncijfer_volgnummer
    exclude (volgnummer with =) where (vervallen_op is null) deferrable initially deferred;

select keep_past('projectenpool', 'geregistreerd_op', 'vervallen_op');
select keep_past('poolronde', 'geregistreerd_op', 'vervallen_op');
select keep_past('thema', 'geregistreerd_op', 'vervallen_op');
select keep_past('doelgroep', 'geregistreerd_op', 'vervallen_op');
select keep_past('dekkingstabel', 'geregistreerd_op', 'vervallen_op');
select keep_past('kerncijfer', 'geregistreerd_op', 'vervallen_op');
