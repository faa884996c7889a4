import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ClassifiableItem } from '@app/accords';
import { randomFrom, repoRoot } from '@app/base';
import { bundledDefinitions as definitions, findingsIn, linesOf } from '@test/grammar';
import { classifyItem } from './classify-item';

const read = (title: string, text = '', publishedAt = '2025-11-07') => {
  const { findings } = classifyItem({ id: '1', title, text, publishedAt, lang: 'en' }, definitions);
  return linesOf(findings);
};

describe('an item in English', () => {
  it.each([
    ['Bosnia formally applies to join the European Union', '2016-02-15', ['joiner.prospect BA']],
    ['Burundi parliament votes to withdraw from the International Criminal Court', '2016-10-12', ['withdrawal BI']],
    ['The African Union suspends Sudan over the killing of protesters', '2019-06-06', ['suspension SD']],
    ['Pakistan rules out joining the Abraham Accords', '2026-01-29', ['joiner.declined PK']],
    ['Kazakhstan to join the Abraham Accords', '2025-11-06', ['joiner.announced KZ']],
    ['Will Syria join the Abraham Accords?', '2025-09-01', []],
    ['Honda recalls the Accord over faulty airbags', '2025-09-01', []],
    ['NATO rejects request to deploy Serbian troops', '2023-01-08', []],
    ['The United Kingdom votes to leave the European Union', '2016-06-24', ['withdrawal GB']],
    ['Morocco becomes the 60th state to ratify the High Seas Treaty', '2025-09-19', ['ratification MA']],
    [
      'Armenia signs the Artemis Accords, becoming the 43rd country to join',
      '2024-06-12',
      ['ceremony.held AM', 'joiner.announced AM'],
    ],
    [
      'India and the United Kingdom sign a free trade agreement',
      '2025-07-24',
      ['ceremony.held GB', 'ceremony.held IN'],
    ],
    ['UAE opens embassy in Tel Aviv', '2021-07-14', ['implementation AE']],
    ['Morocco will normalize relations with Israel', '2020-12-10', ['joiner.announced MA']],
    ['Germany withdraws a platoon from a NATO mission', '2021-06-16', []],
    ['Blinken says Ukraine will become a NATO member', '2024-04-04', ['joiner.prospect UA']],
    ['Samsung signs deal with German carmaker', '2025-09-01', []],
    ['Bahrain and Oman sign hospital deals', '2025-09-01', []],
    ['Kenya signs loan agreement with IMF', '2025-09-01', []],
    ['US Senate confirms ambassador to NATO', '2025-04-01', []],
    ["Nigeria's senate ratifies appointment of service chiefs", '2025-11-20', []],
    ['Iranian hardliners denounce nuclear deal at rally', '2025-11-20', []],
    ["Nigeria's senate ratifies AfCFTA agreement", '2025-11-20', ['ratification NG']],
  ])('%s', (title, day, expected) => {
    expect(read(title, '', day)).toEqual(expected);
  });

  it('reads far down in an article only what names an accord, and the sentence after', () => {
    const weather = Array.from({ length: 12 }, (_, day) => `Rain is forecast for day ${day} of the fair.`).join(' ');
    const found = (text: string) =>
      linesOf(findingsIn({ title: 'Leaders meet for the fair', text, lang: 'en', publishedAt: '2025-11-07' }));
    const deal = 'Kuwait and Togo signed a fisheries agreement.';
    expect(found(deal)).toContainEqual(expect.stringContaining('ceremony.held KW'));
    expect(found(`${weather} ${deal}`)).toEqual([]);
    expect(found(`${weather} Kazakhstan has joined the Abraham Accords.`)).toEqual(['joiner.announced KZ']);
    const after = 'The Abraham Accords were the talk of the evening. Azerbaijan announced that it would join.';
    expect(found(`${weather} ${after}`)).toEqual(['joiner.announced AZ']);
    expect(found(`${weather} The Abraham Accords were the talk. Rain fell. Azerbaijan will join.`)).toEqual([]);
  });

  it('takes a number for a subject of its own, not for the states of the sentence before', () => {
    const text = 'Ghana and Togo deposited their instruments in New York. Seventeen signed.';
    expect(read('High Seas Treaty gains two', text).filter((finding) => finding.startsWith('ceremony'))).toEqual([]);
  });

  it.each([
    ['en', 'Nepal fumes at Laos as it joins BRICS'],
    ['es', 'El ingreso de Bolivia en el Mercosur divide a los socios'],
    ['de', 'Bosnien wird der EU beitreten, wenn es seine Verfassung ändert'],
    ['tr', 'Orban: Gürcistan’ın NATO’ya girmesine sıcak bakmıyoruz'],
  ])('tells of no joiner that the grammar reads and that is hardly likely (%s: %s)', (lang, title) => {
    const item = { id: '1', title, lang, publishedAt: '2027-03-09' };
    expect(linesOf(findingsIn(item))).toContainEqual(expect.stringContaining('joiner.announced'));
    const told = linesOf(classifyItem(item, definitions).findings);
    expect(told).not.toContainEqual(expect.stringContaining('joiner.announced'));
  });

  it('quotes exactly what it read', () => {
    const item = {
      id: '1',
      title: 'Kazakhstan to join the Abraham Accords',
      text: 'It was said on 6 November 2025.',
      publishedAt: '2025-11-07',
    };
    const text = `${item.title}\n\n${item.text}`;
    for (const { evidence } of classifyItem(item, definitions).findings) {
      expect(evidence.every(({ start, end, quote }) => text.slice(start, end) === quote && quote.length > 0)).toBe(
        true,
      );
    }
  });

  it('quotes a noun without what was left of its article', () => {
    const item = { id: '1', lang: 'fr', title: "La Bolivie rompt l'accord de pêche", publishedAt: '2025-11-07' };
    const quotes = classifyItem(item, definitions).findings.flatMap(({ evidence }) =>
      evidence.map(({ quote }) => quote),
    );
    expect(quotes).toContain('accord de pêche');
  });

  it('marks what is read of an accord without a definition as a candidate', () => {
    const item = {
      id: '1',
      title: 'Fiji and Tuvalu sign mutual defence treaty',
      publishedAt: '2023-06-20',
      lang: 'en',
    };
    const { findings } = classifyItem(item, definitions);
    expect(findings.map(({ flags }) => flags)).toEqual([['candidate'], ['candidate']]);
  });

  it('takes any bytes', () => {
    const draw = randomFrom(1);
    for (let round = 0; round < 50; round++) {
      const noise = String.fromCharCode(...Array.from({ length: 2_000 }, () => Math.floor(draw() * 0x10000)));
      const text = `Kazakhstan ${noise} joins the Abraham Accords ${noise}`;
      expect(() => classifyItem({ id: '1', title: text, text }, definitions)).not.toThrow();
    }
  });

  it('is read in bounded time, whatever it holds', () => {
    const begun = Date.now();
    for (const text of ['Abraham Accords join '.repeat(50_000), '<'.repeat(1_000_000), 'Kazakhstan, '.repeat(80_000)]) {
      classifyItem({ id: '1', title: 'Kazakhstan to join the Abraham Accords', text }, definitions);
    }
    expect(Date.now() - begun).toBeLessThan(3_000);
  });
});

