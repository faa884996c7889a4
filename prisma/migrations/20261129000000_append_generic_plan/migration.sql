-- One plan for every call of append_events. Its batch is a parameter of which PostgreSQL knows nothing when it plans, so a plan made for one batch is
-- no better than the general one; yet it judged otherwise and planned each statement anew, which took longer than to run it.
ALTER FUNCTION append_events(jsonb) SET plan_cache_mode = force_generic_plan;
