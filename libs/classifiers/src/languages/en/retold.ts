import { type WordTable, joinTables } from '../language';
import { inflected } from './inflect';

const inAllForms = inflected({
  join: 'use/share ** single currency | start using euro',
  apply: `lodge/submit/file/present/deliver/hand/send ** applications to/for/with/at | lodge/submit/file/present/deliver ** application at | hand over ** application/applications`,
  reject: 'return ** bill/law | send ** bill/law back | send back ** bill/law',
});

/** How feeds tell a story again: places kept for a state, wishes that are no more. */
export const retold: WordTable = joinTables(inAllForms, {
  'join:ing': 'place/seat/spot/room/role for ** in | place/seat/spot for ** at ** table of',
  'reject:pres':
    'no longer wishes/wish/wants/want/seeks/seek/intends/intend/aspires/aspire to? | has/have lost interest in | has/have given up on',
  'reject:past': 'no longer wished/wanted/sought/intended/aspired to? | lost interest in',
});
