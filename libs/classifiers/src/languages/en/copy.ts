import { type WordTable, joinTables } from '../language';
import { inflected } from './inflect';

/** What agency copy about seldom accords adds: shares in a bank, lists one is put on, seats and rolls; each phrase in all forms of its verb. */
const inAllForms = inflected({
  join: `take/buy/acquire ** stake/share/shares in | become ** shareholder in/of | complete ** accession to | complete ** entry into | move/graduate/progress from observer/associate/candidate/partner to | take up membership of/in | accept ** jurisdiction of | accept ** compulsory/appellate jurisdiction of | submit to ** jurisdiction of | recognise/recognize ** jurisdiction/competence of | bring ** membership/roster/roll to`,
  admit: `wave/vote/nod/swear ** into | designate ** participant in | place ** on list of members of`,
  appoint: `designate | certify`,
  leave: `storm off/out | storm out of | drop out of | withdraw ** declaration/recognition of | revoke ** recognition of | end ** participation in | stop taking part in | hand back ** seat in/on | sell ** stake/shares in`,
  postpone: `fail to seal/ink/conclude/initial/clinch/complete | put ** signing/ceremony off | leave ** unsigned`,
  intend: `mean to | have ** heart set on | have ** mind to | be bent on | be resolved to | be committed to | undertake to | vow to | pledge to`,
  seek: `make ** case for | ask for ** place/seat in/at/on | ask for ** place/seat | seek ** place/seat in/at/on | want ** place/seat in/at/on`,
  consider: `set up inquiry into/on | commission study on/of | study ** pros and cons of | look at | keep ** option of | not have decided on`,
});

/** Peace with a host is what its accord is about. */
const makesPeace = (verb: string): string => `${verb} its/their/full/formal? own? peace with`;
const tooSoon = (verb: string): string => `${verb} premature`;

const asTheyAre: WordTable = {
  member: 'shareholder | shareholders | stakeholder | contracting state | participating state | participating nation',
  'become:pres': 'which makes/made it/them | making it/them',
  skip: 'is/are/was/were left | left to go',
  nation: 'ally | ally to',
  'join:pres': `${makesPeace('makes/make')} | finally in | at last in | back at`,
  'join:past': makesPeace('made'),
  'join:base': makesPeace('make'),
  'join:ing': makesPeace('making'),
  ties: makesPeace('make/makes/made/making'),
  application: 'bid for | bids for',
  'copy:past': 'did so',
  'approve:past':
    'voted * to * for | voted * to * on * for | voted * to * in favour/favor of | voted * to * on * in favour/favor of | voted * to * to approve/ratify/back/endorse/adopt',
  'leave:past':
    'no longer among the? parties/members/signatories of/to | no longer one of the? parties/members/signatories of/to',
  'reject:past': `${tooSoon('is/are/was/were')} | ${tooSoon('considered/deemed/called/seen as')} | put ** to rest | ruled itself out of | counted itself out of | kept itself out of | too early/soon to speak/talk of/about? | too early/soon for talk/talks of/about/on`,
  'say:past': 'adding that | added that',
  'support:pres': 'disapproves/disapprove of',
  'support:past': 'disapproved of',
  fulfilled:
    'is/are/was/were complete/completed/final/official/sealed/done | now complete/final/official | became/become/becomes official/final/complete | brings/brought/takes/took/raises/raised/lifts/lifted/pushes/pushed/swells/swelled the? number/total/tally/membership/tonnage/roster/ranks | makes/made it ** member/party',
  party:
    'airlines | airways | air lines | airline | carrier | carriers | telecom | telecoms | football association | football federation | rugby union | rugby unions | cricket board | olympic committee | federation | chamber of commerce | startup | start-up | bank of | insurer | retailer | operator | operators | firm | firms | team | teams | clubs | league',
  business:
    'star alliance | skyteam | oneworld | codeshare | code-share | code share | shareholder agreement | franchise | transfer deal | naming rights | championship | tournament',
};

export const copy: WordTable = joinTables(inAllForms, asTheyAre);
