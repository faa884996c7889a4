import type { AccordDefinition, ClassifiableItem } from '@app/accords';
import { classifyItem, namesAccord } from '@app/classifiers';

export interface DryRun {
  readonly items: number;
  /** What the new definition makes of the items. */
  readonly hits: readonly {
    item: string;
    title: string;
    kind: string;
    country: string | null;
    about?: string;
    confidence: number;
  }[];
  /** Items that name the accord, and of which nothing is read. */
  readonly misses: readonly { item: string; title: string }[];
  /** Names that another definition has too, and happenings that both accords claim. */
  readonly conflicts: readonly string[];
}

/** What a new definition would read out of items, beside the accords that are known already. Pure. */
export function dryRunDefinition(
  definition: AccordDefinition,
  known: readonly AccordDefinition[],
  items: readonly ClassifiableItem[],
): DryRun {
  const others = known.filter(({ slug }) => slug !== definition.slug);
  const together = [...others, definition];
  const hits: DryRun['hits'][number][] = [];
  const misses: DryRun['misses'][number][] = [];
  const conflicts = sharedNames(definition, others);
  for (const item of items) {
    const { findings } = classifyItem(item, together);
    const own = findings.filter(({ accord }) => accord === definition.slug);
    for (const { kind, country, about, confidence } of own)
      hits.push({ item: item.id, title: item.title, kind, country, ...(about !== undefined && { about }), confidence });
    if (own.length === 0 && namesAccord(item, definition.slug, together))
      misses.push({ item: item.id, title: item.title });
    for (const finding of own) {
      const twin = findings.find(
        (other) => other.accord !== definition.slug && other.kind === finding.kind && other.country === finding.country,
      );
      if (twin) conflicts.push(`${item.id}: ${finding.kind} ${finding.country ?? '-'} is also read for ${twin.accord}`);
    }
  }
  return { items: items.length, hits, misses, conflicts };
}

function sharedNames({ names }: AccordDefinition, others: readonly AccordDefinition[]): string[] {
  const own = new Set(Object.values(names).flat());
  return others.flatMap((other) =>
    [...new Set(Object.values(other.names).flat())]
      .filter((name) => own.has(name))
      .map((name) => `"${name}" is a name of ${other.slug} too`),
  );
}
