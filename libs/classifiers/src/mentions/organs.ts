import { type Node, is } from './nodes';

/** Whoever acts for a state. */
export const organs = ['institution', 'parliament', 'head', 'official', 'body'] as const;

/** What may stand between an officer and his name. */
export const isOfficerTail = (node: Node | undefined): boolean =>
  node?.kind === 'word' ||
  is(node, 'topic') ||
  is(node, ...organs) ||
  (node?.kind === 'country' && node.form === 'leader');
