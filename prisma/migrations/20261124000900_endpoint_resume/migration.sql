-- What is held for an endpoint is sent again little by little: how fast, and when the last of it was let go.
ALTER TABLE "endpoint" ADD COLUMN "resume_per_second" INTEGER, ADD COLUMN "resumed_at" TIMESTAMPTZ(3);
CREATE INDEX delivery_held ON delivery (endpoint_id, position, id) WHERE state = 'held';
