-- Who is told when an endpoint keeps failing, what else it may wish for, and whether its address has been proved.
ALTER TABLE "endpoint"
  ADD COLUMN "contact" TEXT,
  ADD COLUMN "sources" TEXT[] DEFAULT ARRAY[]::TEXT[],
  ADD COLUMN "min_sources" INTEGER NOT NULL DEFAULT 1,
  ADD COLUMN "min_source_record" DOUBLE PRECISION NOT NULL DEFAULT 0,
  ADD COLUMN "filter" TEXT,
  ADD COLUMN "per_minute" INTEGER,
  ADD COLUMN "paced_until" TIMESTAMPTZ(3),
  ADD COLUMN "verification" TEXT NOT NULL DEFAULT 'none',
  ADD COLUMN "verified_at" TIMESTAMPTZ(3);
