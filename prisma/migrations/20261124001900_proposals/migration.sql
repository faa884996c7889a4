-- What reading stored items anew would change in accord events, until a person accepts or dismisses it. Nothing is told by a proposal.
create table "proposal" (
  -- Made of the event and the change: the same one is proposed once.
  "id" text not null,
  "event_id" text not null,
  -- gained, lost or changed
  "change" text not null,
  -- The event's, when it was proposed.
  "revision" integer not null,
  -- The fields as they would be; null where the event would be rejected.
  "changes" jsonb,
  -- The articles that read otherwise: [{id, version, title, url}].
  "items" jsonb not null,
  -- open, accepted, dismissed
  "state" text not null default 'open',
  "created_at" timestamptz(3) not null,
  "decided_at" timestamptz(3),
  "decided_by" text,
  "reason" text,
  constraint "proposal_pkey" primary key ("id")
);
create index "proposal_state_created_at_idx" on "proposal" ("state", "created_at");
create index "proposal_event_id_idx" on "proposal" ("event_id");

-- Stored items are read anew in this order.
create index "item_version_published_at_item_id_idx" on "item_version" ("published_at", "item_id");
