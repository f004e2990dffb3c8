-- Names of municipalities in the form in which spellings are compared: without case, accents and separators.
alter table gemeente add column zoektekst text generated always as (
    btrim(regexp_replace(lower(regexp_replace(normalize(naam, NFKD), '[\u0300-\u036f]', '', 'g')), '[^a-z0-9]+', ' ', 'g'))) stored;
alter table gemeente add column sleutel text generated always as (
    regexp_replace(lower(regexp_replace(normalize(naam, NFKD), '[\u0300-\u036f]', '', 'g')), '[^a-z0-9]+', '', 'g')) stored;
create index ix_gemeente_sleutel on gemeente (sleutel);
