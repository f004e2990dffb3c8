-- Who may read an event in the feed: '*' is everybody, else roles, or roles with a scope of their own (role@code). An event
-- of before says nothing of it and is closed; the service that wrote it opens it by its type.
alter table outbox_event add column audience text[] not null default '{}';
alter table outbox_event alter column audience drop default;
