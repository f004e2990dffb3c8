-- Who may read the events of before in the feed: whoever may read what they point to.
update outbox_event set audience = '{*}'
where type in ('uitvraag.geopend.v1', 'uitvraag.gesloten.v1', 'vragenlijst.vrijgegeven.v1',
    'voortgangsrapportage.openbaar-gemaakt.v1');
update outbox_event
set audience = array['programmateam', 'reporting:lezen', 'projectleider@' || (data ->> 'regio'),
    'vertegenwoordiger@' || (data ->> 'regio')]
where type = 'inzending.geaccepteerd.v1';
update outbox_event set audience = '{programmateam,kernteam,stuurgroep,opdrachtgever,reporting:lezen}'
where type in ('voortgangsrapportage.ter-vaststelling-aangeboden.v1', 'voortgangsrapportage.vastgesteld.v1',
    'voortgangsrapportage.aangeboden.v1');
