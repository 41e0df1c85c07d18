-- The last day for answering the correction that stands, as its text states it, and the day of the newest message that
-- has the slip: the portal shows it for about 90 days.
alter table renewal.renewal
    add column correction_by   date,
    add column slip_offered_on date;
