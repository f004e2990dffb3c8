-- Answers kept for clients that send the same request again.
create table idempotent_answer (
    key         uuid        not null,
    caller      text        not null,
    request     text        not null,
    body_hash   text        not null,
    status      integer,
    headers     jsonb,
    body        text,
    recorded_at timestamptz not null,
    constraint pk_idempotent_answer primary key (caller, key)
);
create index ix_idempotent_answer_recorded on idempotent_answer (recorded_at);
