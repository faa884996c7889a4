import type { MessageContext } from '@app/accords';
import type { Definitions } from '@app/base';

/** What a message says beside the event itself; an accord without a definition goes by its slug. */
export const messageContexts =
  (definitions: Definitions, publicUrl: string) =>
  (slug: string): MessageContext => ({
    definition: definitions.get(slug) ?? { slug, name: slug },
    countryName,
    publicUrl,
  });

const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' });

/** Codes without a name of their own stay as they are. */
function countryName(code: string): string {
  try {
    return regionNames.of(code) ?? code;
  } catch {
    return code;
  }
}
