-- Every change is told at its commit to whoever keeps answers: each table has a trigger for it, those of later migrations too.
-- Not of what no answer without a token shows.
create or replace function tell_of_change() returns trigger language plpgsql as $$
begin
    perform pg_notify('ghnt_changed', '');
    return null;
end $$;

do $$
declare
    told regclass;
begin
    for told in
        select c.oid from pg_class c
        where c.relnamespace = current_schema()::regnamespace
          and c.relkind in ('r', 'p')
          and not c.relispartition
          and c.relname not in ('audit_record', 'data_step', 'data_row', 'dead_letter', 'flyway_schema_history',
              'idempotent_answer', 'inbox_event', 'outbox_sequence')
          and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'tell_of_change')
    loop
        execute format('create trigger tell_of_change after insert or update or delete or truncate on %s '
            'for each statement execute function tell_of_change()', told);
    end loop;
end $$;
