import { languages } from '@app/accords';
import { conceptsIn } from './concepts';
import { grammars } from '../languages';
import { normalWord } from '../text/tokenize';

describe('what words are about', () => {
  const conceptsOf = conceptsIn({ enter: 'join* entry', sign: 'sign* entry', leave: 'quit' });

  it('knows whole words and stems, each for all that it may be about', () => {
    expect(conceptsOf('joining')).toEqual(['enter']);
    expect(conceptsOf('entry')).toEqual(['enter', 'sign']);
    expect(conceptsOf('quits')).toEqual([]);
    expect(conceptsOf('si')).toEqual([]);
  });

  it('leaves out letters that a language glues in front, where the whole word is unknown', () => {
    const glued = conceptsIn({ pact: 'اتفاق*', sign: 'وقع* توقيع*' }, ['و', 'ال', 'ب']);
    expect(glued(normalWord('والاتفاق'))).toEqual(['pact']);
    expect(glued(normalWord('وقعت'))).toEqual(['sign']);
    expect(glued(normalWord('بالتوقيع'))).toEqual(['sign']);
  });

  it('takes words as they are written: accents and capitals make no difference', () => {
    const french = conceptsIn({ suspend: 'gelé* suspend*' });
    expect(french(normalWord('Gelée'))).toEqual(['suspend']);
  });

  it.each(languages.filter((language) => grammars[language]))('has words of most concepts in %s', (language) => {
    const table = grammars[language]?.concepts ?? {};
    expect(Object.values(table).filter((words) => words.split(/\s+/).length >= 8).length).toBeGreaterThanOrEqual(40);
  });
});
