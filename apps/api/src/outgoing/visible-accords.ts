import { AppError } from '@app/base';

/**
 * Whose events an outgoing feed may hold: for who signed in or has a key all or the one asked for (null: all), for everybody else those that the
 * operator made public. Throws UNAUTHORIZED when nothing is left.
 */
export function visibleAccords(isKnown: boolean, publicAccords: readonly string[], asked?: string): string[] | null {
  if (isKnown) return asked === undefined ? null : [asked];
  const open = publicAccords.filter((slug) => asked === undefined || slug === asked);
  if (open.length > 0) return open;
  throw new AppError(
    'UNAUTHORIZED',
    'unauthorized',
    'this feed is not public: add ?key= with an API key of the scope feeds',
  );
}
