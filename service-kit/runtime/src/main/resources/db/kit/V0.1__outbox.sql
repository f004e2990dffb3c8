-- Events that were written with a change and wait to be sent, or were sent and stay readable in the feed.
create table outbox_event (
    number        bigint generated always as identity constraint pk_outbox_event primary key,
    id            uuid        not null constraint uq_outbox_event_id unique,
    type          text        not null,
    key           text        not null,
    sequence      bigint      not null,
    recorded_at   timestamptz not null,
    resource      text        not null,
    traceparent   text,
    data          jsonb       not null,
    position      bigint,
    sent_at       timestamptz,
    constraint uq_outbox_event_sequence unique (key, sequence),
    constraint uq_outbox_event_position unique (position)
);
create index ix_outbox_event_waiting on outbox_event (number) where position is null;

-- Last sequence per aggregate; its row lock puts the events of one aggregate in the order of their commits.
create table outbox_sequence (
    key  text   constraint pk_outbox_sequence primary key,
    last bigint not null
);

-- Positions of the event feed: given by the one relay at the moment of sending, so they become visible in order.
create sequence outbox_position as bigint;

-- Highest position that was purged: a cursor below it is too old.
create table outbox_purge (
    only_row boolean not null default true constraint pk_outbox_purge primary key constraint ck_outbox_purge_one check (only_row),
    position bigint  not null
);
insert into outbox_purge (position) values (0);
