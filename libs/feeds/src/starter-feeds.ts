import type { AccordDefinition } from '@app/accords';

export type StarterFeed = AccordDefinition['feeds'][number];

/** Editions of the news search by language: what a reader of that language gets. */
const editions: Record<string, { language: string; edition: string; named: string }> = {
  en: { language: 'en-US', edition: 'US:en', named: 'English' },
  ar: { language: 'ar', edition: 'EG:ar', named: 'Arabic' },
  he: { language: 'he', edition: 'IL:he', named: 'Hebrew' },
  ru: { language: 'ru', edition: 'RU:ru', named: 'Russian' },
  fr: { language: 'fr', edition: 'FR:fr', named: 'French' },
  es: { language: 'es-419', edition: 'MX:es-419', named: 'Spanish' },
  de: { language: 'de', edition: 'DE:de', named: 'German' },
  tr: { language: 'tr', edition: 'TR:tr', named: 'Turkish' },
};
const host = 'https://news.google.com/rss/search';
const namesInQuery = 3;

/** Feeds worth watching for an accord, each with its reason: those of its definition, and a news search by its names in every language that has none yet. */
export function starterFeeds(definition: Pick<AccordDefinition, 'name' | 'names' | 'feeds'>): StarterFeed[] {
  const isSearched = (lang: string): boolean =>
    definition.feeds.some((feed) => feed.lang === lang && feed.url.startsWith(host));
  const searches = Object.entries(definition.names).flatMap(([lang, names]) =>
    names.length === 0 || isSearched(lang) ? [] : newsSearch(lang, names),
  );
  return [...definition.feeds, ...searches];
}

function newsSearch(lang: string, names: readonly string[]): StarterFeed[] {
  const found = editions[lang];
  if (!found) return [];
  const query = names
    .slice(0, namesInQuery)
    .map((name) => `"${name}"`)
    .join(' OR ');
  const [country = ''] = found.edition.split(':');
  const parameters = new URLSearchParams({ q: query, hl: found.language, gl: country, ceid: found.edition });
  return [
    {
      url: `${host}?${parameters.toString()}`,
      title: `Google News: ${names[0]}`,
      lang,
      reason: `${found.named} outlets that name the accord`,
    },
  ];
}
