-- The parts of German compounds, looked for in each long word once: over the whole text the same expressions took thirty times as long.
create or replace function public.search_parts(lang text, words text) returns text language sql immutable parallel safe as $$
  select case split_part(lower(lang), '-', 1)
    when 'de' then (
      select string_agg(concat_ws(' ',
          substring(lexeme from '^.{3,}(abkommen|abstimmung|antrag|beitritt|besuch|botschafter|bündnis|delegation|erklärung|feier|frieden|gespräch|gipfel|kandidat|kommission|konferenz|minister|mitglied|pakt|parlament|partner|präsident|regierung|sanktion|staat|treffen|union|unterzeichnung|vereinbarung|verhandlung|vertrag|verträge|zeremonie).{0,4}$'),
          substring(lexeme from '^(abkommen|außen|beitritt|botschafter|bündnis|europa|frieden|friedens|gipfel|handels|klima|kriegs|minister|mitglied|nuklear|parlament|präsident|ratifizierung|regierung|sicherheit|staat|unterzeichnung|verhandlung|verteidigung|vertrag|waffen).{4,}$')), ' ')
      from unnest(to_tsvector('simple', words)) where length(lexeme) between 8 and 60)
    when 'he' then regexp_replace(words, '(^|[^א-ת])[ושהכלבמ]([א-ת]{3,})', '\1\2', 'g') || ' '
      || regexp_replace(words, '(^|[^א-ת])[ושהכלבמ]{2}([א-ת]{3,})', '\1\2', 'g')
    else '' end
$$;

reindex index item_version_words;
