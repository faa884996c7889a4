-- For forgetting old polls: rows come in the order of their time, so that a few blocks are all that is read.
create index "feed_poll_started_at_idx" on "feed_poll" using brin ("started_at");
