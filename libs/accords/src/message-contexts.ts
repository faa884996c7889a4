import type { AccordDefinition } from './accord-definition';
import { countryName } from './countries';
import type { MessageContext } from './event-message';

/** What a message says beside the event itself; an accord without a definition goes by the words of its slug. */
export const messageContexts =
  (definitions: ReadonlyMap<string, AccordDefinition>, publicUrl: string) =>
  (slug: string): MessageContext => ({
    definition: definitions.get(slug) ?? { slug, name: inWords(slug) },
    countryName: (code) => countryName(code),
    publicUrl,
  });

const small = new Set(['of', 'on', 'the', 'and', 'for', 'in', 'to', 'against']);

/** "convention-on-cluster-munitions" as "Convention on Cluster Munitions". */
const inWords = (slug: string): string =>
  slug
    .split('-')
    .map((word) => (small.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');
