-- A kept answer is given again to who has the rights by which it was given, and what was read for it is noted again.
-- Of an answer that was kept before this, nobody knows the rights: it is not given again.
alter table idempotent_answer
    add column rights text not null default '',
    add column readings jsonb;
