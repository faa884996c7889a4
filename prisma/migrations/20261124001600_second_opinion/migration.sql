-- What a language model was asked about an uncertain finding, and what it answered. Only where an operator has set one up.
create table "second_opinion" (
  "item_id" text not null,
  "version" integer not null,
  -- The finding's own key.
  "key" text not null,
  "model" text not null,
  -- agrees, disagrees, unproven, unavailable
  "verdict" text not null,
  "quote" text,
  "reason" text,
  "error" text,
  "took_ms" integer not null,
  "asked_at" timestamptz(3) not null default current_timestamp,
  constraint "second_opinion_pkey" primary key ("item_id", "version", "key"),
  constraint "second_opinion_item_id_fkey" foreign key ("item_id") references "item"("id") on delete cascade on update cascade
);
create index "second_opinion_asked_at_idx" on "second_opinion" ("asked_at");
