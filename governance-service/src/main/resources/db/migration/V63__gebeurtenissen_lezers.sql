-- Who may read the events of before in the feed: whoever may read what they point to.
update outbox_event set audience = '{*}' where type = 'lidmaatschap.vastgelegd.v1';
update outbox_event set audience = '{programmateam,kernteam,stuurgroep,opdrachtgever,beheerder,governance:lezen}'
where type = 'knelpunt.behandeld.v1';
update outbox_event set audience = '{programmateam,stuurgroep,beheerder,governance:lezen,governance:schrijven}'
where type = 'besluit.genomen.v1';
update outbox_event e
set audience = case
    when b.gepubliceerd_op is not null then '{*}'::text[]
    else array_remove(array['programmateam', 'beheerder', 'governance:lezen', 'governance:schrijven',
        case b.gremium when 'opdrachtgevers' then 'opdrachtgever' when 'regionale-projectleiders' then 'projectleider'
            when 'stuurgroep' then 'stuurgroep' when 'kernteam' then 'kernteam' end], null) end
from bijeenkomst b
where e.type like 'bijeenkomst.%' and e.key = b.id::text;
