import { foretellingOf } from '../foretelling';

export const foretelling = foretellingOf(
  {
    affair:
      'summit | summits | meeting | meetings | session | sessions | conference | forum | gathering | talks | negotiations | consultations | debate | dialogue | roundtable | retreat | ceremony | ceremonies | parade | exercise | exercises | drill | drills | manoeuvres | maneuvers | wargame | war games | mission | missions | operation | operations | patrol | patrols | airlift | sanctions | embargo | boycott | airstrikes | strikes | bombing | raids | statement | communique | call | calls | appeal | letter | condemnation | criticism | outcry | chorus | protest | protests | rally | lawsuit | suit | case | referral | complaint | petition | proceedings | probe | investigation | hearing | vote | push | effort | efforts | drive | campaign | fight | battle | hunt | celebrations | festivities | tributes | mourning | race | queue | rush | scramble | list | register | network | accelerator | start-up hub | photo | dinner | lunch | opposition to | resistance to | critics of | exodus | exit | walkout | march | trip | visit | tour',
    spell:
      'year | years | week | weekend | month | decade | century | day | days | hour | hours | phase | stage | round | season | era | election | elections | polls | race | contest | fray | final | finals | quarter-final* | semi-final* | recession | crisis | lockdown | winter | summer | spring | autumn',
    deems:
      'sure | certain | confident | convinced | optimistic | hopeful | believes | believe | believed | thinks | think | thought | reckons | predicts | predict | predicted | forecasts | foresees | expects | expect | expected | anticipates | hopes | hope | hoped | trusts | dreams | wishes | fears | fear | feared | doubts | bets | guarantees | promises | promised | vows | vowed | pledges | pledged | insists that | argues | argued | pleads | urges | suggests | muses | speculates | imagines',
    pundit:
      'analyst | analysts | expert | experts | pundit | pundits | observer | observers | commentator* | columnist* | economist | professor | academic* | historian* | scholar* | researcher* | think tank | think-tank | former | ex-* | lobby* | activist* | campaigner* | lawmaker | lawmakers | senator | senators | congressman | congresswoman | mp | mps | mep | meps | deputy | poll | survey | author | novelist | astrologer | blogger | general | opposition | party | mayor',
    someday:
      'one day | some day | someday | sooner or later | eventually | ultimately | in the end | in due course | in due time | in time | in its own time | in their own time | in its own good time | at some point | in the long run | in the long term | in the future | in future | within years | within a few years | within * years | in * years | in the years to come | in the coming years | in coming years | over time | by the end of the decade | by end of decade | before the end of the decade | this decade | within a decade | in a generation | inevitably',
    longAgo:
      'years ago | decades ago | a decade ago | a generation ago | a century ago | a quarter of a century ago | a quarter-century ago',
    proviso:
      'once | as soon as | when | whenever | the moment | only after | until | if | unless | provided | as long as | subject to',
  },
  {
    describes: true,
    branch:
      'roaming | payment | payments | programme | programmes | program | programs | scheme | schemes | project | projects | system | systems | platform | fund | funds | mechanism | database | network | grid | pool | satellite | area | zone | market | facility | agency | task force | mission | battlegroup | hub | fleet | force | procurement',
  },
);
