-- Regions that may submit for the first time after a campaign closed, each until a day.
alter table uitvraag add column uitzonderingen jsonb not null default '[]';
