import type { WordTable } from '../language';

/** English nouns of the subject, and small words. */
export const nounsAndSmallWords: WordTable = {
  membership:
    'membership | full membership | accession | entry | entry to/into | admission | admittance | adhesion | adherence | ascension | participation',
  member:
    'as a/an/its member | as a full member | as full members | as members | as the * member | as its * member | as a new member | as new members | member | members | member state | member states | member country | full member | party to | state party | participant | member nation',
  signatory: 'signatory | signatories',
  application:
    'application | applications | bid | bids | membership request | request to join | request | candidature | membership application | letter of intent | declaration of intent | application status',
  candidacy:
    'candidate status | candidacy | candidate country | candidate | candidates | applicant | aspirant | observer status | observer member status | observer | membership action plan | candidate member | path to membership | roadmap to membership',
  partner:
    'partner status | partner state | partner country | partner countries | partner | partners | associate member | associate membership | associate status | associated partner | dialogue partner',
  invitation: 'invitation | invite | offer to join | offer | membership invitation',
  talks:
    'talks | negotiations | accession talks | membership talks | accession negotiations | negotiation | consultations | cluster | chapters | screening',
  instrument: 'instrument* | ratification papers | ratification documents | papers | ratification instrument*',
  treaty:
    'treaty | protocol | protocols | convention | accession protocol* | accession treaty | accession agreement | accession deal | accord | accords | pact | agreement | agreements | deal | deals | declaration | memorandum | bill | motion | resolution | charter | framework | document | legislation | act | acts | amendment | law | laws | decree | executive order | executive orders',
  signing: 'signing ceremony | ceremony | signing | signature | signing event | formal signing | inking',
  withdrawal: 'withdrawal | exit | departure | pullout | pull-out | denunciation | secession | leave bill',
  suspension: 'suspension',
  embassy:
    'embassy | embassies | consulate | consulates | liaison office | liaison offices | diplomatic mission | diplomatic missions | mission | missions | interest section | trade office',
  ambassador: "ambassador | ambassadors | envoy | envoys | charge d'affaires | head of mission | consul | charge",
  flights: 'flight | flights | air link | air links | air route | air routes | airline | plane | airspace | aviation',
  visa: 'visa | visas | visa-free | visa waiver | visa exemption',
  trade:
    'trade | free trade | defence | defense | investment | tourism | economic cooperation | military cooperation | business council | joint venture',
  relations:
    'relations | ties | diplomatic relations | diplomatic ties | full ties/relations | formal ties/relations | official ties/relations | normal ties/relations | normalisation | normalization | recognition | peace with | economic ties | economic relations | cooperation',
  report:
    'report | reports | rumour* | rumor* | claims | speculation | suggestions | chatter | talk of | allegations | media reports',
  law: 'into law | law | laws | bill | act | acts | decree | legislation | executive order | executive orders | order | orders | legislative instrument',
  step: 'article 50',
  club: 'bloc | alliance | group | grouping | union | organisation | organization | court | club | military alliance | trade bloc | world body | agency | trading bloc | free trade area | body | framework | single market | passport-free zone | currency union',

  not: "not | n't | never | no | without | neither | nor | cannot | won't | don't | doesn't | didn't | can't | isn't | none | no longer | yet to | nobody | stop short of | stops short of | stopped short of | far from | hardly",
  may: 'may | might | could | would | can | possibly | maybe | perhaps | potentially | should it | chance of | chances of | hopes of',
  will: "will | would | to be | 'll | is/are set to | set to | is/are due to | due to | is/are about to | about to | is/are going to | going to | shall | soon to | scheduled to | slated to | is/are scheduled to | on course to | next to | next country to | is/are to | is/are expected to be | later this week/month/year | ahead of | in the run-up to | upcoming | forthcoming | planned | scheduled | expected | imminent | is scheduled for",
  that: 'that',
  if: 'if | only if | only when | only once | only after | only in exchange for | only with | provided | providing | on condition that? | conditional on | in exchange for | in return for | as long as | in case | subject to | depends on | dependent on | hinges on | hinge on | contingent on | conditional upon | conditioned on/upon | linked to | tied to | dependent upon | depend on | depends upon | needs a | needs/need/wants a? clear? path/road/pathway to/towards/toward | requires | require | must first | has/have to come first | must come first | comes first | come first | first needs | as a condition | precondition* | prerequisite*',
  until: 'until | till | before | unless | without | prior to | in the absence of | so long as',
  whether: 'whether | question of | how | why | what if',
  background:
    'after | since | following | despite | which | who | whom | whose | when | having | upon | in the wake of | in light of | due to the | because of | because | over | amid | thanks to | on the eve of',
  aside:
    'as | while | but | although | though | whereas | where | however | even though | even as | so | meanwhile | than',
  and: 'and | & | or | as well as | along with | together with | plus',
  to: 'to',
  poss: "'s | '",
  was: "was | were | is | are | been | be | being | 're",
  has: "has | have | 've",
  article: 'the | a | an | this | these | those | any | some | each | all | both',
  skip: 'did | does | do | formally | officially | also | now | just | today | immediately | unanimously | overwhelmingly | finally | quietly | reportedly | jointly | fully | recently | again | once again | still | even | currently | publicly | hereby | unilaterally | simply | actually | eventually | already | too | only | really | effectively | swiftly | either | narrowly | provisionally | temporarily | indefinitely | partially | completely | voluntarily',
  of: 'of',
  prep: 'about | regarding | concerning | in | at | with | against | from | on | near | between | for | into | outside | inside | toward | towards | across | around | under | via | through | among | like | within | beyond | onto | per | versus | vs | behind | including',
  by: 'by',
  institution:
    'government | governments | govt | cabinet | cabinets | ministry | ministries | foreign ministry | foreign office | administration | authorities | state | council of ministers | ruler* | leadership | delegation | regime | junta | palace | crown | capital | officials | nation | military government | military governments | transitional government | central bank | national bank | diplomacy | council | republic',
  parliament:
    'parliament | parliaments | senate | house | house of commons | house of representatives | lower house | upper house | assembly | national assembly | federal assembly | grand national assembly | legislature | lawmakers | legislators | deputies | mps | chamber of deputies | chamber | congress | bundestag | bundesrat | saeima | seimas | riigikogu | sejm | duma | state duma | knesset | rada | verkhovna rada | riksdag | eduskunta | storting | folketing | majlis | senators | diet | national council | states general | lok sabha',
  head: 'president | king | emir | sultan | queen | prime minister | premier | chancellor | pm | crown prince | leader | monarch | head of state | vice president | deputy prime minister | deputy pm | supreme leader | acting president | interim president',
  official:
    'minister | foreign minister | fm | defence minister | defense minister | trade minister | justice minister | interior minister | finance minister | secretary of state | secretary | ministers | spokesman | spokeswoman | spokesperson | ambassador | envoy | diplomat | official | special envoy | secretary general | secretary-general | director-general | deputy minister | chief | commissioner | speaker | presidents | leaders | counterpart | justice secretary | business secretary | trade secretary | adviser | advisor | prince',
  body: 'voters | citizens | people | electorate | referendum',
  unnamed: 'official | officials | diplomat | diplomats | aide | aides | negotiator | negotiators | lawmakers familiar',
  media:
    'speaking on condition of anonymity | on condition of anonymity | condition of anonymity | asked not to be named/identified | declined to be named/identified | not authorised/authorized to speak | familiar with the matter/talks/discussions/negotiations/plans/plan/issue/deliberations | with knowledge of the matter/talks/discussions/negotiations/plans | with direct knowledge | briefed on the matter/talks/discussions/negotiations/plans | people familiar | person familiar | privately | sources | source | analysts | experts | observers | according to reports | diplomats | reportedly | media | newspaper | unnamed | anonymous | report | two officials | insiders | reuters | axios | bloomberg | us officials | officials say | officials said | commentators',
  country:
    'kingdom | sultanate | emirate | the country | the kingdom | the republic | the nation | the emirate | the sultanate | the island nation | the gulf kingdom | the gulf state | the state | the gulf nation | the island | the archipelago | their country | his country | her country | our country | my country | the * republic | the * nation | the * country | the * state | the * kingdom | the * * republic | the * * nation | the * * country',
  it: 'it | its | they | their | he | she | we | our | both countries | both | the two | the two countries | both sides | his | the two sides | the two states | the pair | the three countries | the four',
  party:
    'opposition | party | mayor | protesters | activists | demonstrators | governor | petition | lawmaker | mp | senator | candidate | campaigners | politician | former | ex- | union | company | club | court | judge | state senate | ngo | group | poll | pollsters | survey | exit poll | author | columnist | opinion | commentator | expert | analyst',
  others:
    'more countries | other countries | another country | one more country | other states | more states | other nations | more nations | additional countries | several countries | many countries | others | a new country | an additional country | another state | another nation | some countries | several states | several nations | additional states | more arab states | more arab countries | more muslim countries | other arab states | other arab countries | another arab country | a number of countries | fifteen nations | countries | nations | states | many nations | dozens of countries',
  past: 'last week | years ago | year ago | months ago | weeks ago | last year | decades ago | previously | earlier this year | earlier this month | anniversary | back in | formerly | originally | at the time | had already | had | in the past | historically | last month | earlier | years after | first anniversary | birthday | once',
  against: 'against',
  'for-now':
    'for now | for the time being | as planned | as scheduled | as originally planned | as foreseen | this week | on time',
  soon: 'soon | shortly | next week | next month | tomorrow | in the coming days | in the coming weeks | tonight | later today | in coming days | later this month | later this year | next year',
  ordinal:
    'first to | last to | latest to | among the? first to | first | second | third | fourth | fifth | sixth | seventh | eighth | ninth | tenth | eleventh | twelfth | latest | newest | last | number | no. | twentieth | thirtieth | fortieth | fiftieth',
  nation:
    'nations to | countries to | states to | first to | last to | latest to | among the? first to | country to | nation to | state to | arab country to | arab state to | muslim country to | country | nation | state | first/latest/last/only/next government to | one to',
  formal: 'formally | officially | formal | official',
  effect:
    'takes effect | take effect | took effect | enters into force | enter into force | entered into force | comes into force | came into force | come into force | effective | goes into effect | went into effect | go into effect | comes into effect | came into effect | come into effect | entry into force | now in force | in force',
  ask: 'is | are | will | could | can | should | would | why | what | who | how | does | do | did | which | when | has | may | might',
  including: 'including | among them | among whom | amongst them | one of them',

  pact: 'treaty | treaties | convention | pact | pacts | protocol | protocols',
  deal: 'agreement | agreements | deal | deals | accord | accords | declaration | charter | framework | compact | covenant | roadmap',
  whole:
    'nuclear test ban | armistice | peace treaty | peace accord* | peace agreement* | peace deal | peace pact | free trade agreement* | free-trade agreement* | free trade deal | free-trade deal | trade deal | trade agreement* | trade pact | defence pact | defense pact | security pact | mutual defence treaty | mutual defense treaty | association agreement',
  topic:
    'free trade | free-trade | trade | peace | defence | defense | mutual defence | mutual defense | security | military | border | boundary | maritime | extradition | nuclear | association | partnership | economic | economic partnership | cooperation | co-operation | strategic | strategic partnership | climate | friendship | non-aggression | normalisation | normalization | readmission | customs | fisheries | arms control | disarmament | test ban | test-ban | human rights | free movement | anti-corruption | cybercrime | biodiversity | plastics | plastic pollution | tax | migration | status of forces | landmine* | ocean | oceans | water-sharing | investment protection',
  epithet:
    'multilateral | landmark | international | global | trilateral | comprehensive | bilateral | reciprocal | new | historic | joint | common | major | draft | final | controversial | long-awaited | sweeping | interim | binding | legally binding | preliminary | ambitious',
  business:
    'gas | oil | lng | arms | loan | debt | bailout | prisoner | prisoners | prisoner-swap | swap | hostage | hostages | ceasefire | truce | coalition | plea | budget | ceiling | transfer | record | broadcast | tv | media | sponsorship | energy supply | grain | purchase | supply | rental | lease | merger | takeover | cease-fire | settlement | confidentiality | licensing | suicide | political | brexit withdrawal',
  about: 'on | against | concerning | for | regarding | banning | prohibiting',
  orgname:
    'alliance | union | organization | organisation | initiative | coalition | community | forum | partnership | development bank | investment bank | court of justice | court of human rights | cooperation council | customs union | fund | pool | facility | mechanism | consortium | observatory',
  peace: 'peace | peace with | peace papers | peace document* | truce | armistice | ceasefire | cease-fire',
  between: 'between',
  ties: 'recognises/recognizes/recognised/recognized/recognising/recognizing | normalise/normalize/normalises/normalizes/normalised/normalized/normalising/normalizing with | establishing full? diplomatic? relations/ties | normalisation/normalization pact/accord/accords/agreements | establish/establishes/established full? diplomatic? relations/ties | restoring/restores/restored/restore full? diplomatic? relations/ties | restoration of ties/relations | recognise/recognize | normalise/normalize relations/ties | normalise/normalize its? relations/ties | normalise/normalize diplomatic relations/ties | normalise/normalize full? relations/ties | normalises/normalizes relations/ties | normalised/normalized relations/ties | normalises/normalizes diplomatic relations/ties | normalised/normalized diplomatic relations/ties | normalising/normalizing relations/ties | normalising/normalizing diplomatic relations/ties | normalisation | normalization | normalisation/normalization of relations/ties | normalisation/normalization deal/agreement | full diplomatic relations/ties | establish normalised/normalized diplomatic? relations/ties',
};
