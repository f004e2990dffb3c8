-- The version that a body has in hand: what regions tell does not raise it.
alter table knelpunt add column inhoudsversie bigint;
update knelpunt set inhoudsversie = version;
alter table knelpunt alter column inhoudsversie set not null;
-- The version that people have in hand: reports that come on the agenda by themselves do not raise it.
alter table bijeenkomst add column inhoudsversie bigint;
update bijeenkomst set inhoudsversie = version;
alter table bijeenkomst alter column inhoudsversie set not null;
