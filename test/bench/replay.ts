import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type AccordDefinition,
  type AccordEventState,
  bundledDefinitionsFolder,
  evolveAccordEvent,
  Finding,
  loadDefinitions,
  standingsAt,
} from '@app/accords';
import { randomFrom, repoRoot, sha256Hex } from '@app/base';
import { classifyItem } from '@app/classifiers';
import { accordEventId, identityOf, resolveFinding } from '@app/resolution';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Bench, Figure } from './bench';

const Happening = z.object({
  id: z.string(),
  accord: z.string(),
  finding: z.record(z.string(), z.unknown()),
  background: z.boolean().default(false),
  at: z.iso.datetime(),
  articles: z.array(
    z.tuple([z.number(), z.string(), z.enum(['rumoured', 'reported', 'announced', 'official']), z.string()]),
  ),
});
type Happening = z.infer<typeof Happening>;
type Article = {
  id: string;
  happening: string | null;
  publishedAt: string;
  outlet: string;
  origin: string | undefined;
  title: string;
  perfect: Finding;
};
type Arrival = { article: Article; now: string };

const hourMs = 3_600_000;
const lastDay = '2026-12-31';

export function readReplay(): { happenings: Happening[]; articles: Article[] } {
  const file = join(repoRoot(), 'test', 'corpus', 'replay', 'happenings.yaml');
  const happenings = z.array(Happening).parse(parse(readFileSync(file, 'utf8')));
  return { happenings, articles: happenings.flatMap(articlesOf) };
}

const articlesOf = ({ id, accord, finding, background, at, articles }: Happening): Article[] =>
  articles.map(([hours, from, claimStatus, title], n) => {
    const [agency, outlet] = from.includes(': ') ? from.split(': ') : [undefined, from];
    return {
      id: `${id}-${n}`,
      happening: background ? null : id,
      publishedAt: new Date(Date.parse(at) + hours * hourMs).toISOString(),
      outlet,
      origin: agency,
      title,
      perfect: Finding.parse({
        date: null,
        confidence: 0.9,
        evidence: [{ field: 'kind', start: 0, end: title.length, quote: title }],
        ...finding,
        accord,
        claimStatus,
      }),
    };
  });

/** As outlets would be read: mostly within the hour, one in six up to two days late, one in twenty up to five days. */
export function shuffled(articles: readonly Article[], seed: number): Arrival[] {
  const random = randomFrom(seed);
  return articles
    .map((article) => {
      const kind = random();
      const lateHours = random() * (kind < 0.05 ? 120 : kind < 0.2 ? 48 : 1);
      return { article, now: new Date(Date.parse(article.publishedAt) + lateHours * hourMs).toISOString() };
    })
    .sort((a, b) => (a.now < b.now ? -1 : 1));
}

export type Replayed = { events: AccordEventState[]; standings: string[] };

/** Resolves every finding of every article in the order of arrival, in memory, as the classifier role does. */
export function replay(
  arrivals: readonly Arrival[],
  definitions: readonly AccordDefinition[],
  findingsOf: (article: Article) => readonly Finding[],
): Replayed {
  const events = new Map<string, AccordEventState>();
  for (const { article, now } of arrivals)
    for (const finding of findingsOf(article)) {
      const all = [...events.values()].filter(({ fields }) => fields.accord === finding.accord);
      const resolution = resolveFinding({
        finding,
        item: { source: sourceOf(article), baseline: false },
        definition: definitions.find(({ slug }) => slug === finding.accord),
        events: all.filter(({ fields }) => fields.country === null || fields.country === finding.country),
        lastGeneration: Math.max(
          0,
          ...all.filter(({ identity }) => identity === identityOf(finding)).map(({ generation }) => generation),
        ),
        now,
        policy: { maxAgeHours: 168 },
        newEventId: accordEventId,
      });
      for (const { eventId, records } of resolution.streams)
        for (const record of records) events.set(eventId, evolveAccordEvent(events.get(eventId) ?? null, record));
    }
  const states = [...events.values()];
  const standings = definitions.flatMap((definition) =>
    standingsAt(
      definition,
      states.filter(({ fields }) => fields.accord === definition.slug),
      lastDay,
    ).map(({ country, stage, since, claim }) => `${definition.slug} ${country} ${stage} ${since} ${claim.status}`),
  );
  return { events: states, standings };
}

