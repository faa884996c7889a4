-- The webhooks reactor counts from the log's beginning, even where it first runs after events were appended (a notifier that starts later than the
-- classifiers). Nothing old is sent: an endpoint hears only what lies behind its own since_position.
INSERT INTO projection_checkpoint (name, version, kind, position, status, updated_at) VALUES ('webhooks', 1, 'reactor', 0, 'running', now())
ON CONFLICT DO NOTHING;
