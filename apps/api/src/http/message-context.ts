import type { MessageContext } from '@app/accords';
import type { Definitions } from '@app/base';

/** The user-assigned codes that Intl does not name. */
const ownNames: Record<string, string> = { XK: 'Kosovo', XS: 'Somaliland', XN: 'Northern Cyprus' };
const english = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });

/** A country's English name. */
export function countryName(code: string): string {
  if (ownNames[code]) return ownNames[code];
  try {
    return english.of(code) ?? code;
  } catch {
    return code;
  }
}

/** What a message about an accord needs to know; an accord that no definition describes goes by its slug. */
export const messageContext =
  (definitions: Definitions, publicUrl: string) =>
  (accord: string): MessageContext => ({
    definition: definitions.get(accord) ?? { slug: accord, name: accord },
    countryName,
    publicUrl,
  });
