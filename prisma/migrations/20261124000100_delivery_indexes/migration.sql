-- What the delivery worker asks for many times a second: the next due delivery of an endpoint, and leases that ran out.
CREATE INDEX delivery_pending ON delivery (endpoint_id, due_at) WHERE state = 'pending';
CREATE INDEX delivery_leased ON delivery (endpoint_id, lease_until) WHERE state = 'leased';
-- What a new revision asks for: everything that was made of earlier ones.
CREATE INDEX delivery_event ON delivery (event_id, id) WHERE event_id IS NOT NULL;
