-- What a person changed of the lead times; the defaults hold for the rest.
create table reminder.lead_times (
    person_id  uuid    not null,
    kind       text    not null,
    is_on      boolean not null,
    after      int[]   not null,
    every      int     not null,
    late_after int     not null,
    late_every int     not null,
    before     int[]   not null,
    primary key (person_id, kind)
);

-- A kind of reminder about one renewal or document that a person put off.
create table reminder.snooze (
    subject_id uuid not null,
    person_id  uuid not null,
    kind       text not null,
    until      date not null,
    -- what came after that is news, and not put off
    snoozed_at timestamptz not null,
    primary key (subject_id, person_id, kind)
);

-- A person wants it now, before its time.
alter table reminder.reminder add column asked_for boolean not null default false;
create index reminder_household_due on reminder.reminder (household_id, due_at);