const sourceOf = ({ id, title, outlet, origin, publishedAt }: Article) => ({
  itemId: id,
  version: 1,
  textHash: sha256Hex(title),
  title,
  url: `https://${outlet.toLowerCase().replaceAll(' ', '-')}.example/${id}`,
  source: outlet,
  publishedAt,
  ...(origin && { origin }),
});

export type Judged = {
  alerts: number;
  found: number;
  happenings: number;
  wrongMerges: string[];
  repeated: string[];
  strays: string[];
};

/** Holds told events against what really happened. */
export function judge({ events }: Replayed, { happenings, articles }: ReturnType<typeof readReplay>): Judged {
  const real = happenings.filter(({ background }) => !background).map(({ id }) => id);
  const happeningOf = new Map(articles.map(({ id, happening }) => [id, happening]));
  const told = events
    .filter(({ alerted }) => alerted)
    .map(({ id, fields, sources }) => ({
      name: `${id} ${fields.accord} ${fields.kind} ${fields.country ?? '?'}`,
      of: [...new Set(sources.map(({ itemId }) => happeningOf.get(itemId) ?? 'none'))],
    }));
  const times = (happening: string): number => told.filter(({ of }) => of[0] === happening).length;
  return {
    alerts: told.length,
    happenings: real.length,
    found: real.filter((happening) => told.some(({ of }) => of.includes(happening))).length,
    wrongMerges: told.filter(({ of }) => of.length > 1).map(({ name, of }) => `${name}: ${of.join(' and ')}`),
    repeated: real.filter((happening) => times(happening) > 1),
    strays: told.filter(({ of }) => of[0] === 'none').map(({ name }) => name),
  };
}

/** Our corpus in two orders, first with the findings given, so that resolution alone is measured, then with what today's classifiers read. */
export const benchReplay: Bench = async ({ say }) => {
  const corpus = readReplay();
  const definitions = loadDefinitions([bundledDefinitionsFolder()]);
  const read = (article: Article) =>
    classifyItem(
      { id: article.id, title: article.title, publishedAt: article.publishedAt, source: article.outlet },
      definitions,
    ).findings;
  const figures: Figure[] = [
    { name: 'articles', unit: '', median: corpus.articles.length },
    { name: 'happenings', unit: '', median: corpus.happenings.filter(({ background }) => !background).length },
  ];
  for (const [name, findingsOf] of [
    ['given', (article: Article) => [article.perfect]],
    ['read', read],
  ] as const) {
    const runs = [1, 2].map((seed) => replay(shuffled(corpus.articles, seed), definitions, findingsOf));
    const judged = runs.map((run) => judge(run, corpus));
    for (const { wrongMerges, repeated, strays } of judged)
      say(
        `${name}: wrong merges ${wrongMerges.join('; ') || 'none'}; repeated ${repeated.join(', ') || 'none'}; strays ${strays.join(', ') || 'none'}`,
      );
    const [first, second] = runs.map(({ standings }) => standings);
    const different = (first ?? []).filter((row) => !second?.includes(row));
    if (different.length > 0) say(`${name}: standings differ: ${different.join('; ')}`);
    figures.push(
      {
        name: `${name}: alerts/happening`,
        unit: '',
        median: Math.max(...judged.map(({ alerts, happenings }) => alerts / happenings)),
      },
      {
        name: `${name}: wrong merges`,
        unit: '',
        median: Math.max(...judged.map(({ wrongMerges }) => wrongMerges.length)),
      },
      {
        name: `${name}: found`,
        unit: '%',
        median: Math.min(...judged.map(({ found, happenings }) => (100 * found) / happenings)),
      },
      { name: `${name}: standings differ`, unit: '', median: different.length },
    );
  }
  return await Promise.resolve(figures);
};
