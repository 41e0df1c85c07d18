create schema renewal;

create table renewal.holder (
    id                     uuid primary key,
    household_id           uuid not null,
    name                   text not null,
    birthday               date,
    passport_expires_on    date,
    certificate_expires_on date,
    unique (household_id, name)
);

create table renewal.renewal (
    id                   uuid primary key,
    household_id         uuid not null,
    holder_id            uuid not null references renewal.holder,
    status               text not null,
    submitted_on         date,
    accepted_on          date,
    ever_accepted        boolean not null,
    pickup_from          date,
    -- the recorded text that announced pickup_from; null where a person entered it
    pickup_source        uuid,
    pickup_by_stated     date,
    ready_since          timestamptz,
    -- a day whose coming the calendar shall not act on again: somebody took that move back
    calendar_hold        date,
    payment_method       text not null,
    card_registration    text not null,
    payment_url          text,
    payment_as_of        date,
    -- the day of the newest message that was applied
    said_up_to           date,
    said_dated           boolean not null,
    -- the day of the correction request that stands, and of the last one that was answered
    correction_as_of     date,
    answered_up_to       date,
    office               text,
    slip_saved           boolean not null,
    logged_at            timestamptz not null,
    version              int not null
);
create index renewal_of_household on renewal.renewal (household_id, logged_at);
create index renewal_awaiting_its_date on renewal.renewal (pickup_from) where status = 'in-process';
create index renewal_ready on renewal.renewal (id) where status = 'ready';

create table renewal.recipient (
    renewal_id uuid not null references renewal.renewal,
    person_id  uuid not null,
    position   int not null,
    primary key (renewal_id, person_id)
);

create table renewal.change (
    id          bigint generated always as identity primary key,
    renewal_id  uuid not null references renewal.renewal,
    -- rows that belong to one telling share a step, and are taken back together
    step        uuid not null,
    at          timestamptz not null,
    from_status text,
    to_status   text not null,
    event       text not null,
    cause       text not null,
    person_id   uuid,
    reading_id  uuid,
    evidence    text,
    implied     boolean not null,
    -- the renewal's row before the step, to which undo goes back; null on rows that cannot be undone
    before      jsonb,
    undone_by   bigint references renewal.change
);
create index change_of_renewal on renewal.change (renewal_id, id);
