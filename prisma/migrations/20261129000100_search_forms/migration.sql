-- Full-text search finds more of what people type: words without their accents, the parts of German compounds, Hebrew words behind their prefixes.

-- Latin letters without what stands above, below or through them; the Turkish i with and without its dot.
create function public.search_fold(words text) returns text language sql immutable parallel safe as $$
  select replace(translate(lower(translate(words, 'İı', 'ii')),
    'àáâãäåāăąçćčďđèéêëēėęěğìíîïīįłñńňòóôõöøōőřśšşșťțţùúûüūůűýÿžźż',
    'aaaaaaaaacccddeeeeeeeegiiiiiilnnnoooooooorsssstttuuuuuuuyyzzz'), 'ß', 'ss')
$$;

-- What else an article is found by. Of German compounds the parts that are words of our subject, first or last in them; PostgreSQL has no dictionary to split the
-- others by. Of Hebrew words what is left without one and without two of the letters that are written onto them.
create function public.search_parts(lang text, words text) returns text language sql immutable parallel safe as $$
  select case split_part(lower(lang), '-', 1)
    when 'de' then (
      select string_agg(distinct part[1], ' ') from (
        select regexp_matches(lower(words), '[[:alpha:]]{3,}(abkommen|abstimmung|antrag|beitritt|besuch|botschafter|bündnis|delegation|erklärung|feier|frieden|gespräch|gipfel|kandidat|kommission|konferenz|minister|mitglied|pakt|parlament|partner|präsident|regierung|sanktion|staat|treffen|union|unterzeichnung|vereinbarung|verhandlung|vertrag|verträge|zeremonie)[[:alpha:]]{0,4}\M', 'g') as part
        union all
        select regexp_matches(lower(words), '\m(abkommen|außen|beitritt|botschafter|bündnis|europa|frieden|friedens|gipfel|handels|klima|kriegs|minister|mitglied|nuklear|parlament|präsident|ratifizierung|regierung|sicherheit|staat|unterzeichnung|verhandlung|verteidigung|vertrag|waffen)[[:alpha:]]{4,}', 'g')
      ) parts)
    when 'he' then regexp_replace(words, '(^|[^א-ת])[ושהכלבמ]([א-ת]{3,})', '\1\2', 'g') || ' '
      || regexp_replace(words, '(^|[^א-ת])[ושהכלבמ]{2}([א-ת]{3,})', '\1\2', 'g')
    else '' end
$$;

create or replace function public.search_words(lang text, words text) returns tsvector language sql immutable parallel safe as $$
  -- The word between keeps a phrase from beginning in the one and ending in the other. All of it stays below the bound of a tsvector.
  select to_tsvector('simple', left(words, 100000)) || '''|'':1'::tsvector || to_tsvector(public.search_language(lang), left(words, 100000))
    || case when octet_length(words) = length(words) then ''::tsvector
       else '''|'':1'::tsvector || to_tsvector('simple', public.search_fold(left(words, 40000)))
         || '''|'':1'::tsvector || to_tsvector(public.search_language(lang), public.search_fold(left(words, 40000))) end
    || '''|'':1'::tsvector || to_tsvector(public.search_language(lang), coalesce(public.search_parts(lang, left(words, 40000)), ''))
$$;

-- The query as it would be in any of the languages.
create function public.search_query_as_is(words text) returns tsquery language sql immutable parallel safe as $$
  select websearch_to_tsquery('simple', words) || websearch_to_tsquery('english', words) || websearch_to_tsquery('arabic', words)
    || websearch_to_tsquery('russian', words) || websearch_to_tsquery('french', words) || websearch_to_tsquery('spanish', words)
    || websearch_to_tsquery('german', words) || websearch_to_tsquery('turkish', words)
$$;

create function public.search_query_any(words text) returns tsquery language sql immutable parallel safe as $$
  select case when octet_length(words) = length(words) then public.search_query_as_is(words)
    else public.search_query_as_is(words) || public.search_query_as_is(public.search_fold(words))
      || websearch_to_tsquery('simple', regexp_replace(words, '(^|[^א-ת])[ושהכלבמ]([א-ת]{3,})', '\1\2', 'g')) end
$$;

-- What is asked for may stand in any of the forms; what is not wanted in none of them.
create or replace function public.search_query(words text) returns tsquery language sql immutable parallel safe as $$
  select case when words ~ '(^|\s)-[^\s-]' then
    public.search_query_any(regexp_replace(words, '(^|\s)-("[^"]*"|\S+)', ' ', 'g'))
      && !! public.search_query_any((select string_agg(term[1], ' or ') from regexp_matches(words, '(?:^|\s)-("[^"]*"|\S+)', 'g') term))
    else public.search_query_any(words) end
$$;

-- What it holds was made by the functions as they were.
reindex index item_version_words;
