import type { AccordEventState } from '@app/accords';

/** What an accord event is found by in a search: titles, outlets and quotes of its sources, each once, the speaker and the place. */
export function eventWords({ fields, sources }: AccordEventState): string {
  const words = new Set<string | null>([fields.speaker, fields.place]);
  for (const { title, source, evidence } of sources) {
    words.add(title).add(source);
    for (const { quote } of evidence) words.add(quote);
  }
  words.delete(null);
  return [...words].join('\n');
}
