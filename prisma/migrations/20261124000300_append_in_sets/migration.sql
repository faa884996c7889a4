-- append_events again, with the same answers and the same hashes, but in whole sets: only the requests are looked at one by one, their records are
-- numbered, hashed, chained and stored by one INSERT. Ids are looked up through the index even where the plan was made when the table was empty
-- (enable_seqscan).

-- One field of a record's leaf, its length before it.
CREATE FUNCTION event_leaf_field(field text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(octet_length(field)::text || ':' || field, '-')
$$;

-- STABLE, as extract() is, or PostgreSQL would not inline it.
CREATE OR REPLACE FUNCTION event_leaf(
  log_position bigint, event_id uuid, stream text, version integer, type text, schema_version smallint, occurred_at timestamptz,
  recorded_at timestamptz, actor text, correlation_id uuid, causation_id uuid, meta jsonb, data_hash bytea
) RETURNS bytea LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT sha256(convert_to(
    event_leaf_field(log_position::text) || ',' || event_leaf_field(event_id::text) || ',' || event_leaf_field(stream) || ',' ||
    event_leaf_field(version::text) || ',' || event_leaf_field(type) || ',' || event_leaf_field(schema_version::text) || ',' ||
    event_leaf_field((extract(epoch FROM occurred_at) * 1000000)::bigint::text) || ',' ||
    event_leaf_field((extract(epoch FROM recorded_at) * 1000000)::bigint::text) || ',' ||
    event_leaf_field(actor) || ',' || event_leaf_field(correlation_id::text) || ',' || event_leaf_field(causation_id::text) || ',' ||
    event_leaf_field(meta::text) || ',' || event_leaf_field(encode(data_hash, 'hex')), 'UTF8'))
$$;

-- The running hash over leaves in order, starting from a given one.
CREATE FUNCTION event_chain_step(so_far bytea, leaf bytea, start bytea) RETURNS bytea LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
  RETURN sha256(coalesce(so_far, start) || leaf);
END $$;
CREATE AGGREGATE event_chain(leaf bytea, start bytea) (SFUNC = event_chain_step, STYPE = bytea);

CREATE OR REPLACE FUNCTION append_events(batch jsonb)
RETURNS TABLE (request integer, status text, version integer, positions bigint[], same_content boolean)
LANGUAGE plpgsql SET lock_timeout = '5s' SET enable_seqscan = off AS $$
DECLARE
  head_position bigint;
  head_hash bytea;
  recorded timestamptz;
  ids uuid[];
  streams text[];
  some_known boolean;
  streams_repeat boolean;
  moved jsonb := '{}';
  asked record;
  current_version integer;
  stored_count integer;
  a_request integer[] := '{}'; a_position bigint[] := '{}'; a_version integer[] := '{}';
BEGIN
  SELECT array_agg((e->>'event_id')::uuid) INTO ids FROM jsonb_array_elements(batch) r, jsonb_array_elements(r->'records') e;
  SELECT array_agg(DISTINCT r->>'stream'), count(*) > count(DISTINCT r->>'stream') INTO streams, streams_repeat FROM jsonb_array_elements(batch) r;

  SELECT h.position, h.hash INTO head_position, head_hash FROM event_head h WHERE h.id = 1 FOR UPDATE;
  recorded := clock_timestamp();
  some_known := EXISTS (SELECT FROM event_log l WHERE l.event_id = ANY (ids));

  FOR asked IN
    SELECT (q.o - 1)::integer AS ord, q.r->>'stream' AS stream, q.r->>'expected' AS expected, jsonb_array_length(q.r->'records') AS size,
           coalesce(s.version, 0) AS version, q.r->'records' AS records
    FROM jsonb_array_elements(batch) WITH ORDINALITY AS q(r, o)
    LEFT JOIN (SELECT es.stream, es.version FROM event_stream es WHERE es.stream = ANY (streams)) s ON s.stream = q.r->>'stream'
    ORDER BY q.o
  LOOP
    request := asked.ord;
    current_version := asked.version;
    IF streams_repeat THEN current_version := coalesce((moved->>asked.stream)::integer, asked.version); END IF;

    IF some_known THEN
      SELECT count(*), array_agg(l.position ORDER BY l.position), max(l.version),
             count(*) = asked.size AND bool_and(l.stream = asked.stream AND l.type = e->>'type'
               AND (l.erased_at IS NOT NULL OR l.data_hash = sha256(l.salt || convert_to((e->'data')::text, 'UTF8'))))
      INTO stored_count, positions, version, same_content
      FROM event_log l JOIN jsonb_array_elements(asked.records) e ON l.event_id = (e->>'event_id')::uuid
      WHERE l.event_id = ANY (ARRAY(SELECT (i->>'event_id')::uuid FROM jsonb_array_elements(asked.records) i));
      IF stored_count > 0 THEN
        status := 'duplicate';
        RETURN NEXT;
        CONTINUE;
      END IF;
    END IF;

    positions := '{}'; same_content := NULL; version := current_version;
    IF (asked.expected = 'none' AND current_version > 0) OR (asked.expected = 'exists' AND current_version = 0)
       OR (asked.expected NOT IN ('none', 'exists', 'any') AND asked.expected::integer <> current_version) THEN
      status := 'conflict';
      RETURN NEXT;
      CONTINUE;
    END IF;

    a_request := a_request || asked.ord; a_position := a_position || head_position; a_version := a_version || current_version;
    status := 'ok';
    version := current_version + asked.size;
    positions := ARRAY(SELECT generate_series(head_position + 1, head_position + asked.size));
    head_position := head_position + asked.size;
    IF streams_repeat THEN moved := moved || jsonb_build_object(asked.stream, version); END IF;
    RETURN NEXT;
  END LOOP;

  IF cardinality(a_request) = 0 THEN RETURN; END IF;

  INSERT INTO event_log (position, event_id, stream, version, type, schema_version, occurred_at, recorded_at, actor, correlation_id, causation_id,
    data, salt, data_hash, meta, prev_hash, hash)
  SELECT c.position, c.event_id, c.stream, c.version, c.type, c.schema_version, c.occurred_at, recorded, c.actor, c.correlation_id, c.causation_id,
         c.data, c.salt, c.data_hash, c.meta, lag(c.hash, 1, head_hash) OVER (ORDER BY c.position), c.hash
  FROM (
    SELECT h.*, event_chain(event_leaf(h.position, h.event_id, h.stream, h.version, h.type, h.schema_version, h.occurred_at, recorded, h.actor,
             h.correlation_id, h.causation_id, h.meta, h.data_hash), head_hash) OVER (ORDER BY h.position ROWS UNBOUNDED PRECEDING) AS hash
    FROM (
      SELECT s.*, sha256(s.salt || convert_to(s.data::text, 'UTF8')) AS data_hash
      FROM (
        SELECT a.position + x.o AS position, (x.e->>'event_id')::uuid AS event_id, batch->a.request->>'stream' AS stream, (a.version + x.o)::integer AS version,
               x.e->>'type' AS type, (x.e->>'schema_version')::smallint AS schema_version, (x.e->>'occurred_at')::timestamptz AS occurred_at,
               x.e->>'actor' AS actor, (x.e->>'correlation_id')::uuid AS correlation_id, (x.e->>'causation_id')::uuid AS causation_id,
               x.e->'data' AS data, nullif(x.e->'meta', 'null') AS meta, uuid_send(gen_random_uuid()) AS salt
        FROM unnest(a_request, a_position, a_version) AS a(request, position, version),
             jsonb_array_elements(batch->a.request->'records') WITH ORDINALITY AS x(e, o)
        OFFSET 0
      ) s
      OFFSET 0
    ) h
    OFFSET 0
  ) c;
  INSERT INTO event_stream AS es (stream, version)
  SELECT batch->a.request->>'stream', max(a.version + jsonb_array_length(batch->a.request->'records'))
  FROM unnest(a_request, a_version) AS a(request, version) GROUP BY 1
  ON CONFLICT (stream) DO UPDATE SET version = excluded.version;
  UPDATE event_head h SET position = head_position, hash = (SELECT l.hash FROM event_log l WHERE l.position = head_position) WHERE h.id = 1;
  PERFORM pg_notify('event_log', head_position::text);
END $$;
