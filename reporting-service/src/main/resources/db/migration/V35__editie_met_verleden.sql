-- What was taken over of an edition may be told otherwise by a later version of the data: the version that told it stays
-- readable and points to the next. An edition that is no longer told at all has lapsed, and its number is free.
alter table voortgangsrapportage add column vervallen_op timestamptz;
alter table voortgangsrapportage drop constraint uq_voortgangsrapportage_nummer;
create unique index uq_voortgangsrapportage_nummer on voortgangsrapportage (herkomst, nummer, versienummer)
    where vervallen_op is null or vervangen_door is not null;
