import { inflected } from './inflect';

const has = (list: string | undefined, ...forms: readonly string[]): string[] =>
  forms.filter((form) => list?.split(' | ').includes(form) !== true);

describe('Hebrew verbs in all their persons', () => {
  const forms = inflected({
    join: 'reflexive צטרף | passive כנס',
    sign: 'simple חתם/חתום על',
    ratify: 'doubled אשרר',
    approve: 'doubled אשר',
    deny: 'causing כחיש',
  });

  it('builds each pattern', () => {
    expect(has(forms['join:past'], 'הצטרף', 'הצטרפה', 'הצטרפו', 'הצטרפנו', 'נכנסה')).toEqual([]);
    expect(has(forms['join:fut'], 'יצטרף', 'תצטרף', 'נצטרף', 'יצטרפו', 'תיכנס', 'ייכנסו')).toEqual([]);
    expect(has(forms['join:ing'], 'הצטרפות', 'הצטרפותה', 'הצטרפותנו')).toEqual([]);
    expect(has(forms['sign:pres'], 'חותם על', 'חותמת על', 'חותמים על')).toEqual([]);
    expect(has(forms['sign:fut'], 'יחתום על', 'תחתום על', 'יחתמו על')).toEqual([]);
    expect(has(forms['sign:ing'], 'חתימה על', 'חתימת על', 'חתימתה על')).toEqual([]);
    expect(has(forms['ratify:past'], 'אשררה', 'אישררו')).toEqual([]);
    expect(has(forms['ratify:ing'], 'אשרור')).toEqual([]);
    expect(has(forms['approve:ing'], 'אישור', 'אישורה')).toEqual([]);
    expect(has(forms['deny:past'], 'הכחיש', 'הכחישה', 'הכחשנו')).toEqual([]);
    expect(has(forms['deny:ing'], 'הכחשה', 'הכחשת')).toEqual([]);
  });

  it('has negations of the acts that are refused', () => {
    expect(has(forms['join:neg'], 'לא נצטרף', 'לא תצטרף')).toEqual([]);
    expect(forms['deny:neg']).toBeUndefined();
  });
});
