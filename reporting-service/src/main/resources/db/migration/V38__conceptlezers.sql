-- The administrator, and machines that write reports, read concepts of reports: also what was told of them before.
update outbox_event set audience = audience || '{beheerder,reporting:schrijven}'
where type in ('voortgangsrapportage.ter-vaststelling-aangeboden.v1', 'voortgangsrapportage.vastgesteld.v1',
    'voortgangsrapportage.aangeboden.v1');
