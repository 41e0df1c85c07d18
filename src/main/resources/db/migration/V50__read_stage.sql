-- Lists of texts tell what each was read to mean without reading the whole reading again.
alter table statusdetail.status_detail add column read_stage text;
update statusdetail.status_detail set read_stage = reading::json ->> 'stage';
alter table statusdetail.status_detail alter column read_stage set not null;
