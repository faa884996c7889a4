-- What a feed says of who tells when it has something new, and of the address that is told of.
alter table "feed" add column "hub" text, add column "topic" text;

-- Subscriptions to hubs (WebSub): at most one of a feed. The id is the secret part of the callback's address.
create table "websub_subscription" (
  "id" text not null,
  "feed_id" text not null,
  "hub" text not null,
  "topic" text not null,
  -- Encrypted.
  "secret" text not null,
  -- pending, active, refused, leaving
  "state" text not null default 'pending',
  "lease_until" timestamptz(3),
  -- When the hub is asked next.
  "due_at" timestamptz(3) not null,
  "failures" integer not null default 0,
  "last_error" text,
  "verified_at" timestamptz(3),
  "pushed_at" timestamptz(3),
  -- Since when the hub is known to miss articles, which a poll found.
  "missed_at" timestamptz(3),
  "created_at" timestamptz(3) not null,
  constraint "websub_subscription_pkey" primary key ("id"),
  constraint "websub_subscription_feed_id_fkey" foreign key ("feed_id") references "feed"("id") on delete cascade on update cascade
);
create unique index "websub_subscription_feed_id_key" on "websub_subscription" ("feed_id");
