import { type WordTable, joinTables } from '../language';
import { inflected } from './inflect';

/** What bureaus write beside the plain verbs, each phrase in all forms of its verb. */
const inAllForms = inflected({
  join: `board | slip/squeeze/march/stride into | take/claim/assume/secure/land ** chair in/at/among | take/claim/assume ** place at the table of | be sworn into | gain/get/win ** foothold in | hoist/raise ** flag at headquarters of | sign ** name into | enrol/enroll in | subscribe to | come/get in from the cold`,
  undo: `reverse/revoke/undo/rescind/cancel/retract/annul/abandon/drop/scrap/ditch/withdraw ** notice/decision to leave/quit/exit/withdraw/end/terminate/denounce | reverse/revoke/undo/rescind/cancel/retract/annul ** exit/withdrawal/departure/pullout/walkout/denunciation/termination | reverse/revoke/rescind/retract/annul/withdraw ** notice of withdrawal/exit/departure/denunciation/termination | reverse/revoke/rescind/retract/annul ** notice | retract/rescind/revoke/withdraw ** notice ending/terminating/denouncing | take back ** notice/withdrawal/denunciation/decision | reverse/revoke/rescind/retract/withdraw ** notification of withdrawal | change ** mind about leaving/quitting/exiting | make ** u-turn on leaving/quitting/exiting/exit/withdrawal | backtrack/backpedal/row back on leaving/quitting/exiting/exit/withdrawal | call off ** exit/withdrawal/departure/pullout`,
  sign: `set/put ** seal to/on | affix/append ** signature/signatures to/under | put/set/place/lay ** signature/signatures/name/names under/beneath/on | put/place/set ** initials to/on/under | ink | shake hands on and sign | become ** signatory/signatories to/of | become signatory/signatories to/of`,
  approve: `vote/nod/steer/wave ** into law | give ** final/formal/unanimous/overwhelming/parliamentary approval/consent/assent/backing/endorsement/nod/blessing to? | give ** final/formal reading to | lift/drop ** objection/objections to | remove ** last/final obstacle/hurdle for/to | clear ** last/final obstacle/hurdle for/to | back | carry | ratify`,
  leave: `bid/wave/say/kiss ** farewell/goodbye/adieu/au revoir to? | shut/close/slam ** door on/behind | slam/shut/close door on/behind | hand/turn/send/give in ** notice to? | hand/turn/send in notice to? | hand ** walking papers | file for divorce from | cut ** losses in | step/back/drop/slide out of | be shot of | discontinue ** membership of/in | relinquish ** seat in/at/on | vacate ** seat in/at/on | call ** envoys/representatives/delegates home from | let ** membership lapse`,
  suspend: `bench | sideline | shut/freeze/lock ** out of | freeze out of | shut out of | shut/freeze/lock ** out | strip ** of ** rights/vote/voice/seat/membership | strip of ** rights/vote/voice/seat/membership | cast/throw/boot out of | put on ice/hold/pause | place in/into abeyance | place ** in/into abeyance | keep ** in abeyance | keep in abeyance | bar from | lose ** seat/vote/voice/rights/place on/in/at/among`,
  recall: `summon/call/bring/order ** home | summon/call/bring/order home | call/bring/order back | withdraw ** envoy/ambassador/representative/diplomat/diplomats | pull out ** envoy/ambassador`,
  postpone: `push/put/move/set/hold back | push/put/move/set ** back | push/slip/shift/slide to/into/until/till | move/shift ** from | move to/into/until | scrap | scupper | derail | torpedo | wreck | slip to/into | be off until/till | hold up | bump to | go unsigned | be left unsigned | leave ** unsigned | pull the plug on | cry off | break up without | fall through | collapse | refuse to sign`,
  reject: `turn down | shelve | say no to | say no to ** thanks | balk/baulk at | bristle at | spurn | snub | pour ** scorn on | rebuff | nix | kill | sink | bury | throw out | toss out | strike down | torpedo | veto | pull back from | think better of | opt for neutrality over`,
  consider: `mull over | keep ** options open on | give thought to | think of/about | not rule out | hint at | put out feelers to/about`,
  apply: `send in/off/out ** request/application/bid/letter | seek/request ** admission/entry/membership/accession to/into/in/of | ask to be let/taken/brought/admitted/allowed into/in/to | apply for | bid for entry/membership/admission | submit ** candidacy/candidature | file ** papers/bid/request with/to/for | hand/send/turn in ** request/application/bid/letter/letters/papers | launch/revive/renew/restart ** membership bid | put forward ** candidacy/candidature`,
  invite: `open ** door/doors to/for | throw open ** door/doors to/for | ask in | ask ** in | bring ** to the table | extend ** hand to | offer ** observer/partner/associate/candidate/membership status`,
  hold: `witness | oversee | preside over`,
  agree: `clear/pave/open the? way for/to`,
  open: `inaugurate | cut the ribbon on/at | hoist/raise ** flag over/at/on | launch ** route/service/flights/link`,
});

const newcomers = [
  'more/further/other/additional/new signatories/signatures/accessions/joiners/entrants/members/newcomers/ratifications',
  'more/others to come/follow/join/sign',
  'other/more/further/several/many/some/additional countries/states/nations/governments/capitals to follow/come/join/sign',
  'more/others/countries/states/nations in the pipeline/queue/wings/works/offing',
  'more/others/countries/states/nations on the way',
  'more/others/countries/states/nations lining/queueing/queuing/lined/queued up',
  'queue/line of applicants/candidates/aspirants/hopefuls',
].join(' | ');

