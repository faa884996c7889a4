-- The item whose text this one has, give or take a few words: the first of the copies.
alter table "item" add column "same_as" text;

-- What the beginnings of recent texts are compared by; forgotten after some days.
create table "item_sketch" (
  "item_id" text not null,
  -- Hashes of runs of words, sorted; the least of them find what is alike.
  "sketch" integer[] not null,
  "signature" integer[] not null,
  "seen_at" timestamptz(3) not null,
  constraint "item_sketch_pkey" primary key ("item_id"),
  constraint "item_sketch_item_id_fkey" foreign key ("item_id") references "item"("id") on delete cascade on update cascade
);
create index "item_sketch_signature_idx" on "item_sketch" using gin ("signature");
