import { bundledDefinitions, linesOf, readingsIn } from '@test/grammar';
import { classifyItem } from '../classify-item';

const read = (lang: string, title: string) => readingsIn({ lang, title, publishedAt: '2026-05-04' }).sort();

describe('a head of state who signs the paper of accession', () => {
  it.each([
    ['en', 'Aliyev signs accession document to Abraham Accords'],
    ['fr', "Aliev signe le document d'adhésion aux accords d'Abraham"],
    ['es', 'Alíyev firma el documento de adhesión a los Acuerdos de Abraham'],
    ['de', 'Alijew unterzeichnet Beitrittsdokument zu den Abraham-Abkommen'],
    ['ru', 'Алиев подписал документ о присоединении к Авраамовым соглашениям'],
    ['ar', 'علييف يوقع وثيقة الانضمام إلى اتفاقيات أبراهام'],
    ['tr', "Aliyev, İbrahim Anlaşmaları'na katılım belgesini imzaladı"],
    ['he', 'אלייב חתם על מסמך ההצטרפות להסכמי אברהם'],
  ])('signs an accord that asks for no ratification (%s: %s)', (lang, title) => {
    expect(read(lang, title)).toEqual(['ceremony.held AZ', 'joiner.announced AZ']);
  });

  it.each([
    ['en', 'Aliyev signs instrument of accession to Rome Statute'],
    ['ru', 'Алиев подписал документ о присоединении к Римскому статуту'],
  ])('ratifies a treaty (%s: %s)', (lang, title) => {
    expect(read(lang, title)).toEqual(['joiner.announced AZ', 'ratification AZ']);
  });
});

describe("another's accession that is announced", () => {
  const told = (lang: string, title: string) =>
    linesOf(classifyItem({ id: '1', lang, title, publishedAt: '2025-11-07' }, bundledDefinitions).findings);

  it.each([
    ['en', "Trump announces Kazakhstan's accession to Abraham Accords after call with Netanyahu, Tokayev"],
    ['en', 'White House announces addition of Kazakhstan to Abraham Accords'],
    ['fr', "Donald Trump annonce l'adhésion du Kazakhstan aux accords d'Abraham"],
    ['es', 'Trump anuncia la adhesión de Kazajistán a los Acuerdos de Abraham'],
    ['de', 'Trump gibt Kasachstans Beitritt zum Abraham-Abkommen bekannt'],
    ['tr', "Trump, Kazakistan'ın İbrahim Anlaşmaları'na katılımını duyurdu"],
    ['ru', 'Трамп объявил о присоединении Казахстана к Авраамовым соглашениям'],
    ['ar', 'ترامب يعلن انضمام كازاخستان إلى الاتفاقيات الإبراهيمية'],
    ['he', 'טראמפ הכריז על הצטרפות קזחסטן להסכמי אברהם'],
  ])('is news of whose accession it is (%s: %s)', (lang, title) => {
    expect(told(lang, title)).toEqual(['joiner.announced KZ']);
  });

  it.each([
    ['en', "Iran condemns Kazakhstan's accession to Abraham Accords"],
    ['en', "Israeli minister hopes for Kazakhstan's accession to Abraham Accords"],
    ['fr', "Le Hamas condamne l'adhésion du Kazakhstan aux accords d'Abraham"],
  ])('is none where it is only judged or hoped for (%s: %s)', (lang, title) => {
    expect(told(lang, title)).not.toContain('joiner.announced KZ');
  });

  it.each([
    ["Mauritania's accession to Abraham Accords under discussion, sources say", ['joiner.prospect MR']],
    ["Somalia's accession to BRICS on the table", ['joiner.prospect SO']],
    ['Climate deal on the table as talks enter last night', []],
    ["Azerbaijan's Aliyev: we would consider joining Abraham Accords", ['joiner.prospect AZ']],
    ['Expert: Oman would consider joining Abraham Accords', []],
    ['Lebanon would consider joining Abraham Accords if Israel withdraws, Aoun says', []],
  ])('may only be talked of: %s', (title, expected) => {
    expect(read('en', title)).toEqual(expected);
  });
});

describe('whom an accord is to take in', () => {
  it.each([
    ['ASEAN to admit Papua New Guinea in October', ['joiner.announced PG']],
    ['ASEAN to formally admit Papua New Guinea at October summit', ['joiner.announced PG']],
    ['ASEAN not to admit Papua New Guinea', []],
    ['Hungary to admit 200 refugees under EU scheme', []],
    ['ASEAN ministers meet to admit defeat on Papua New Guinea', []],
  ])('%s', (title, expected) => {
    expect(read('en', title)).toEqual(expected);
  });
});

describe('the euro', () => {
  it.each([
    ['en', 'Bulgaria adopts euro', ['joiner.announced BG']],
    ['en', 'Bulgaria switches to euro', ['joiner.announced BG']],
    ['ru', 'Болгария перешла на евро', ['joiner.announced BG']],
    ['ar', 'بلغاريا تعتمد اليورو', ['joiner.announced BG']],
    ['he', 'בולגריה אימצה את היורו', ['joiner.announced BG']],
    ['en', 'Georgia joins race to host Euro 2032', []],
    ['en', 'Euro falls against dollar as France votes', []],
    ['ru', 'Россия отказалась от расчетов в евро', []],
    ['ru', 'Грузия вышла на Евро-2024', []],
    ['fr', "La France rejoint la finale de l'Euro", []],
  ])('is joined by whoever adopts it, and is no tournament (%s: %s)', (lang, title, expected) => {
    expect(readingsIn({ lang, title, publishedAt: '2025-07-08' })).toEqual(expected);
  });
});
