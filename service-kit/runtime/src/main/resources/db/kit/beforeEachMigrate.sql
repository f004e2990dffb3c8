-- A migration may take longer than a statement of a request: an index on a large table, a column that is filled.
set local statement_timeout = 0;
