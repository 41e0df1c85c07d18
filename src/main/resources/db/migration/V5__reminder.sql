create schema reminder;

-- A reminder that is or was owed to a person. 'known' rows were never owed: they remember what a person did by their own
-- click, so that it is not told back to them.
create table reminder.reminder (
    id           uuid primary key,
    household_id uuid        not null,
    renewal_id   uuid,
    holder_id    uuid        not null,
    subject_id   uuid        not null generated always as (coalesce(renewal_id, holder_id)) stored,
    person_id    uuid        not null,
    kind         text        not null,
    occurrence   text        not null,
    due_at       timestamptz not null,
    state        text        not null
                 check (state in ('planned', 'handed-over', 'known', 'withdrawn', 'missed', 'skipped')),
    planned_at   timestamptz not null,
    -- The fact is no more. Should it come back, it is owed anew: a passport that is ready again is mailed again.
    over         boolean     not null default false,
    delivery_id  uuid,
    check ((state = 'handed-over') <= (delivery_id is not null)),
    check (over or state <> 'withdrawn')
);

-- Planning twice changes nothing.
create unique index reminder_key on reminder.reminder (subject_id, person_id, kind, occurrence) where not over;
create index reminder_due on reminder.reminder (due_at) where state = 'planned';
create index reminder_person_due on reminder.reminder (person_id, due_at) where state = 'planned';
create index reminder_subject on reminder.reminder (subject_id);
create index reminder_household_planned on reminder.reminder (household_id, due_at) where state = 'planned';
create index reminder_delivery on reminder.reminder (delivery_id) where delivery_id is not null;
