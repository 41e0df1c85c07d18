create schema statusdetail;

create table statusdetail.status_detail (
    id            uuid primary key,
    household_id  uuid not null,
    renewal_id    uuid not null,
    recorded_at   timestamptz not null,
    recorded_by   uuid not null,
    -- the order of recording: two texts may share an instant
    position      bigint generated always as identity,
    format        text not null,
    -- verbatim, in UTF-8; bytes, because a copied text may hold characters that a text column refuses
    source        bytea not null,
    source_sha256 bytea not null,
    -- JSON, as text: jsonb refuses what a copied text may hold
    reading       text not null,
    added         text not null,
    removed       text not null,
    effect        text not null,
    decided_stage text,
    decided_by    uuid,
    decided_at    timestamptz
);
create index status_detail_of_renewal on statusdetail.status_detail (renewal_id, position);
