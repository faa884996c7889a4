-- As schema.prisma has a list: Prisma knows no "not null" of one.
alter table "accord_event_index" alter column "related" drop not null, alter column "related" set default array[]::text[];
