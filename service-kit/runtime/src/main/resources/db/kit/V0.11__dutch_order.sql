-- The order in which a Dutch reader looks for names, as DutchOrder has it in the services: by letters, without regard to
-- capitals, accents, apostrophes, hyphens and spaces unless nothing else differs. Whatever the locale of the database.
create collation dutch (provider = icu, locale = 'nl-u-ka-shifted');
