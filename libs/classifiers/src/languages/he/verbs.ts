import type { WordTable } from '../language';
import { inflected } from './inflect';

/** Hebrew verbs in all persons, numbers and tenses: what the other tables list of them one by one is among these. */
export const verbs: WordTable = inflected({
  join: 'reflexive צטרף | passive כנס | reflexive שתלב',
  sign: 'simple חתם/חתום | simple חתם/חתום על',
  ratify: 'doubled אשרר',
  approve: 'doubled אשר | doubled אמץ',
  leave: 'simple פרש/פרוש | simple עזב/עזוב | simple נטש/נטוש',
  suspend: 'causing קפיא | causing שהה',
  recall: 'causing חזיר ** שגריר/השגריר/שגרירה/שגרירו',
  open: 'simple פתח/פתח | simple חנך/חנוך | causing שיק | doubled חדש',
  postpone: 'doubled בטל | doubled עכב',
  admit: 'doubled צרף',
  invite: 'causing זמין',
  apply: 'doubled בקש להצטרף | doubled בקש חברות | causing גיש בקשה | causing גיש מועמדות | causing גיש בקשת',
  seek: 'simple שאף/שאוף | reflexive תעניין',
  intend: 'reflexive תכוון | doubled תכנן | reflexive תחייב',
  consider: 'simple שקל/שקול | simple בחן/בחון',
  agree: 'causing סכים',
  decide: 'causing חליט',
  announce: 'causing ודיע | causing כריז',
  say: 'causing בהיר | causing צהיר | causing דגיש',
  deny: 'causing כחיש | causing פריך',
  reject: 'doubled סרב | simple שלל/שלול | reflexive תנגד | simple פסל/פסול',
  urge: 'simple דרש/דרוש',
  support: 'doubled ברך',
});
