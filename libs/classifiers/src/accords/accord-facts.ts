import type { AccordDefinition } from '@app/accords';
import { knownAccords } from './known-accords';
import { accordNames } from './accord-names';
import { accordNamesBodies } from './accord-names-bodies';
import { accordDescriptionsEnglish } from './accord-descriptions-en';
import { accordNamesEnglish } from './accord-names-en';
import { accordNamesEast } from './accord-names-east';
import { accordNamesInstitutions } from './accord-names-institutions';
import { accordNamesWorld } from './accord-names-world';
import { moreAccords } from './more-accords';

/** What the readers need to know of an accord, defined or only known by name. */
export interface AccordFacts {
  readonly slug: string;
  readonly type: AccordDefinition['type'];
  readonly hosts: readonly string[];
  readonly brokers: readonly string[];
  /** A definition knows its history; an accord known by name alone gives candidates. */
  readonly definition?: AccordDefinition;
}

/** Who leads what states sign up to, of accords that no definition knows. */
const hostsByName: Readonly<Record<string, readonly string[]>> = { 'belt-and-road': ['CN'] };

/** Facts by slug: definitions first, then accords known by name, then what a generic name lets one guess. */
export function accordFacts(definitions: readonly AccordDefinition[]): (slug: string) => AccordFacts {
  const facts = new Map<string, AccordFacts>();
  for (const { slug, type } of [
    ...accordNamesBodies,
    ...accordNamesEnglish,
    ...accordDescriptionsEnglish,
    ...accordNamesEast,
    ...accordNamesInstitutions,
    ...accordNamesWorld,
    ...accordNames,
    ...moreAccords,
    ...knownAccords,
  ])
    facts.set(slug, { slug, type, hosts: hostsByName[slug] ?? [], brokers: [] });
  for (const definition of definitions)
    facts.set(definition.slug, {
      slug: definition.slug,
      type: definition.type,
      hosts: definition.hosts,
      brokers: definition.brokers,
      definition,
    });
  return (slug) => facts.get(slug) ?? { slug, type: 'treaty', hosts: [], brokers: [] };
}

/** "Israel and Morocco sign a declaration": of a host and those who may join it, or have, the host is not coded. */
export const hostsAmong =
  (definitions: readonly AccordDefinition[]) =>
  (codes: readonly (string | null)[]): readonly string[] =>
    definitions
      .filter(({ type, hosts }) => type === 'normalization' && hosts.some((host) => codes.includes(host)))
      .filter(({ hosts, mayJoin, members }) => {
        const others = codes.filter((code) => code !== null && !hosts.includes(code));
        const isKnown = (code: string | null): boolean =>
          mayJoin?.some((one) => one === code) === true || members.some(({ country }) => country === code);
        return others.length > 0 && others.every(isKnown);
      })
      .flatMap(({ hosts }) => hosts);
