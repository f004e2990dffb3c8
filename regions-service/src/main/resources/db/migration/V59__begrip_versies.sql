-- How far an instrument was by what was told before stays readable: a version that lapsed is a row of its own beside the
-- one that stands, and at no moment there are two. A code names the term, in however many versions, and no longer a row.
alter table begrip
    drop constraint fk_begrip_volgt,
    drop constraint pk_begrip,
    add column id           uuid,
    add column vervallen_op timestamptz;
update begrip set id = uuidv7();
alter table begrip
    add constraint pk_begrip primary key (id),
    add constraint ex_begrip_versie
        exclude using gist (code with =, tstzrange(gewijzigd_op, vervallen_op) with &&) deferrable initially deferred;
create unique index uq_begrip_code on begrip (code) where vervallen_op is null;
