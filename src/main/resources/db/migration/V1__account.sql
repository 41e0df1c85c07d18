create schema account;

create table account.household (
    id         uuid primary key,
    created_at timestamptz not null
);

create table account.person (
    id            uuid primary key,
    household_id  uuid        not null references account.household,
    email         text        not null,
    name          text        not null,
    password_hash text        not null,
    operator      boolean     not null,
    language      text        not null check (language in ('ja', 'en')),
    zone          text        not null,
    reminder_hour time        not null,
    quiet_from    time        not null,
    quiet_until   time        not null,
    created_at    timestamptz not null,
    arrival       bigint generated always as identity
);

comment on column account.person.operator is 'the first account: whoever set this server up';
comment on column account.person.arrival is 'the order in which they came';

create unique index person_email on account.person (lower(email));
-- Of two set-ups at once, this lets one through.
create unique index person_operator on account.person (operator) where operator;
create index person_household on account.person (household_id, arrival);

create table account.api_token (
    id           uuid primary key,
    person_id    uuid        not null references account.person,
    name         text        not null,
    hash         bytea       not null unique,
    created_at   timestamptz not null,
    last_used_at timestamptz,
    revoked_at   timestamptz
);

create index api_token_person on account.api_token (person_id, created_at);

create table account.invitation (
    id           uuid primary key,
    invited_by   uuid        not null references account.person,
    household_id uuid references account.household,
    email        text        not null,
    hash         bytea       not null unique,
    created_at   timestamptz not null,
    expires_at   timestamptz not null,
    used_at      timestamptz,
    withdrawn_at timestamptz
);

comment on column account.invitation.household_id is 'the household to join; null for one of their own, made when they come';

create index invitation_inviter on account.invitation (invited_by, created_at);

-- As Spring Session 4.1 expects them.
create table account.spring_session (
    primary_id            char(36) not null constraint spring_session_pk primary key,
    session_id            char(36) not null,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);

create unique index spring_session_ix1 on account.spring_session (session_id);
create index spring_session_ix2 on account.spring_session (expiry_time);
create index spring_session_ix3 on account.spring_session (principal_name);

create table account.spring_session_attributes (
    session_primary_id char(36)     not null references account.spring_session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    constraint spring_session_attributes_pk primary key (session_primary_id, attribute_name)
);
