-- When an endpoint wants its messages: grouping delay, the least time between updates, quiet hours.
ALTER TABLE "endpoint" ADD COLUMN "timing" JSONB NOT NULL DEFAULT '{}';
