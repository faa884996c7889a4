-- schema.prisma cannot say that a list is never null: what migrations make must be what it declares.
alter table "item_sketch" alter column "signature" drop not null, alter column "sketch" drop not null;
