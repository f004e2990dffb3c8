-- By what an application is known where it came in, when that was elsewhere; sending it again finds it by that.
alter table aanvraag
    add column kenmerk text constraint ck_aanvraag_kenmerk check (kenmerk <> ''),
    add constraint uq_aanvraag_kenmerk unique (ronde, kenmerk);
