-- The version that its writers have in hand: what the stuurgroep decides does not raise it.
alter table voortgangsrapportage add column inhoudsversie bigint;
update voortgangsrapportage set inhoudsversie = version;
alter table voortgangsrapportage alter column inhoudsversie set not null;
