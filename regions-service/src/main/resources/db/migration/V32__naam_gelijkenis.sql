-- Spellings are matched by likeness; with thousands of names no longer by looking at each.
create index ix_regio_naam_zoektekst on regio_naam using gin (zoektekst gin_trgm_ops);
create index ix_regio_naam_sleutel_gelijkenis on regio_naam using gin (sleutel gin_trgm_ops);
create index ix_gemeente_zoektekst on gemeente using gin (zoektekst gin_trgm_ops);
create index ix_gemeente_sleutel_gelijkenis on gemeente using gin (sleutel gin_trgm_ops);
