-- How an accord event stood earlier is folded from its stream of the log; a copy of every state was many times the log's size.
drop table "accord_event_revision";

alter table "accord_event" add column "first_recorded_at" timestamptz(3), add column "last_recorded_at" timestamptz(3);
update "accord_event" e set ("first_recorded_at", "last_recorded_at") = (
  select date_trunc('milliseconds', min(l.recorded_at)), date_trunc('milliseconds', max(l.recorded_at)) from event_log l where l.stream = 'accord-event-' || e.id);
-- An event without records is one that the next rebuild will report.
update "accord_event" set "first_recorded_at" = "detected_at", "last_recorded_at" = "updated_at" where "first_recorded_at" is null;
alter table "accord_event" alter column "first_recorded_at" set not null, alter column "last_recorded_at" set not null;
create index "accord_event_last_recorded_at_idx" on "accord_event" ("last_recorded_at");
