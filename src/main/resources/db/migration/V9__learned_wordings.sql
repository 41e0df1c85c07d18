-- What people said that texts of a wording mean, household by household.
create table statusdetail.learned_wording (
    id           uuid primary key,
    household_id uuid not null,
    -- the recorded text that it was said of
    detail_id    uuid not null references statusdetail.status_detail,
    -- letters only, a sentence a line: dates, numbers and addresses aside
    wording      text not null,
    -- the rules that spoke when that text was read, a line each
    rules        text not null,
    stage        text not null,
    taken_back   boolean not null,
    -- the words to show for it in a list
    excerpt      text not null,
    taught_by    uuid not null,
    taught_at    timestamptz not null
);
create index learned_wording_of_household on statusdetail.learned_wording (household_id, taught_at);

-- What a text was read by; no reference, because a wording can be forgotten and the reading stays.
alter table statusdetail.status_detail
    add column learned_id uuid,
    add column learned_stage text,
    add column learned_at timestamptz,
    -- JSON: what in the text spoke against it, where it was not followed
    add column learned_against text,
    -- how the classifier by itself read the text, where it was followed
    add column own_reading text;
