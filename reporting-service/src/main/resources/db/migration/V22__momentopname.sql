-- Snapshots: population, answers, figures and texts as they were put before the stuurgroep. Text, not jsonb: its bytes are summed.
create table momentopname (
    id            uuid        constraint pk_momentopname primary key,
    rapportage    uuid        not null constraint fk_momentopname_rapportage references voortgangsrapportage deferrable initially deferred,
    inhoud        text        not null,
    sha256        text        not null constraint ck_momentopname_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
    vastgelegd_op timestamptz not null
);
create index ix_momentopname_rapportage on momentopname (rapportage, vastgelegd_op);

alter table voortgangsrapportage
    add constraint fk_voortgangsrapportage_momentopname foreign key (momentopname) references momentopname deferrable initially deferred;

-- What was frozen stays as it is, whoever asks.
create function weiger_wijziging() returns trigger language plpgsql as $$
begin
    raise exception 'Rows of % are frozen', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger tr_momentopname_bevroren before update or delete on momentopname
    for each row execute function weiger_wijziging();
