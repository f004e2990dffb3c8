-- A decision to go above the budget says up to which total. Of lists of before it is what they went to when they were adopted;
-- a list that is being prepared says for itself how far it may go, so until then no further than the round allows anyway.
alter table besluitlijst
    add column overschrijding_tot numeric(12, 2);

update besluitlijst l
set overschrijding_tot = case when l.gevolgen is null then r.budget + r.overschrijding
    else (l.gevolgen ->> 'eerderToegekend')::numeric + (l.gevolgen ->> 'erbij')::numeric end,
    gewijzigd_op = now(), version = l.version + 1
from aanvraagronde r
where r.id = l.ronde and l.overschrijding_reden is not null;

-- an application about which an objection was upheld is decided anew, and meanwhile what was decided holds
alter table aanvraag
    drop constraint ck_aanvraag_status,
    add constraint ck_aanvraag_status check (status in
        ('CONCEPT', 'INGEDIEND', 'AANVULLING_GEVRAAGD', 'INGETROKKEN', 'BESLOTEN', 'IN_HEROVERWEGING'));

update aanvraag a
set status = 'IN_HEROVERWEGING', aanvulling = null,
    stand = stand + 1, stand_op = now(), gewijzigd_op = now(), version = version + 1
where a.status in ('INGEDIEND', 'AANVULLING_GEVRAAGD')
    and exists (select 1 from beschikking b where b.aanvraag = a.id and b.status = 'HEROPEND');

-- letters as they were sent; those of before this are not kept, and written when they are read
create table beschikkingsbrief (
    beschikking  uuid  constraint pk_beschikkingsbrief primary key
        constraint fk_beschikkingsbrief_beschikking references beschikking,
    onderwerp    text  not null,
    tekst        text  not null
);
