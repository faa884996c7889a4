import { bundledDefinitionsFolder, loadDefinitions } from '@app/accords';
import { classifyItem } from '../classify-item';
import { type KindModel, likelihoods, outcomes, readModel, writeModel } from './kind-model';
import { type KindExample, trainKinds } from './train-kinds';

const at = (outcome: (typeof outcomes)[number]): number => outcomes.indexOf(outcome);

describe('a model of what words say of a state', () => {
  const examples: KindExample[] = Array.from({ length: 12 }, (_, n) => ({
    features: [n % 2 === 0 ? 'word:leaves' : 'word:meets', 'in:title'],
    outcome: n % 2 === 0 ? ('withdrawal' as const) : ('nothing' as const),
  }));
  const trained = trainKinds([...examples, { features: ['word:once'], outcome: 'ratification' }]);
  const likely = (model: KindModel, ...features: string[]) => likelihoods(model, features);

  it('learns what a word stands for, and nothing from what was seen once', () => {
    expect(likely(trained, 'word:leaves')[at('withdrawal')]).toBeGreaterThan(0.5);
    expect(likely(trained, 'word:meets')[at('nothing')]).toBeGreaterThan(0.5);
    expect(trained.weights.has('word:once')).toBe(false);
    expect(likely(trained, 'word:leaves').reduce((sum, one) => sum + one)).toBeCloseTo(1, 6);
  });

  it('is the same whenever it is trained on the same examples, and when it is read again', () => {
    const lines = writeModel(trained);
    expect(writeModel(trainKinds([...examples, { features: ['word:once'], outcome: 'ratification' }]))).toEqual(lines);
    expect(writeModel(readModel(lines))).toEqual(lines);
    // A feature may look like a weight, or be a mark without a letter.
    const odd = {
      bias: trained.bias,
      weights: new Map(['3:12 10:4 word', ''].map((name) => [name, Float64Array.from(outcomes, () => 1)])),
    };
    const again = readModel(writeModel(odd));
    expect([...again.weights.keys()]).toEqual(['3:12 10:4 word', '']);
    expect(again.bias).toEqual(readModel(lines).bias);
  });
});

describe('what no table of the grammar holds', () => {
  const definitions = loadDefinitions([bundledDefinitionsFolder()]);
  const read = (title: string, lang = 'en') =>
    classifyItem({ id: 'x', title, lang, publishedAt: '2026-03-02' }, definitions, { explain: true });

  it('is read by all of its words, with the whole sentence as evidence and the reader named', () => {
    const title = "Turkey's parliament changes constitution to ratify High Seas Treaty";
    const { findings, explanation } = read(title);
    expect(findings).toMatchObject([
      { accord: 'high-seas-treaty', kind: 'ratification', country: 'TR', claimStatus: 'official' },
    ]);
    expect(findings[0]?.evidence[0]).toMatchObject({ field: 'kind', quote: title });
    expect(explanation?.at(-1)?.outcome).toContain('by its words');
  });

  it('is taken for another kind where its words are nearly sure of that', () => {
    const { findings, explanation } = read('Mercosur aparta a Paraguay y le abre la puerta a Venezuela', 'es');
    expect(findings).toMatchObject([{ kind: 'suspension', country: 'PY', accord: 'mercosur' }]);
    expect(explanation?.map(({ outcome }) => outcome)).toContainEqual(
      expect.stringMatching(/^refused: .*by its words/),
    );
  });

  it('keeps what belongs together: who joins will sign', () => {
    const { findings } = read('Azerbaijan joins Abraham Accords, ceremony to be held at White House on Thursday');
    expect(findings.map(({ kind }) => kind)).toContain('joiner.announced');
    expect(findings.map(({ kind }) => kind)).toContain('ceremony.announced');
  });

  it('may name no accord: an admin names it', () => {
    const { findings } = read('Bolivia and Chile sign in La Paz, ending a feud of a century');
    expect(findings.map(({ kind, country }) => `${kind} ${country}`).sort()).toEqual([
      'ceremony.held BO',
      'ceremony.held CL',
    ]);
    expect(findings.every(({ accord, flags }) => accord === 'unnamed-accord' && flags?.includes('candidate'))).toBe(
      true,
    );
  });

  it.each([
    'Turkey names ambassador to Egypt after ten years',
    'Algeria reopens its embassy in Dhaka, after closing it in 1990',
  ])('is no event where only embassies are spoken of: %s', (title) => {
    expect(read(title).findings).toEqual([]);
  });

  it('is only a rumour where it only may be', () => {
    const { findings } = read('Mongolia may yet drop out of ICC, sources say');
    expect(findings).toMatchObject([{ kind: 'withdrawal', country: 'MN', claimStatus: 'rumoured', date: null }]);
  });

  it.each(['Moldova covets exit from NATO', 'Moldova craves membership of NATO', 'Moldova awaits entry into NATO'])(
    'is no deed where it is wished for: %s',
    (title) => {
      expect(read(title).findings.filter(({ kind }) => kind !== 'joiner.prospect')).toEqual([]);
    },
  );

  it.each([
    'Brazil rejects criticism by UNESCO of its care for the Pantanal',
    'Belgium withdraws a frigate from a NATO exercise in the North Sea',
    'Foreign ministers of NATO meet in Oslo',
    'Startup signs partnership with Japanese carmaker',
    'Israel’s president visits Abu Dhabi five years after the Abraham Accords',
  ])('tells nothing where nothing happens: %s', (title) => {
    expect(read(title).findings).toEqual([]);
  });
});
