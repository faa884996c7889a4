import { bundledDefinitions, linesOf } from '@test/grammar';
import { classifyItem } from '../classify-item';

describe('what no table of the grammar holds', () => {
  const read = (title: string, lang = 'en') =>
    classifyItem({ id: 'x', title, lang, publishedAt: '2026-03-02' }, bundledDefinitions, { explain: true });

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
    const { findings, explanation } = read('Westminster brings in bill to ratify ocean treaty');
    expect(findings).toMatchObject([{ kind: 'ratification', country: 'GB' }]);
    expect(explanation?.map(({ outcome }) => outcome)).toContainEqual(
      expect.stringMatching(/^refused: .*by its words/),
    );
  });

  it('keeps what belongs together: who joins will sign', () => {
    const { findings } = read('Azerbaijan joins Abraham Accords, ceremony to be held at White House on Thursday');
    expect(findings.map(({ kind }) => kind)).toContain('joiner.announced');
    expect(findings.map(({ kind }) => kind)).toContain('ceremony.announced');
  });

  it.each([
    ['Bolivia and Chile sign in La Paz, ending a feud of a century', ['ceremony.held BO', 'ceremony.held CL']],
    ['Chad signs truce with northern rebels', ['ceremony.held TD']],
  ])('may name no accord: an admin names it (%s)', (title, told) => {
    const { findings } = read(title);
    expect(linesOf(findings)).toEqual(told);
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

describe('what the grammar reads', () => {
  const read = (lang: string, title: string, publishedAt: string, text = '') =>
    linesOf(classifyItem({ id: 'x', title, text, lang, publishedAt }, bundledDefinitions).findings);

  const objected: [lang: string, publishedAt: string, told: string, title: string, text?: string][] = [
    ['en', '2025-11-29', 'ratification TM', 'Turkmenistan ratifies agreement on Trans-Caspian route'],
    ['en', '2011-02-27', 'suspension LY', 'Tripoli loses seat on UN Human Rights Council'],
    ['en', '2027-03-09', 'suspension LA', 'Laos stops cooperating with IAEA'],
    ['en', '2027-03-09', 'suspension IR', 'Iran scales back commitments under nuclear deal'],
    ['es', '2023-06-12', 'joiner.prospect HN', 'Honduras pide un sitio en el banco de los BRICS'],
    ['de', '2021-03-01', 'joiner.declined PK', 'Pakistan schließt Anerkennung Israels aus'],
    ['de', '2025-10-01', 'joiner.declined IQ', 'Der Irak erteilt den Abraham-Abkommen eine Absage'],
    ['tr', '2024-02-26', 'ratification HU', "Macaristan'dan İsveç'in NATO üyeliğine onay"],
    ['tr', '2023-02-22', 'suspension RU', 'Rusya Yeni START anlaşmasını askıya aldıklarını bildirdi'],
    [
      'de',
      '2025-03-04',
      'ratification BO',
      'Bolivien und das Hochseeabkommen',
      'Sucre (dpa) - Bolivien hat am Donnerstag seine Ratifikationsurkunde beim UN-Generalsekretär hinterlegt.',
    ],
  ];
  it.each(objected)('counts against its objection where the words are sure (%s %s: %s): %s', (...row) => {
    const [lang, publishedAt, told, title, text] = row;
    expect(read(lang, title, publishedAt, text)).toEqual([told]);
  });

  it('is of two states where the words are sure of both', () => {
    const title = 'Tokyo and Seoul sign deal to share radar data';
    expect(read('en', title, '2025-11-14')).toEqual(['ceremony.held JP', 'ceremony.held KR']);
  });

  it.each([
    ['fr', 'withdrawal BO', "La Bolivie rompt l'accord de défense conclu avec le Pérou"],
    ['es', 'withdrawal CO', 'Colombia puso fin el lunes a su participación en Unasur'],
  ])('is left out where the words tell of the same state what it did instead (%s, %s): %s', (lang, told, title) => {
    expect(read(lang, title, '2025-11-20')).toEqual([told]);
  });

  it('is put off where the words say so', () => {
    const title = "L'Arménie devait signer vendredi un traité de paix avec l'Azerbaïdjan : la cérémonie a été annulée";
    expect(read('fr', title, '2025-11-29')).toEqual(['ceremony.postponed AM', 'ceremony.postponed AZ']);
  });
});

describe('what words cannot make of an item', () => {
  it.each([
    ['ru', 'Лаос - участник БРИКС с 2001 года'],
    ['tr', 'Türkiye AB yolunda 22 yıldır aday'],
    ['ru', 'МУС опроверг сообщения о выходе Монголии'],
    ['ar', 'تونس تنفي نيتها الانسحاب من نظام روما الأساسي'],
    ['ar', 'فنزويلا لا تعتزم مغادرة أوبك'],
  ])('is news of who has long been there, or of an exit that is denied (%s: %s)', (lang, title) =>
    expect(classifyItem({ id: 'x', title, lang, publishedAt: '2026-03-02' }, bundledDefinitions).findings).toEqual([]),
  );

  it('is an exit that only stands behind the news', () => {
    const told = (title: string): string[] =>
      classifyItem({ id: 'x', title, lang: 'en', publishedAt: '2017-06-05' }, bundledDefinitions).findings.map(
        ({ kind, country }) => `${kind} ${country ?? '-'}`,
      );
    const exit = 'withdraw the United States from the Paris Agreement';
    expect(told(`A diplomat resigns following President Donald Trump's announcement he will ${exit}`)).toEqual([]);
    expect(told(`President Donald Trump announces that he will ${exit}`)).toEqual(['withdrawal US']);
  });
});
