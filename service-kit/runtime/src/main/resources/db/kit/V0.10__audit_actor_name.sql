-- What the account of the actor was called at that moment; of a record of before only its identifier is known.
alter table audit_record add column actor_name text;
