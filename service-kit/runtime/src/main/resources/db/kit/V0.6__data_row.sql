-- What stands by the word of a data step: by it a later version knows what it brought in itself, and what people changed
-- since. row_version is that of the row when the step left it; null where rows are replaced rather than changed.
create table data_row (
    step        text        not null,
    kind        text        not null,
    code        text        not null,
    row_id      text        not null,
    row_version bigint,
    recorded_at timestamptz not null,
    lapsed_at   timestamptz,
    constraint pk_data_row primary key (step, kind, code)
);

-- What rows said before a later version of the data changed them, for tables that have no place for it themselves.
create table data_past (
    number      bigint      generated always as identity constraint pk_data_past primary key,
    table_name  text        not null,
    row_id      text        not null,
    recorded_at timestamptz not null,
    lapsed_at   timestamptz not null,
    content     jsonb       not null
);
create index ix_data_past_table on data_past (table_name, recorded_at);

-- The tables as they read at the moment past.moment of the transaction. Whoever puts this schema first in the search path
-- reads the past by the very statements that read the present.
create schema past;

-- Gives a table a past. Called again after a column was added; a view is dropped before a column is. Seen from then,
-- nothing has lapsed yet.
create function keep_past(kept text, recorded text, lapsed text) returns void language plpgsql as $$
begin
    execute format('create or replace view past.%1$I as
        select told.* from (
            select now_told as row_then from %4$I.%1$I now_told
            where now_told.%2$I <= current_setting(''past.moment'')::timestamptz
                and (now_told.%3$I is null or now_told.%3$I > current_setting(''past.moment'')::timestamptz)
            union all
            select jsonb_populate_record(null::%4$I.%1$I, p.content) from %4$I.data_past p
            where p.table_name = %1$L and p.recorded_at <= current_setting(''past.moment'')::timestamptz
                and p.lapsed_at > current_setting(''past.moment'')::timestamptz) rows_then,
            jsonb_populate_record(rows_then.row_then, jsonb_build_object(%3$L, null)) told',
        kept, recorded, lapsed, current_schema());
end $$;
