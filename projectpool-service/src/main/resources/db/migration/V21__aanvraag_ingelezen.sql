-- Applications that were received elsewhere and brought in: by what they are known there, and when they were received. By that key
-- what is brought in again is recognised, within its round.
alter table aanvraag
    add column kenmerk      text,
    add column ontvangen_op timestamptz,
    add constraint ck_aanvraag_ingelezen check (num_nulls(kenmerk, ontvangen_op) in (0, 2));

create unique index uq_aanvraag_kenmerk on aanvraag (ronde, kenmerk) where kenmerk is not null;
