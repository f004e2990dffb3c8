-- Messages that could not be handled, byte for byte. An operator asks for another attempt by setting replay_asked_at.
create table dead_letter (
    number            bigint generated always as identity constraint pk_dead_letter primary key,
    topic             text        not null,
    partition         integer     not null,
    message_offset    bigint      not null,
    message_timestamp bigint      not null,
    key               bytea,
    value             bytea,
    headers           text        not null,
    type              text        not null,
    reason            text        not null,
    received_at       timestamptz not null,
    copied_at         timestamptz,
    replay_asked_at   timestamptz,
    replay_failure    text,
    replayed_at       timestamptz,
    constraint uq_dead_letter_place unique (topic, partition, message_offset, message_timestamp)
);
create index ix_dead_letter_open on dead_letter (number) where replayed_at is null;
create index ix_dead_letter_asked on dead_letter (number) where replay_asked_at is not null;
create index ix_dead_letter_without_copy on dead_letter (number) where copied_at is null;
comment on column inbox_event.refused is 'no longer written: what was refused stands in dead_letter';

-- The first event of a key that waits, without looking at those of other keys.
create index ix_outbox_event_waiting_key on outbox_event (key, number) where position is null;
