import type { AccordDefinition } from './accord-definition';
import { countryName } from './countries';
import type { MessageContext } from './event-message';

/** What a message says beside the event itself; an accord without a definition goes by its slug. */
export const messageContexts =
  (definitions: ReadonlyMap<string, AccordDefinition>, publicUrl: string) =>
  (slug: string): MessageContext => ({
    definition: definitions.get(slug) ?? { slug, name: slug },
    countryName: (code) => countryName(code),
    publicUrl,
  });
