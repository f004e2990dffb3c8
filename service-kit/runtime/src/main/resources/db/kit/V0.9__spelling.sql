-- What spellings of one text have in common, as Spelling.key does it in the services: letters and digits only, without
-- accents and capitals. By the rules of Unicode, whatever the locale of the database.
create function spelling_key(text) returns text
    language sql immutable strict parallel safe
    return regexp_replace(lower(normalize($1, nfkd) collate "und-x-icu"), '[^[:alnum:]]+', '', 'g');
