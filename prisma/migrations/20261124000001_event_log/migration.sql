-- The event log: appended by one function, numbered without gaps in commit order, chained by SHA-256, never updated or deleted.

INSERT INTO event_head (id, position, hash) VALUES (1, 0, sha256('accord-watch event log'::bytea));
ALTER TABLE event_head SET (fillfactor = 10);
ALTER TABLE event_head ADD CONSTRAINT event_head_is_one_row CHECK (id = 1);
CREATE INDEX event_log_recorded_at ON event_log USING brin (recorded_at);

-- What a record's hash covers: every field, each with its length before it, so that no two records read the same. Times are microseconds since 1970.
CREATE FUNCTION event_leaf(
  log_position bigint, event_id uuid, stream text, version integer, type text, schema_version smallint, occurred_at timestamptz,
  recorded_at timestamptz, actor text, correlation_id uuid, causation_id uuid, meta jsonb, data_hash bytea
) RETURNS bytea LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT sha256(convert_to(string_agg(coalesce(octet_length(f)::text || ':' || f, '-'), ',' ORDER BY n), 'UTF8'))
  FROM unnest(ARRAY[
    log_position::text, event_id::text, stream, version::text, type, schema_version::text,
    (extract(epoch FROM occurred_at) * 1000000)::bigint::text, (extract(epoch FROM recorded_at) * 1000000)::bigint::text,
    actor, correlation_id::text, causation_id::text, meta::text, encode(data_hash, 'hex')
  ]) WITH ORDINALITY AS fields(f, n)
$$;

