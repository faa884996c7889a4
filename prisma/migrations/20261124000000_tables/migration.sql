-- CreateTable
CREATE TABLE "event_log" (
    "position" BIGINT NOT NULL,
    "event_id" UUID NOT NULL,
    "stream" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "schema_version" SMALLINT NOT NULL,
    "occurred_at" TIMESTAMPTZ(6) NOT NULL,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL,
    "actor" TEXT NOT NULL,
    "correlation_id" UUID NOT NULL,
    "causation_id" UUID,
    "data" JSONB,
    "salt" BYTEA,
    "data_hash" BYTEA NOT NULL,
    "meta" JSONB,
    "prev_hash" BYTEA NOT NULL,
    "hash" BYTEA NOT NULL,
    "erased_at" TIMESTAMPTZ(6),

    CONSTRAINT "event_log_pkey" PRIMARY KEY ("position")
);

-- CreateTable
CREATE TABLE "event_head" (
    "id" INTEGER NOT NULL,
    "position" BIGINT NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "event_head_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_stream" (
    "stream" TEXT NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "event_stream_pkey" PRIMARY KEY ("stream")
);

-- CreateTable
CREATE TABLE "projection_checkpoint" (
    "name" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "position" BIGINT NOT NULL,
    "status" TEXT NOT NULL,
    "owner" TEXT,
    "lease_until" TIMESTAMPTZ(3),
    "error" TEXT,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "projection_checkpoint_pkey" PRIMARY KEY ("name","version")
);

-- CreateTable
CREATE TABLE "feed" (
    "id" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "title" TEXT,
    "site_url" TEXT,
    "folder" TEXT,
    "accords" TEXT[],
    "host" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'healthy',
    "state_since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "backfill" BOOLEAN NOT NULL DEFAULT false,
    "baseline_at" TIMESTAMPTZ(3),
    "etag" TEXT,
    "last_modified" TEXT,
    "body_hash" TEXT,
    "next_poll_at" TIMESTAMPTZ(3) NOT NULL,
    "lease_until" TIMESTAMPTZ(3),
    "lease_owner" TEXT,
    "generation" INTEGER NOT NULL DEFAULT 0,
    "consecutive_failures" INTEGER NOT NULL DEFAULT 0,
    "failing_since" TIMESTAMPTZ(3),
    "redirect_target" TEXT,
    "redirect_count" INTEGER NOT NULL DEFAULT 0,
    "rhythm" JSONB NOT NULL DEFAULT '{}',
    "settings" JSONB NOT NULL DEFAULT '{}',
    "last_polled_at" TIMESTAMPTZ(3),
    "last_success_at" TIMESTAMPTZ(3),
    "last_item_at" TIMESTAMPTZ(3),
    "silent_since" TIMESTAMPTZ(3),
    "last_error" JSONB,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "feed_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "feed_host" (
    "host" TEXT NOT NULL,
    "busy_until" TIMESTAMPTZ(3),
    "next_allowed_at" TIMESTAMPTZ(3),

    CONSTRAINT "feed_host_pkey" PRIMARY KEY ("host")
);

-- CreateTable
CREATE TABLE "feed_poll" (
    "id" TEXT NOT NULL,
    "feed_id" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "duration_ms" INTEGER NOT NULL,
    "outcome" TEXT NOT NULL,
    "status" INTEGER,
    "bytes" INTEGER,
    "items" INTEGER NOT NULL DEFAULT 0,
    "new_items" INTEGER NOT NULL DEFAULT 0,
    "changed_items" INTEGER NOT NULL DEFAULT 0,
    "warnings" JSONB NOT NULL DEFAULT '[]',
    "error" JSONB,
    "baseline" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "feed_poll_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "item" (
    "id" TEXT NOT NULL,
    "url" TEXT,
    "canonical_url" TEXT,
    "title" TEXT NOT NULL,
    "source" TEXT,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "first_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "baseline" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "item_key" (
    "key" TEXT NOT NULL,
    "item_id" TEXT NOT NULL,

    CONSTRAINT "item_key_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "item_version" (
    "item_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT,
    "text_hash" TEXT NOT NULL,
    "content_hash" TEXT NOT NULL,
    "html" TEXT,
    "lang" TEXT,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,
    "poll_id" TEXT,
    "state" TEXT NOT NULL DEFAULT 'queued',
    "generation" INTEGER NOT NULL DEFAULT 0,
    "queued_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "classified_at" TIMESTAMPTZ(3),
    "classifier_version" TEXT,
    "error" JSONB,

    CONSTRAINT "item_version_pkey" PRIMARY KEY ("item_id","version")
);

-- CreateTable
CREATE TABLE "item_source" (
    "item_id" TEXT NOT NULL,
    "feed_id" TEXT NOT NULL,
    "entry_id" TEXT,
    "url" TEXT,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "item_source_pkey" PRIMARY KEY ("item_id","feed_id")
);

-- CreateTable
CREATE TABLE "finding" (
    "item_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "accord" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "country" TEXT,
    "data" JSONB NOT NULL,
    "verdict" TEXT,
    "reason" TEXT,
    "event_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "finding_pkey" PRIMARY KEY ("item_id","version","key")
);

-- CreateTable
CREATE TABLE "accord_event_index" (
    "event_id" TEXT NOT NULL,
    "identity_key" TEXT NOT NULL,
    "generation" INTEGER NOT NULL,
    "accord" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "country" TEXT,

    CONSTRAINT "accord_event_index_pkey" PRIMARY KEY ("event_id")
);

-- CreateTable
CREATE TABLE "accord_event" (
    "id" TEXT NOT NULL,
    "position" BIGINT NOT NULL,
    "updated_at_position" BIGINT NOT NULL,
    "revision" INTEGER NOT NULL,
    "accord" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "country" TEXT,
    "claim_status" TEXT NOT NULL,
    "review" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "confidence" DOUBLE PRECISION NOT NULL,
    "alerted" BOOLEAN NOT NULL,
    "detected_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "state" JSONB NOT NULL,

    CONSTRAINT "accord_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "accord_event_revision" (
    "event_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "position" BIGINT NOT NULL,
    "revision" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "state" JSONB NOT NULL,
    "record" JSONB NOT NULL,

    CONSTRAINT "accord_event_revision_pkey" PRIMARY KEY ("event_id","version")
);

-- CreateTable
CREATE TABLE "endpoint" (
    "id" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "description" TEXT,
    "accords" TEXT[],
    "kinds" TEXT[],
    "countries" TEXT[],
    "min_claim_status" TEXT NOT NULL DEFAULT 'reported',
    "min_confidence" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "reviewed_only" BOOLEAN NOT NULL DEFAULT false,
    "format" TEXT NOT NULL DEFAULT 'standard',
    "settings" JSONB NOT NULL DEFAULT '{}',
    "secrets" JSONB NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'active',
    "state_reason" TEXT,
    "state_since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "health" JSONB NOT NULL DEFAULT '{}',
    "since_position" BIGINT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "endpoint_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "delivery" (
    "id" TEXT NOT NULL,
    "endpoint_id" TEXT NOT NULL,
    "event_id" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "position" BIGINT,
    "message_id" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'pending',
    "reason" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "lease_until" TIMESTAMPTZ(3),
    "lease_owner" TEXT,
    "last_status" INTEGER,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "delivered_at" TIMESTAMPTZ(3),

    CONSTRAINT "delivery_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attempt" (
    "id" BIGSERIAL NOT NULL,
    "delivery_id" TEXT NOT NULL,
    "endpoint_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "duration_ms" INTEGER NOT NULL,
    "status" INTEGER,
    "error_code" TEXT,
    "error" TEXT,
    "request_headers" JSONB NOT NULL,
    "response_headers" JSONB,
    "response_body" TEXT,

    CONSTRAINT "attempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "subscriber" (
    "id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'pending',
    "timezone" TEXT NOT NULL DEFAULT 'UTC',
    "hour" SMALLINT NOT NULL DEFAULT 7,
    "frequency" TEXT NOT NULL DEFAULT 'daily',
    "weekday" SMALLINT NOT NULL DEFAULT 1,
    "accords" TEXT[],
    "kinds" TEXT[],
    "countries" TEXT[],
    "min_claim_status" TEXT NOT NULL DEFAULT 'reported',
    "lang" TEXT NOT NULL DEFAULT 'en',
    "token" TEXT NOT NULL,
    "since_position" BIGINT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confirmed_at" TIMESTAMPTZ(3),
    "left_at" TIMESTAMPTZ(3),
    "left_reason" TEXT,

    CONSTRAINT "subscriber_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "digest" (
    "id" TEXT NOT NULL,
    "subscriber_id" TEXT NOT NULL,
    "local_date" DATE NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'planned',
    "from_position" BIGINT NOT NULL,
    "to_position" BIGINT NOT NULL,
    "content" JSONB NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "message_id" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "lease_until" TIMESTAMPTZ(3),
    "error" TEXT,
    "planned_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "digest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "user_account" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "password_hash" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "disabled_at" TIMESTAMPTZ(3),

    CONSTRAINT "user_account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_key" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_key_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "target" TEXT,
    "data" JSONB NOT NULL DEFAULT '{}',
    "ip" TEXT,

    CONSTRAINT "audit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "task_lease" (
    "name" TEXT NOT NULL,
    "owner" TEXT,
    "lease_until" TIMESTAMPTZ(3),
    "last_started_at" TIMESTAMPTZ(3),
    "last_finished_at" TIMESTAMPTZ(3),
    "last_error" TEXT,
    "last_result" JSONB,
    "runs" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "task_lease_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "setting" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,

    CONSTRAINT "setting_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "event_log_event_id_key" ON "event_log"("event_id");

-- CreateIndex
CREATE INDEX "event_log_type_position_idx" ON "event_log"("type", "position");

-- CreateIndex
CREATE INDEX "event_log_correlation_id_idx" ON "event_log"("correlation_id");

-- CreateIndex
CREATE UNIQUE INDEX "event_log_stream_version_key" ON "event_log"("stream", "version");

-- CreateIndex
CREATE UNIQUE INDEX "feed_url_key" ON "feed"("url");

-- CreateIndex
CREATE INDEX "feed_next_poll_at_idx" ON "feed"("next_poll_at");

-- CreateIndex
CREATE INDEX "feed_host_idx" ON "feed"("host");

-- CreateIndex
CREATE INDEX "feed_poll_feed_id_started_at_idx" ON "feed_poll"("feed_id", "started_at");

-- CreateIndex
CREATE INDEX "item_canonical_url_idx" ON "item"("canonical_url");

-- CreateIndex
CREATE INDEX "item_url_idx" ON "item"("url");

-- CreateIndex
CREATE INDEX "item_first_seen_at_idx" ON "item"("first_seen_at");

-- CreateIndex
CREATE INDEX "item_key_item_id_idx" ON "item_key"("item_id");

-- CreateIndex
CREATE INDEX "item_version_state_queued_at_idx" ON "item_version"("state", "queued_at");

-- CreateIndex
CREATE INDEX "item_source_feed_id_idx" ON "item_source"("feed_id");

-- CreateIndex
CREATE INDEX "finding_event_id_idx" ON "finding"("event_id");

-- CreateIndex
CREATE INDEX "accord_event_index_accord_country_idx" ON "accord_event_index"("accord", "country");

-- CreateIndex
CREATE UNIQUE INDEX "accord_event_index_identity_key_generation_key" ON "accord_event_index"("identity_key", "generation");

-- CreateIndex
CREATE UNIQUE INDEX "accord_event_position_key" ON "accord_event"("position");

-- CreateIndex
CREATE INDEX "accord_event_accord_country_idx" ON "accord_event"("accord", "country");

-- CreateIndex
CREATE INDEX "accord_event_updated_at_position_idx" ON "accord_event"("updated_at_position");

-- CreateIndex
CREATE UNIQUE INDEX "accord_event_revision_position_key" ON "accord_event_revision"("position");

-- CreateIndex
CREATE INDEX "delivery_state_due_at_idx" ON "delivery"("state", "due_at");

-- CreateIndex
CREATE INDEX "delivery_endpoint_id_event_id_revision_idx" ON "delivery"("endpoint_id", "event_id", "revision");

-- CreateIndex
CREATE UNIQUE INDEX "delivery_endpoint_id_message_id_key" ON "delivery"("endpoint_id", "message_id");

-- CreateIndex
CREATE INDEX "attempt_delivery_id_idx" ON "attempt"("delivery_id");

-- CreateIndex
CREATE INDEX "attempt_started_at_idx" ON "attempt"("started_at");

-- CreateIndex
CREATE UNIQUE INDEX "subscriber_email_key" ON "subscriber"("email");

-- CreateIndex
CREATE UNIQUE INDEX "subscriber_token_key" ON "subscriber"("token");

-- CreateIndex
CREATE UNIQUE INDEX "digest_message_id_key" ON "digest"("message_id");

-- CreateIndex
CREATE INDEX "digest_state_due_at_idx" ON "digest"("state", "due_at");

-- CreateIndex
CREATE UNIQUE INDEX "digest_subscriber_id_local_date_key" ON "digest"("subscriber_id", "local_date");

-- CreateIndex
CREATE UNIQUE INDEX "user_account_name_key" ON "user_account"("name");

-- CreateIndex
CREATE UNIQUE INDEX "api_key_hash_key" ON "api_key"("hash");

-- CreateIndex
CREATE INDEX "audit_at_idx" ON "audit"("at");

-- AddForeignKey
ALTER TABLE "feed_poll" ADD CONSTRAINT "feed_poll_feed_id_fkey" FOREIGN KEY ("feed_id") REFERENCES "feed"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "item_key" ADD CONSTRAINT "item_key_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "item_version" ADD CONSTRAINT "item_version_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "item_source" ADD CONSTRAINT "item_source_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "item_source" ADD CONSTRAINT "item_source_feed_id_fkey" FOREIGN KEY ("feed_id") REFERENCES "feed"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_endpoint_id_fkey" FOREIGN KEY ("endpoint_id") REFERENCES "endpoint"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attempt" ADD CONSTRAINT "attempt_delivery_id_fkey" FOREIGN KEY ("delivery_id") REFERENCES "delivery"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "digest" ADD CONSTRAINT "digest_subscriber_id_fkey" FOREIGN KEY ("subscriber_id") REFERENCES "subscriber"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;
