-- Full-text search over items and accord events. Words are kept as they stand and, where PostgreSQL knows the language, as their stems.
create function public.search_language(lang text) returns regconfig language sql immutable parallel safe as $$
  select case split_part(lower(lang), '-', 1)
    when 'en' then 'english'::regconfig when 'ar' then 'arabic' when 'ru' then 'russian' when 'fr' then 'french' when 'es' then 'spanish'
    when 'de' then 'german' when 'tr' then 'turkish' else 'simple' end
$$;

-- Bounded, because a tsvector is: an item of any length can be stored.
create function public.search_words(lang text, words text) returns tsvector language sql immutable parallel safe as $$
  -- The word between keeps a phrase from beginning in the one and ending in the other.
  select to_tsvector('simple', left(words, 100000)) || '''|'':1'::tsvector || to_tsvector(public.search_language(lang), left(words, 100000))
$$;

-- What somebody typed, in the grammar of web search engines, as it would be in any of the languages.
create function public.search_query(words text) returns tsquery language sql immutable parallel safe as $$
  select websearch_to_tsquery('simple', words) || websearch_to_tsquery('english', words) || websearch_to_tsquery('arabic', words)
    || websearch_to_tsquery('russian', words) || websearch_to_tsquery('french', words) || websearch_to_tsquery('spanish', words)
    || websearch_to_tsquery('german', words) || websearch_to_tsquery('turkish', words)
$$;

create index item_version_words on item_version using gin (public.search_words(lang, coalesce(text, title)));
create index accord_event_words on accord_event using gin (jsonb_to_tsvector('simple', state, '["string"]'));