const told =
  'seen/viewed/regarded/described/named/cited/mentioned/touted/tipped/floated/listed/mooted/earmarked/billed';
const standing = 'possible/potential/likely/probable/prospective/future/next';
const nexts =
  'joiner/joiners/member/members/signatory/signatories/candidate/candidates/entrant/entrants/newcomer/newcomers/applicant/applicants';
const tips = [
  `${told} as a/the? ${standing}? ${nexts}`,
  `${told} as ** ${nexts}`,
  `${told} as ${standing}? ** next in line/turn`,
  `${told} as ** shoo-in/contender/contenders/front-runner/front-runners/favourite/favourites/favorite/favorites to/for`,
  `${told} as next`,
  'tipped to be next/second/third',
  'tipped to follow/join',
  'could/may/might be next',
  'be next in line/turn',
  'next in line/turn',
  'among ** candidates/contenders/hopefuls',
  `is/are a/the/also/among? the? ${standing} ${nexts}`,
].join(' | ');

/** Phrases that have one form only: nouns, sources, verbless headlines. */
const asTheyAre: WordTable = {
  'sign:base': 'put its/his/her/their? signature/signatures/name/names to',
  newcomers,
  tip: tips,
  under:
    'under | as part of | within the? framework of | in line with | pursuant to | in accordance with | as agreed in/under | as foreseen in/by | as provided for in/by/under | as envisaged in/by/under | as stipulated in/by | by virtue of | called for by/in/under | as required by',
  'copy:base': 'follow | follow suit | do likewise | do the same | follow its/their/that lead/example | come next',
  'copy:pres': 'follows suit | does likewise | does the same',
  'copy:past': 'followed suit | did likewise | did the same',
  'join:pres': 'in from the cold | back in the family/fold of?',
  'seek:pres':
    'covet/covets | crave/craves | desire/desires | solicit/solicits | chase/chases | await/awaits | dream/dreams of | long/longs for | hanker/hankers after/for | angle/angles for | jockey/jockeys for | yearn/yearns for | negotiate/negotiates | mulls | weighs | ponders | contemplates | hopeful of | hoping for | on the lookout for',
  pact: 'conventions | covenants | covenant | concordat',
  topic:
    'migrant | environmental | environment | telecoms | education | police | policing | labour mobility | labor mobility | seasonal workers | justice | judicial | legal assistance | cultural | culture | science | scientific | research | agriculture | agricultural | tourism | maritime boundary | lunar exploration | space exploration | power trade | electricity trade | corridor | transport | road transport | river basin | lake | seas',
  membership: 'full? permanent? seat in/at/among | admission to/into',
  'reject:pres': 'no thank you to | no thanks to',
  'consider:ing': 'examined by | under examination',
  signing: 'signing | inking | initialling | initialing | signing event | signing session | signing-off',
  'postpone:past':
    'off until/till/for | off again/indefinitely | won’t/wo go ahead/happen | not happening | no longer happening | on ice | called off | given no date | left in limbo | put back | put off | pushed back | moved back | held over | up in the air | no new date | without a new date',
  'announce:past':
    'date/day/time/venue/place set/fixed/agreed for | date/day/venue set/fixed/agreed | pencilled/penciled in',
  'announce:pres':
    'pencil/pencils in | schedule/schedules | set/sets ** date for | agree/agrees on ** date for | fix/fixes ** date for',
  skip: 'once more | once again | yet again | left outside | left out | left out in the cold | left behind | left waiting | kept waiting',
  background:
    'now that | ever since | an? earlier version of this ** said that? | earlier version of this ** said that? | wrongly/erroneously/incorrectly/mistakenly/falsely said/stated/reported/wrote ** that',
  past: 'this year | so far this year | a year/month/week/decade/generation ago/earlier | a day earlier | days earlier | weeks earlier | months earlier | the day before | years/months/weeks/days/decades later | three/four/five/six/two weeks/months/years ago | at first | from the start | the previous year | the year before | the following year | last january/february/march/april/may/june/july/august/september/october/november/december | last spring/summer/autumn/winter/fall | last weekend',
  ambassador: "top diplomat | chief diplomat | senior diplomat | mission chief | charge d'affaires | chargé d'affaires",
  flights: 'air bridge | air link | route | flying',
  instrument:
    'instrument of ratification/accession/acceptance/approval | instruments | accession document* | accession papers | document/documents of accession',
  parliament:
    "state duma | russian lower chamber | lower chamber | upper chamber | federal chamber | people's representatives | assemblymen | chamber of representatives | council of the nation | national people's congress | legislative assembly | legislative council | legislative yuan | house of counsellors | house of councillors | both houses | both chambers | two chambers | vouli | cortes generales | skupstina | saeima | majlis al-shura | consultative council",
  unnamed:
    'a diplomat | two diplomats | three diplomats | a source | two sources | three sources | western diplomat/diplomats | senior diplomat/diplomats | arab diplomat/diplomats | eu diplomat/diplomats | european diplomat/diplomats | people briefed | person briefed | those familiar',
};

export const bureau: WordTable = joinTables(inAllForms, asTheyAre);
