-- Who changed what, when and why. Kept for good.
create table audit_record (
    id          uuid        constraint pk_audit_record primary key,
    recorded_at timestamptz not null,
    actor       text        not null,
    roles       text        not null,
    action      text        not null,
    resource    text        not null,
    reason      text,
    traceparent text,
    data        jsonb
);
create index ix_audit_record_resource on audit_record (resource, recorded_at, id);
