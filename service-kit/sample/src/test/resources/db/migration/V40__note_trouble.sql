-- lets a test have the database run into whatever it names, by its SQLSTATE
create function run_into_trouble() returns trigger language plpgsql as $$
begin
    if new.text like 'trouble _____' then
        raise exception 'on purpose' using errcode = right(new.text, 5);
    end if;
    return new;
end $$;
create trigger tr_note_trouble before insert on note for each row execute function run_into_trouble();
