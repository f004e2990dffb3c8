-- Documents of applications, in the database so that a backup and every replica have them. A document is never changed; one that
-- was submitted stays. Its bytes are kept in pieces, so that nobody has to hold all of them.
create table document (
    id                uuid        constraint pk_document primary key,
    aanvraag          uuid        not null constraint fk_document_aanvraag references aanvraag deferrable initially deferred,
    grootte           bigint      not null constraint ck_document_grootte check (grootte between 1 and 10485760),
    ingediend         boolean     not null,
    geregistreerd_op  timestamptz not null
);

create index ix_document_aanvraag on document (aanvraag);

create table documentstuk (
    document   uuid    not null constraint fk_documentstuk_document references document on delete cascade,
    volgnummer integer not null constraint ck_documentstuk_volgnummer check (volgnummer >= 0),
    bytes      bytea   not null constraint ck_documentstuk_bytes check (octet_length(bytes) between 1 and 1048576),
    constraint pk_documentstuk primary key (document, volgnummer)
);

-- compressed files are most of them: not once more
alter table documentstuk alter column bytes set storage external;
