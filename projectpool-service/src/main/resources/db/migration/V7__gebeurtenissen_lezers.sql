-- Who may read the events of before in the feed: everybody, as everybody may read the tables and figures.
update outbox_event set audience = '{*}';
