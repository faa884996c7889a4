import type { WordTable } from '../language';

/** English verbs that say how an act is meant. */
export const control: WordTable = {
  'seek:pres':
    'is/are/remains/remain/stays/stay committed to | reaffirms/reiterates/restates/renews its? commitment to | keeps/keep ** bid/hopes/dream/ambitions alive | trying | tries | wants | want | wishes | seeks | hopes | aspires | bids | is/are keen | is/are eager | is/are willing | is/are prepared | is/are interested | is/are open to | eyes | expresses interest | expresses its? desire | voices interest | shows interest | declares interest | signals interest | signals readiness | signals willingness | pursues | aims | looks to | dreams of | pushes for | seeking | reaffirms its? aspiration | leans toward* | moves closer | inches closer | edges closer | steps closer | wishing | would like | eager | keen | willing | ready | interested | is ready',
  'seek:past':
    'remained committed to | was/were committed to | reaffirmed/reiterated/restated/renewed its? commitment to | wanted | wished | sought | hoped | aspired | was keen | expressed interest | expressed its? desire | expressed a desire | voiced interest | showed interest | shown interest | signalled interest | signaled interest | signalled readiness | aimed | pushed for | moved closer | courted | courts | woos',
  'seek:base':
    'want | wish | seek | hope | aspire | bid | pursue | aim | be interested | be open to | be ready | be willing',
  'seek:ing':
    'wanting | hoping | aspiring | courting | aspiration* | ambition* | desire | interest in | willingness | readiness | push for | hopes | wish | bidding | courtship | intent to apply',
  'intend:pres':
    'intends | plans | prepares | moves to | is/are planning | is/are preparing | promises | vows | pledges | preps | gears up',
  'intend:past': 'intended | planned | prepared | promised | vowed | pledged',
  'intend:base': 'intend | plan | prepare | promise | pledge',
  'intend:ing':
    'intending | planning | preparing | intention | intent | intentions | plan to | plans to | plans for | preparations | steps to | proposal to | bill to | promise to | pledge to',
  'consider:pres':
    'considers | weighs | mulls | mulls over | studies | discusses | explores | debates | contemplates | examines | ponders | moots | floats | suggests | does not rule out | keeps door open | reviews | looks at | hints | hints at | leaves door open | flirts with',
  'consider:past':
    'considered | weighed | mulled | studied | discussed | explored | debated | contemplated | examined | pondered | mooted | floated | suggested | hinted | hinted at | touted',
  'consider:base':
    'decide on | decide whether | consider | weigh | mull | study | discuss | explore | debate | contemplate | examine | ponder | rethink | reconsider',
  'consider:ing':
    'decision on | considering | weighing | mulling | studying | discussing | exploring | debating | contemplating | examining | discussions | discussion | debate on | debate over | debate about | possibility | prospect | prospects | possible | potential | candidate/candidates for | contact/contacts on | consideration | in contact | path to | path towards | roadmap to/towards/for | contours/outlines/framework/terms/details/parameters of/for a? deal/agreement/pact to/on/for? | progress towards/toward/on/in | steps towards/toward | moving towards/toward | closer to | close to | within reach | next in line | closer to | close to | on track | negotiating | in the process of | working on | working to | work to | working towards | tipped',
  'agree:pres':
    'agrees | commits | consents | reach/reaches ** deal/agreement/accord to/on/for | strike/strikes ** deal/agreement/accord to/on/for | clinch/clinches ** deal/agreement to/on/for',
  'agree:past': 'agreed | committed | consented | reached/struck/clinched ** deal/agreement/accord to/on/for',
  'agree:base': 'agree | commit',
  'agree:ing': 'deal to | agreeing | agreement to | commitment to',
  'decide:pres':
    'decides | resolves | chooses | opts | elects | orders | triggers | initiates | notifies | formalises | formalizes | confirms | files | finalises | finalizes',
  'decide:past':
    'decided | resolved | chose | opted | ordered | triggered | initiated | notified | formalised | formalized | formalizing | formalising | finalised | finalized',
  'decide:base': 'decide | choose | opt | trigger | initiate | notify | formalise | formalize | finalise | finalize',
  'decide:ing': 'deciding | decision to | decision | choice to | notice of | notification of | notifying | notice to',
  'vote:pres': 'votes | in favour of | in favor of',
  'vote:past': 'voted | backed | backs',
  'vote:base': 'vote | back',
  'vote:ing': 'voting | vote for | vote on | vote to',
  'say:pres':
    'says | say | repeat | insist | stress | tell | reiterate | warn | tells | claims | states | argues | reports | writes | notes | adds that | repeats | insists | stresses | reiterates | believes | thinks',
  'say:past':
    'said | told | claimed | stated | argued | reported | wrote | noted | insisted | stressed | reiterated | saying | according to | believed | thought | posted',
  'announce:pres':
    'announces | declares | confirms | reveals | proclaims | unveils | discloses | makes public | affirms',
  'announce:past': 'announced | declared | confirmed | revealed | proclaimed | disclosed | made public | affirmed',
  'announce:base': 'announce | declare | confirm | reveal | make public | disclose',
  'announce:ing':
    'announcing | declaring | confirming | announcement | declaration of | statement on | statement about',
  'deny:pres': 'denies | dismisses | refutes | rubbishes | plays down | quashes | downplays | debunks',
  'deny:past':
    'denied | dismissed | refuted | rubbished | played down | downplayed | cast doubt on | called false | are false | is false | untrue',
  'deny:base': 'deny | dismiss | refute | play down',
  'deny:ing': 'denying | dismissing | denial',
  'reject:pres':
    'reverses | closes the door on | turns its? back on | prohibits | outlaws | criminalises/criminalizes | forbids | rejects | refuses | declines | rules out | spurns | snubs | shuns | turns down | opposes | vetoes | blocks | says no to | resists | stays out of | shuts door on | rebuffs | will stay outside | steers clear of | stays away from | balks at | excludes',
  'reject:past':
    'reversed | closed the? file/door on | turned its back on | rejected | refused | declined | ruled out | spurned | snubbed | shunned | turned down | opposed | vetoed | blocked | said no to | resisted | rebuffed | opted against | decided against | voted against | voted down | turned it down | no interest in | not interested in | no plans/plan/intention/desire/need to | no plans/plan for | excluded',
  'reject:base':
    'reverse | reject | refuse | decline | rule out | oppose | veto | block | turn down | spurn | say no to | stay out of | stay outside | remain outside | stay away from | resist | vote against',
  'reject:ing':
    'reversing | reversal of | rejecting | refusing | declining | ruling out | opposing | rejection | refusal | opposition to | veto on | veto of | objection to | objections to | unwilling | unwillingness | reluctant | reluctance | against',
  'threaten:pres': 'threatens | warns | risks | faces',
  'threaten:past': 'threatened | warned | risked',
  'threaten:base': 'threaten | warn | risk',
  'threaten:ing': 'threatening | threat to | threats to | warning of | threat of',
  'urge:pres':
    'urges | calls on | calls for | presses | pushes | demands | asks | encourages | appeals to | advises | pressures | invokes | should | must | needs to | ought to | pleads | lobbies | insists | proposes | recommends | campaigns | campaigning | petition',
  'urge:past':
    'urged | called on | called for | pressed | pushed | demanded | asked | encouraged | appealed to | advised | pressured | proposed | recommended | campaigned | lobbied | persuade | persuaded | convince | convinced | allowed',
  'urge:base':
    'urge | call on | call for | press | push | demand | encourage | advise | pressure | propose | allow | let | force | persuade | convince | get',
  'urge:ing':
    'urging | calling on | calling for | pressing | pushing | demanding | encouraging | pressuring | call for | call to | calls for | calls to | demand for | pressure on | pressure to | proposal | proposals | campaign to | allowing | wanting | efforts to | effort to | bid to',
  'expect:pres':
    'expects | is/are expected | expected | is/are likely | likely | predicts | forecasts | anticipates | is/are tipped | is/are rumoured | is/are rumored | looks set | is/are poised | poised | foresees | sees',
  'expect:past': 'predicted | forecast | anticipated | rumoured | rumored | speculated | believes that',
  'expect:base': 'expect | predict | anticipate',
  'expect:ing': 'expecting | predicting | expectation | expectations | speculation | prediction',
  'support:pres':
    'dreads/dread | slows/slow | snarls/snarl | complicates/complicate | laments/lament | cheers/cheer | unlikely | supports | favours | favors | hails | praises | condemns | criticises | criticizes | slams | applauds | celebrates | marks | regrets | mourns | reacts | protests | fears | defends | explains | discusses',
  'support:past':
    'supported | favoured | favored | hailed | praised | condemned | criticised | criticized | slammed | applauded | celebrated | regretted | reacted | protested | feared | defended | explained | allegation* | accused | accuses',
  'support:base': 'support | favour | favor | hail | praise | condemn | criticise | protest | celebrate',
  'support:ing':
    'dread of | fear of | supporting | support for | hailing | condemning | criticism of | reaction to | reactions to | protest against | protests against | in response to | in protest at | concerns over | celebrating | consequences of | impact of | effects of | implications of | benefits of | cost of | anger at | anger over',
  'end:pres':
    'ends | breaks off | drops | collapses | collapse | stalls | fails | fail | break down | breaks down | shelves | abandons',
  'end:past': 'ended | broke off | broken off | dropped | collapsed | stalled | failed | broke down | abandoned',
  'end:base': 'end | break off | drop | stop',
  'end:ing': 'dropping | giving up | shelving | ending | breaking off | end of | end to | collapse of | failure of',
};
