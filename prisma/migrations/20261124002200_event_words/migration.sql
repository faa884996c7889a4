-- What an accord event is found by, instead of every string of its state, hashes and addresses included. It is filled when the projection's new version is built, at the next start.
alter table "accord_event" add column "words" text not null default '';
alter table "accord_event" alter column "words" drop default;
drop index "accord_event_words";
create index "accord_event_words" on "accord_event" using gin (to_tsvector('simple', "words"));
