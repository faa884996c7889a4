import { inflected } from './inflect';

const has = (list: string | undefined, ...forms: readonly string[]): string[] =>
  forms.filter((form) => list?.split(' | ').includes(form) !== true);

describe('Arabic verbs in all their persons', () => {
  const forms = inflected({ join: 'انضم/نضم إلى', deny: 'نفى/نفي', invite: 'دعا/دعو' });

  it('has past, present, future and what follows "that" and "will not"', () => {
    expect(has(forms['join:past'], 'انضم إلى', 'انضمت إلى', 'انضموا إلى', 'انضمتا إلى')).toEqual([]);
    expect(has(forms['join:pres'], 'ينضم إلى', 'تنضم إلى', 'ننضم إلى', 'ينضمون إلى', 'تنضمان إلى')).toEqual([]);
    expect(has(forms['join:fut'], 'ستنضم إلى', 'سوف ينضم إلى')).toEqual([]);
    expect(has(forms['join:base'], 'أن تنضم إلى', 'أن ينضموا إلى')).toEqual([]);
    expect(has(forms['join:neg'], 'لن تنضم إلى', 'لن ننضم إلى')).toEqual([]);
  });

  it('drops a weak last letter before an ending', () => {
    expect(has(forms['deny:past'], 'نفى', 'نفت', 'نفوا', 'نفيا')).toEqual([]);
    expect(has(forms['deny:pres'], 'ينفي', 'ينفون')).toEqual([]);
    expect(has(forms['invite:past'], 'دعا', 'دعت', 'دعوا')).toEqual([]);
    expect(has(forms['invite:pres'], 'يدعو', 'يدعون')).toEqual([]);
  });
});
