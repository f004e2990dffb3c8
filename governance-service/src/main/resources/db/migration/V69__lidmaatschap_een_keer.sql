-- What says nothing that another record does not say lapses: it was told twice.
update lidmaatschap dubbel
   set vervallen_op = now()
 where dubbel.vervallen_op is null
   and exists (
       select
         from lidmaatschap ander
        where ander.vervallen_op is null
          and ander.geldigheid @> dubbel.geldigheid
          and (ander.geldigheid <> dubbel.geldigheid or ander.id < dubbel.id)
          and ander.soort = dubbel.soort
          and ander.gremium is not distinct from dubbel.gremium
          and ander.functie is not distinct from dubbel.functie
          and ander.persoon is not distinct from dubbel.persoon
          and case when dubbel.persoon is null
                   then dubbel.soort <> 'FUNCTIEHOUDER' and ander.organisatie is not distinct from dubbel.organisatie
                   else dubbel.soort = 'FUNCTIEHOUDER' end);

-- Whom no source names belongs by an organisation or a post, and by the same ones once at a time. Holders of a post whom no
-- source names are told apart by their place.
alter table lidmaatschap add constraint ex_lidmaatschap_zonder_persoon exclude using gist
    (gremium with =, soort with =, coalesce(organisatie, '') with =, coalesce(functie, '') with =, geldigheid with &&)
    where (persoon is null and gremium is not null and vervallen_op is null);

-- A person holds one place of a post at a time.
alter table lidmaatschap add constraint ex_lidmaatschap_functie_persoon exclude using gist
    (functie with =, persoon with =, geldigheid with &&)
    where (soort = 'FUNCTIEHOUDER' and vervallen_op is null);
