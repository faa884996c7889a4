-- Further tables of the projection accord-events. They are filled when its new version is built, at the next start.
create table "accord_timeline" (
  "event_id" text not null,
  "position" bigint not null,
  "accord" text not null,
  "day" text not null,
  "country" text,
  "kind" text not null,
  "stage" text,
  "claim_status" text not null,
  "speaker" text,
  "status" text not null,
  "source" text,
  constraint "accord_timeline_pkey" primary key ("event_id")
);
create index "accord_timeline_accord_day_idx" on "accord_timeline" ("accord", "day");

create table "daily_count" (
  "day" date not null,
  "accord" text not null,
  "detected" integer not null,
  "told" integer not null,
  "confirmed" integer not null,
  "corrected" integer not null,
  "taken_back" integer not null,
  constraint "daily_count_pkey" primary key ("day", "accord")
);

create table "event_source" (
  "event_id" text not null,
  -- In the order in which they reported: 1 is the first.
  "nth" integer not null,
  "source" text,
  "independent" boolean not null,
  constraint "event_source_pkey" primary key ("event_id", "nth")
);
create index "event_source_source_idx" on "event_source" ("source");
