create schema delivery;

-- A mail in the outbox. While it waits, next_attempt_at says when it may be claimed: when its next try is due, or, once
-- claimed, when the claim ends unsettled because its worker died.
create table delivery.mail (
    id               uuid primary key,
    household_id     uuid        not null,
    person_id        uuid        not null,
    recipient        text        not null,
    thread           text        not null,
    subject          text        not null,
    text_part        text        not null,
    html_part        text        not null,
    message_id       text        not null unique,
    state            text        not null check (state in ('waiting', 'sent', 'failed', 'withdrawn')),
    attempts         integer     not null default 0,
    last_error       text,
    created_at       timestamptz not null,
    first_attempt_at timestamptz,
    next_attempt_at  timestamptz,
    lease            uuid,
    sent_at          timestamptz,
    check ((state = 'waiting') = (next_attempt_at is not null)),
    check ((state = 'sent') = (sent_at is not null))
);

create index mail_due on delivery.mail (next_attempt_at) where state = 'waiting';
create index mail_waiting on delivery.mail (household_id, created_at) where state = 'waiting';

-- What the mail server answered to each try, in the order of the tries whatever the clock says.
create table delivery.attempt (
    id      bigint generated always as identity primary key,
    mail_id uuid        not null references delivery.mail on delete cascade,
    at      timestamptz not null,
    outcome text        not null check (outcome in ('accepted', 'put-off', 'rejected')),
    answer  text
);

create index attempt_outcome on delivery.attempt (outcome, id);
create index attempt_mail on delivery.attempt (mail_id);
