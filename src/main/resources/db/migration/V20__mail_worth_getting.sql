-- What a mail carries besides its words: calendars to attach, and the address at which its reader ends such mail.
alter table delivery.mail
    add column calendar           text,
    add column calendar_cancelled text,
    add column unsubscribe        text;

-- The key that links in mails are signed with. It is made once, and all instances on one database share it.
create table reminder.link_key (
    only_one boolean primary key default true check (only_one),
    key      bytea   not null
);

-- A link in a mail works once. What is older than a link's life can go.
create table reminder.used_link (
    link    bytea primary key,
    used_at timestamptz not null
);

-- The entry that a person's calendar was last sent about a renewal's pickup: when the day moves or is taken back, the same
-- entry is sent with a higher sequence.
create table reminder.calendar_entry (
    renewal_id uuid    not null,
    person_id  uuid    not null,
    sequence   integer not null,
    day        date    not null,
    place      text,
    cancelled  boolean not null default false,
    primary key (renewal_id, person_id)
);
