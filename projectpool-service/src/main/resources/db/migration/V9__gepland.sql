-- When something was expected is another fact than when it happened.
alter table poolronde add column opening_gepland text;
alter table poolronde add column sluiting_gepland text;
alter table poolronde add column besluit_gepland text;
select keep_past('poolronde', 'geregistreerd_op', 'vervallen_op');
