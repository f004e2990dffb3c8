-- The infographic, source of the exposition, says neither how many copies travelled nor how many portraits there were.
alter table expositie add column omvang_bron_document text;
alter table expositie add column omvang_bron_plaats text;
select keep_past('expositie', 'geregistreerd_op', 'vervallen_op');