describe('the story of Kazakhstan', () => {
  const root = repoRoot(__dirname);
  const story = ClassifiableItem.parse(
    JSON.parse(readFileSync(join(root, 'test/fixtures/story-kazakhstan.json'), 'utf8')),
  );
  const { findings } = classifyItem(story, definitions);
  const of = (kind: string, country: string) =>
    findings.find((finding) => finding.kind === kind && finding.country === country);

  it('gives its five findings and nothing of its background', () => {
    expect(linesOf(findings)).toEqual([
      'ceremony.announced KZ',
      'joiner.announced KZ',
      'joiner.prospect AZ',
      'joiner.prospect SA',
      'joiner.prospect UZ',
    ]);
  });

  it('knows who said it, when, and what is odd about the article', () => {
    expect(of('joiner.announced', 'KZ')).toMatchObject({
      claimStatus: 'announced',
      date: { value: '2025-11-06', precision: 'day' },
      flags: expect.arrayContaining(['relations-existed-before', 'weekday-mismatch', 'history-disagrees:JO']),
    });
    expect(of('joiner.announced', 'KZ')?.speaker).toContain('Trump');
    expect(of('ceremony.announced', 'KZ')?.date).toBeNull();
    expect(of('joiner.prospect', 'SA')?.date?.value).toBe('2025-11-18');
  });
});

describe('hostile input', () => {
  const million = (piece: string): string => piece.repeat(Math.ceil(1_000_000 / piece.length)).slice(0, 1_000_000);
  it.each([
    ['one endless word', million('a')],
    ['nothing but acts', million('joins signs ratifies leaves ')],
    ['accords and states without end', million('Kazakhstan and Egypt sign the Abraham Accords and ')],
    ['open brackets and quotes', million('(“<[')],
    ['beginnings of phrases with gaps', million('pulls takes puts gives says ')],
    ['entities and tags', million('&amp;<b')],
  ])('reads 1 MB of %s in under a second', (_name, text) => {
    classifyItem({ id: 'warm', title: 'Kazakhstan joins the Abraham Accords' }, definitions);
    const begun = performance.now();
    classifyItem({ id: 'x', title: text, text, lang: 'en' }, definitions);
    expect(performance.now() - begun).toBeLessThan(1000);
  });
});
