-- Facts of one row may come from different documents; then each says which.
alter table gremium add column adviseert_bron_document text;
alter table gremium add column adviseert_bron_plaats text;
select keep_past('gremium', 'geregistreerd_op', 'vervallen_op');

alter table leervorm add column begin_toelichting text;
alter table leervorm add column regios_bron_document text;
alter table leervorm add column regios_bron_plaats text;
alter table leervorm add column doelgroepen_bron_document text;
alter table leervorm add column doelgroepen_bron_plaats text;
select keep_past('leervorm', 'geregistreerd_op', 'vervallen_op');
