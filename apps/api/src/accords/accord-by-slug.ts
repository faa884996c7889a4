import type { AccordDefinition } from '@app/accords';
import { AppError, type Definitions } from '@app/base';

/** The definition behind the slug of an address. Throws ACCORD_NOT_FOUND, which is answered as 404. */
export function accordBySlug(definitions: Definitions, slug: string): AccordDefinition {
  const definition = definitions.get(slug);
  if (!definition) throw new AppError('ACCORD_NOT_FOUND', 'not-found', `there is no accord ${slug}`);
  return definition;
}
