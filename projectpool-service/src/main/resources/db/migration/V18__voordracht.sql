-- That a project is to be shown at the informatiedag, and what will be shown; null as long as it is not.
alter table project add column presentatie text;
