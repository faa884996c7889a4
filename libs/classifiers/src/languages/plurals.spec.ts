import { withPlurals } from './plurals';
import { plurals as french } from './fr/plurals';
import { plurals as german } from './de/plurals';
import { plurals as spanish } from './es/plurals';

describe('what one state does, several do', () => {
  it.each([
    [french, 'pres', "s'engage à", "s'engagent à"],
    [french, 'pres', "n'est plus membre de", 'ne sont plus membre de'],
    [french, 'pres', 'dépose son/sa candidature', 'déposent leur candidature'],
    [french, 'fut', 'adhérera à', 'adhéreront à'],
    [spanish, 'past', 'se retiró de', 'se retiraron de'],
    [spanish, 'fut', 'dejará de ser miembro', 'dejarán de ser miembro'],
    [german, 'pres', 'tritt ** bei', 'treten ** bei'],
    [german, 'past', 'kündigte ** an', 'kündigten ** an'],
    [german, 'pres', 'legt seine Mitgliedschaft auf Eis', 'legen ihre Mitgliedschaft auf Eis'],
  ] as const)('%#', (plurals, form, one, several) => {
    const name = `join:${form}` as const;
    expect(withPlurals({ [name]: one }, plurals)[name]).toBe(`${one} | ${several}`);
  });

  it('adds nothing that is there, and nothing of participles, nouns and infinitives', () => {
    const table = {
      'sign:pres': 'firma el | firman',
      'sign:past': 'firmada',
      'sign:base': 'firmar',
      treaty: 'acuerde',
    } as const;
    expect(withPlurals(table, spanish)).toEqual(table);
  });
});
