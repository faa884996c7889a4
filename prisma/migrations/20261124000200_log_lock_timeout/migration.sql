-- Whoever holds the head row does so for milliseconds. One that hangs must not hang everybody: the appender tries again with the same ids.
ALTER FUNCTION append_events(jsonb) SET lock_timeout = '5s';
