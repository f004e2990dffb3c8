alter table note add column changed_at timestamptz not null;
