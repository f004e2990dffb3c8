-- The version that a region has in hand: the steps that bodies take do not raise it.
alter table knelpunt add column inhoudsversie bigint;
update knelpunt set inhoudsversie = version;
alter table knelpunt alter column inhoudsversie set not null;
