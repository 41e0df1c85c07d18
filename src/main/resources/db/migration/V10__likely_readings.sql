-- Whether a reading was only likely: its "ready" is to be confirmed by somebody who has read the words.
alter table renewal.change add column likely boolean not null default false;
