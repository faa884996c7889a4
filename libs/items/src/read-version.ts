import type { ClassifiableItem, SourceRef } from '@app/accords';
import type { VersionToClassify } from './items.store';

type Readable = Pick<VersionToClassify, 'id' | 'title' | 'text' | 'url' | 'source' | 'lang' | 'publishedAt'>;

/** The item version as the classifiers take it. */
export const toRead = ({ id, title, text, url, source, lang, publishedAt }: Readable): ClassifiableItem => ({
  id,
  title,
  text: bodyOf(text),
  publishedAt,
  ...(url && { url }),
  ...(source && { source }),
  ...(lang && { lang }),
});

/** The body of a stored text: what follows its title and a blank line. */
function bodyOf(text: string): string {
  const at = text.indexOf('\n\n');
  return at < 0 ? '' : text.slice(at + 2);
}

/** The item version as accord events name their sources. */
export function sourceOf(item: VersionToClassify): SourceRef {
  const origin = originOf(item.text.slice(item.title.length));
  return {
    itemId: item.id,
    version: item.version,
    textHash: item.textHash,
    title: item.title,
    url: item.url,
    source: item.source,
    publishedAt: item.publishedAt,
    ...(origin && { origin }),
    ...(item.sameAs && { sameAs: item.sameAs }),
  };
}

const agency = /\b(Reuters|AFP|AP|Associated Press|dpa|EFE|ANSA|TASS|Xinhua|Interfax|Anadolu|AA)\b/;

/** Articles of one origin share it: an agency named in the dateline or at the end of the text. */
const originOf = (text: string): string | undefined =>
  (agency.exec(text.slice(0, 300)) ?? agency.exec(text.slice(-200)))?.[1];
