-- Codes of the regions as the register told them; can be built anew from the start of the topic.
create table regio (
    code text constraint pk_regio primary key
);
