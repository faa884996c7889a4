import { bundledDefinitionsFolder, loadDefinitions } from '@app/accords';
import { readersFor } from '../languages/reader-set';
import { tokenize } from '../text/tokenize';
import { mayHoldAccord } from './may-hold-accord';

const readers = readersFor(loadDefinitions([bundledDefinitionsFolder()]));
const mayHold = (language: 'en' | 'de' | 'he', sentence: string): boolean => {
  const ready = readers.language(language);
  return ready !== undefined && mayHoldAccord(tokenize(sentence, 0, sentence.length, ready.vocabulary), ready);
};

describe('a look for accords in a sentence', () => {
  it.each([
    ['en', 'Kazakhstan joins the Abraham Accords'],
    ['en', 'Leaders of the Arab League meet in Cairo'],
    ['en', 'Two states sign a fisheries agreement'],
    ['en', 'Oslo opens an embassy in Juba'],
    ['en', 'Riyadh is in no hurry to normalise with the neighbour'],
    ['de', 'Zwei Staaten ratifizieren das Seerechtsabkommen'],
    ['he', 'שתי מדינות מנרמלות: הסכם נחתם'],
  ] as const)('says yes (%s) to "%s"', (language, sentence) => {
    expect(mayHold(language, sentence)).toBe(true);
  });

  it.each([
    ['en', 'The new court of the African city opens in two weeks'],
    ['en', 'A league of their own: three clubs under one roof'],
    ['de', 'Der neue Trainer des Klubs tritt an'],
  ] as const)('says no (%s) to "%s", whatever names its words belong to', (language, sentence) => {
    expect(mayHold(language, sentence)).toBe(false);
  });
});
