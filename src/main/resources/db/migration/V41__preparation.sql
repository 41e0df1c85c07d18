create schema preparation;

-- What was ticked off on the checklists of a renewal.
create table preparation.tick (
    household_id uuid        not null,
    renewal_id   uuid        not null,
    list         text        not null check (list in ('apply', 'pickup')),
    item         text        not null,
    ticked_at    timestamptz not null,
    primary key (renewal_id, list, item)
);
create index tick_of_household on preparation.tick (household_id);

-- The offices that a household knows.
create table preparation.office (
    id              uuid primary key,
    household_id    uuid      not null,
    name            text      not null,
    address         text,
    hours           text,
    -- days of the week, Monday is 1, on which it is closed besides Saturday and Sunday
    closed_weekdays integer[] not null,
    closed_dates    date[]    not null,
    business_days   integer   not null check (business_days >= 0),
    unique (household_id, name)
);

-- Amounts that were seen somewhere. Without a household: what comes with Uketori, which a household's own replaces.
create table preparation.fee (
    household_id uuid,
    kind         text    not null check (kind in ('ten-years-online', 'under-18-online', 'after-lapse')),
    -- the first day of applying for which it holds; null where that is not known
    applies_from date,
    yen          integer not null check (yen >= 0),
    -- null for what comes with Uketori: the message files say it
    source       text,
    as_of        date    not null,
    unique nulls not distinct (household_id, kind, applies_from)
);

-- Seen second-hand; the ministry's own table was not.
insert into preparation.fee (household_id, kind, applies_from, yen, source, as_of) values
    (null, 'ten-years-online', '2025-03-24', 15900, null, '2026-11-22'),
    (null, 'ten-years-online', '2026-07-01', 8900, null, '2026-11-22'),
    (null, 'under-18-online', null, 4400, null, '2026-11-22'),
    (null, 'after-lapse', null, 6000, null, '2026-11-22');
