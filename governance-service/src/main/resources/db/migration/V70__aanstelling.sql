-- In which periods the posts of project leaders are filled, as regions tells it: who holds one sees what is not yet
-- published of their body. Can be built anew from the start of the topic.
create table aanstelling (
    post       uuid   constraint pk_aanstelling primary key,
    regio      text   not null,
    termijnen  jsonb  not null,
    volgnummer bigint not null
);
create index ix_aanstelling_regio on aanstelling (regio);
