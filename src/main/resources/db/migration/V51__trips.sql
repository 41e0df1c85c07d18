-- Trips that somebody wanted to keep: how long each needs the passport is drawn beside how long the passport lasts.
create table preparation.trip (
    id           uuid primary key,
    household_id uuid not null,
    holder_id    uuid not null,
    destination  text not null,
    departs_on   date not null,
    -- the day until which the passport must be good for it
    needed_until date not null check (needed_until >= departs_on)
);

create index trip_holder on preparation.trip (household_id, holder_id, departs_on);
