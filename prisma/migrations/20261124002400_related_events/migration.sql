-- Which earlier events a record named when its event was detected, to be found from theirs.
alter table "accord_event_index" add column "related" text[] not null default '{}';
update "accord_event_index" i set "related" = array(select jsonb_array_elements_text(l.data->'related'))
from event_log l where l.type = 'event-detected' and l.data->>'eventId' = i.event_id and l.data->'related' <> '[]';
create index "accord_event_index_related_idx" on "accord_event_index" using gin ("related") where "related" <> '{}';
