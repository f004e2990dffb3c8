-- What a post is for, as in the other services: here those of project leaders are kept.
alter table aanstelling add column functie text not null default 'PROJECTLEIDER';
