import type { AccordDefinition, ClassifiableItem, Finding } from '@app/accords';
import { classifyItem } from '@app/classifiers';

/** What was read in an item; null where a classifier failed at it. */
export type Read = Finding[] | null;

/** What each item says, in the order of the items. */
export const readItems = (items: readonly ClassifiableItem[], definitions: readonly AccordDefinition[]): Read[] =>
  items.map((item) => {
    try {
      return classifyItem(item, definitions).findings;
    } catch {
      return null;
    }
  });