-- Appends a group of requests [{stream, expected, records: [...]}] in order and answers each: ok, duplicate (the ids are there already; checked
-- before the version, so that a retry of what succeeded is no conflict) or conflict (with the stream's actual version). One refused request never
-- fails the others. The head row is locked first: positions are given in commit order, and whoever reads "position > n" misses nothing.
-- Within one group no event id may occur twice; the caller sees to that.
CREATE FUNCTION append_events(batch jsonb)
RETURNS TABLE (request integer, status text, version integer, positions bigint[], same_content boolean)
LANGUAGE plpgsql AS $$
DECLARE
  head_position bigint;
  head_hash bytea;
  first_position bigint;
  recorded timestamptz;
  asked record;
  item jsonb;
  known jsonb;
  versions jsonb;
  current_version integer;
  wanted text;
  ids uuid[];
  stored_count integer;
  item_salt bytea;
  item_hash bytea;
  leaf bytea;
  n integer := 0;
  a_position bigint[] := '{}'; a_event uuid[] := '{}'; a_stream text[] := '{}'; a_version integer[] := '{}'; a_type text[] := '{}';
  a_schema smallint[] := '{}'; a_occurred timestamptz[] := '{}'; a_actor text[] := '{}'; a_correlation uuid[] := '{}'; a_causation uuid[] := '{}';
  a_data jsonb[] := '{}'; a_salt bytea[] := '{}'; a_data_hash bytea[] := '{}'; a_meta jsonb[] := '{}'; a_prev bytea[] := '{}'; a_hash bytea[] := '{}';
BEGIN
  SELECT h.position, h.hash INTO head_position, head_hash FROM event_head h WHERE h.id = 1 FOR UPDATE;
  first_position := head_position;
  recorded := clock_timestamp();

  SELECT coalesce(jsonb_object_agg(s.stream, s.version), '{}') INTO versions
  FROM event_stream s WHERE s.stream IN (SELECT r->>'stream' FROM jsonb_array_elements(batch) r);
  SELECT coalesce(jsonb_object_agg(l.event_id, l.position), '{}') INTO known
  FROM event_log l WHERE l.event_id IN (
    SELECT (e->>'event_id')::uuid FROM jsonb_array_elements(batch) r, jsonb_array_elements(r->'records') e);

  FOR asked IN SELECT (o - 1)::integer AS ord, r FROM jsonb_array_elements(batch) WITH ORDINALITY AS q(r, o) ORDER BY o LOOP
    request := asked.ord;
    ids := ARRAY(SELECT (e->>'event_id')::uuid FROM jsonb_array_elements(asked.r->'records') e);
    current_version := coalesce((versions->>(asked.r->>'stream'))::integer, 0);
    positions := '{}'; same_content := NULL; version := current_version;

    IF known <> '{}' THEN
      SELECT count(*), array_agg(l.position ORDER BY l.position), max(l.version),
             count(*) = cardinality(ids) AND bool_and(l.stream = asked.r->>'stream' AND l.type = e->>'type'
               AND (l.erased_at IS NOT NULL OR l.data_hash = sha256(l.salt || convert_to((e->'data')::text, 'UTF8'))))
      INTO stored_count, positions, version, same_content
      FROM jsonb_array_elements(asked.r->'records') e JOIN event_log l ON l.event_id = (e->>'event_id')::uuid;
      IF stored_count > 0 THEN
        status := 'duplicate';
        RETURN NEXT;
        CONTINUE;
      END IF;
      positions := '{}'; same_content := NULL; version := current_version;
    END IF;

    wanted := asked.r->>'expected';
    IF (wanted = 'none' AND current_version > 0) OR (wanted = 'exists' AND current_version = 0)
       OR (wanted NOT IN ('none', 'exists', 'any') AND wanted::integer <> current_version) THEN
      status := 'conflict';
      RETURN NEXT;
      CONTINUE;
    END IF;

    FOR item IN SELECT e FROM jsonb_array_elements(asked.r->'records') WITH ORDINALITY AS x(e, o) ORDER BY o LOOP
      n := n + 1;
      head_position := head_position + 1;
      current_version := current_version + 1;
      item_salt := uuid_send(gen_random_uuid());
      item_hash := sha256(item_salt || convert_to((item->'data')::text, 'UTF8'));
      leaf := event_leaf(head_position, (item->>'event_id')::uuid, asked.r->>'stream', current_version, item->>'type', (item->>'schema_version')::smallint,
        (item->>'occurred_at')::timestamptz, recorded, item->>'actor', (item->>'correlation_id')::uuid, (item->>'causation_id')::uuid,
        nullif(item->'meta', 'null'), item_hash);
      a_position[n] := head_position; a_event[n] := (item->>'event_id')::uuid; a_stream[n] := asked.r->>'stream'; a_version[n] := current_version;
      a_type[n] := item->>'type'; a_schema[n] := (item->>'schema_version')::smallint; a_occurred[n] := (item->>'occurred_at')::timestamptz;
      a_actor[n] := item->>'actor'; a_correlation[n] := (item->>'correlation_id')::uuid; a_causation[n] := (item->>'causation_id')::uuid;
      a_data[n] := item->'data'; a_salt[n] := item_salt; a_data_hash[n] := item_hash; a_meta[n] := nullif(item->'meta', 'null'); a_prev[n] := head_hash;
      head_hash := sha256(head_hash || leaf);
      a_hash[n] := head_hash;
      positions := positions || head_position;
    END LOOP;
    versions := versions || jsonb_build_object(asked.r->>'stream', current_version);
    status := 'ok'; version := current_version;
    RETURN NEXT;
  END LOOP;

  IF n > 0 THEN
    INSERT INTO event_log (position, event_id, stream, version, type, schema_version, occurred_at, recorded_at, actor, correlation_id, causation_id,
      data, salt, data_hash, meta, prev_hash, hash)
    SELECT u.p, u.e, u.s, u.v, u.t, u.sv, u.o, recorded, u.ac, u.co, u.ca, u.d, u.sa, u.dh, u.m, u.ph, u.h
    FROM unnest(a_position, a_event, a_stream, a_version, a_type, a_schema, a_occurred, a_actor, a_correlation, a_causation, a_data, a_salt, a_data_hash,
      a_meta, a_prev, a_hash) AS u(p, e, s, v, t, sv, o, ac, co, ca, d, sa, dh, m, ph, h);
    INSERT INTO event_stream AS es (stream, version)
    SELECT u.s, max(u.v) FROM unnest(a_stream, a_version) AS u(s, v) GROUP BY u.s
    ON CONFLICT (stream) DO UPDATE SET version = excluded.version;
    UPDATE event_head h SET position = head_position, hash = head_hash WHERE h.id = 1;
    PERFORM pg_notify('event_log', head_position::text);
  END IF;
END $$;

-- Append-only. The one change that is allowed empties a record's payload and salt (erasure of personal data); its hash stays, so the chain still verifies.
CREATE FUNCTION event_log_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.data IS NULL AND NEW.salt IS NULL AND NEW.erased_at IS NOT NULL AND OLD.erased_at IS NULL
     AND (NEW.position, NEW.event_id, NEW.stream, NEW.version, NEW.type, NEW.schema_version, NEW.occurred_at, NEW.recorded_at, NEW.actor,
          NEW.correlation_id, NEW.data_hash, NEW.prev_hash, NEW.hash)
       = (OLD.position, OLD.event_id, OLD.stream, OLD.version, OLD.type, OLD.schema_version, OLD.occurred_at, OLD.recorded_at, OLD.actor,
          OLD.correlation_id, OLD.data_hash, OLD.prev_hash, OLD.hash)
     AND NEW.causation_id IS NOT DISTINCT FROM OLD.causation_id AND NEW.meta IS NOT DISTINCT FROM OLD.meta THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'the event log is append-only: % refused', TG_OP USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE TRIGGER event_log_no_change BEFORE UPDATE OR DELETE ON event_log FOR EACH ROW EXECUTE FUNCTION event_log_is_append_only();
CREATE TRIGGER event_log_no_truncate BEFORE TRUNCATE ON event_log FOR EACH STATEMENT EXECUTE FUNCTION event_log_is_append_only();
