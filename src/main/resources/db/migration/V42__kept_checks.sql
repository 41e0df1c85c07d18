-- What came of the question whether a holder may renew online, where somebody wanted to keep it. The answers are not.
create table preparation.kept_check (
    household_id  uuid not null,
    holder_id     uuid not null,
    -- the day of applying that was asked about
    asked_for     date not null,
    answer        text not null check (answer in ('yes', 'no', 'unsure')),
    -- the day from which it will be a yes; null where that cannot be told
    possible_from date,
    primary key (household_id, holder_id)
);
