-- Who may read the events of before in the feed: whoever may read what they point to.
update outbox_event set audience = '{*}'
where type not in ('bezoek.vastgelegd.v1', 'financiering.vastgelegd.v1', 'ondersteuning.gewijzigd.v1',
    'knelpunt.gemeld.v1', 'knelpunt.ingetrokken.v1');
update outbox_event
set audience = array['programmateam', 'beheerder', 'regions:lezen', 'projectleider@' || (data ->> 'regio'),
    'vertegenwoordiger@' || (data ->> 'regio')]
where type in ('bezoek.vastgelegd.v1', 'financiering.vastgelegd.v1', 'ondersteuning.gewijzigd.v1',
    'knelpunt.gemeld.v1', 'knelpunt.ingetrokken.v1');
update outbox_event set audience = audience || '{kernteam,stuurgroep,opdrachtgever}'
where type in ('knelpunt.gemeld.v1', 'knelpunt.ingetrokken.v1');
