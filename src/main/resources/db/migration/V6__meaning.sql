-- What a person said besides the stage: that the text takes a notice back, and the pickup date that it names.
alter table statusdetail.status_detail
    add column decided_taken_back  boolean not null default false,
    add column decided_pickup_from date;
