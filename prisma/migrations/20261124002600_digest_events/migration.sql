-- Which digests told of an accord event: the answer to "why was I not told?" looks from the event.
create index "digest_events" on "digest" using gin (jsonb_path_query_array("content", '$.entries[*].event'));
