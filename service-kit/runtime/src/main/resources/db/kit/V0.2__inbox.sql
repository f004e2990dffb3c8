-- Events of other services that took effect here, or were set aside with the reason.
create table inbox_event (
    id          uuid        constraint pk_inbox_event primary key,
    topic       text        not null,
    type        text        not null,
    received_at timestamptz not null,
    refused     text
);
create index ix_inbox_event_received on inbox_event (received_at);
