-- Which signatures an endpoint wants: v1 (its own secret), v1a (the service's ed25519 key, public at /.well-known/jwks.json).
ALTER TABLE "endpoint" ADD COLUMN "signatures" TEXT[] DEFAULT ARRAY['v1']::TEXT[];
