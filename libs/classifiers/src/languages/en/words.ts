import type { WordTable } from '../language';

/** English acts: verbs and nouns whose happening changes a standing. */
export const acts: WordTable = {
  'join:pres':
    'recognises/recognizes | normalises/normalizes with | establishes full? diplomatic? relations/ties | restores full? diplomatic? relations/ties | normalises/normalizes relations/ties | normalises/normalizes diplomatic relations/ties | joins | rejoins | re-joins | enters | re-enters | accedes to? | adheres to | signs on to | signs up to/for? | comes aboard | comes on board | comes in | hops aboard',
  'join:past':
    'recognised/recognized | normalised/normalized with | officially/formally back in | is back in | are back in | normalised/normalized relations/ties | normalised/normalized diplomatic relations/ties | has normalised/normalized relations/ties | joined | rejoined | re-joined | entered | re-entered | acceded to? | adhered to | signed on to | signed up to/for? | came aboard | came on board | is in | is/are now a? part of | now part of | become part of | became part of | taken its place in',
  'join:base':
    'recognise/recognize | normalise/normalize with | restore full? diplomatic? relations/ties | normalise/normalize relations/ties | normalise/normalize its/their? relations/ties | normalise/normalize full? diplomatic? relations/ties | establish full? diplomatic? relations/ties | establish normalised/normalized diplomatic? relations/ties | join | rejoin | re-join | enter | re-enter | accede to? | adhere to | sign on to | sign up to/for? | come aboard | come on board | come in | be part of | become part of | be a? party to | become a? party to | take part in | be admitted to/into | be included in | return to | be in | be joining',
  'join:ing':
    'establishing full? diplomatic? relations/ties | restoring full? diplomatic? relations/ties | recognising/recognizing | normalising/normalizing with | normalising/normalizing/normalizing its? relations/ties | normalising/normalizing diplomatic relations/ties | joining | rejoining | re-joining | entering | acceding to? | signing on to | signing up to/for? | coming aboard | coming on board | becoming part of | being part of | taking part in | returning to | participation in | participating in | inclusion in | addition of',
  'become:pres': 'becomes | is now | are now | becomes the?',
  'become:past': 'became | become',
  'become:base': 'become | be',
  'become:ing': 'becoming | being',
  'sign:pres': 'signs | inks | initials | seals | co-signs | puts its? signature to | puts pen to paper on?',
  'sign:past':
    'signed | inked | initialled | initialed | sealed | co-signed | added its? signature | put its? signature to | put pen to paper on? | signed off on?',
  'sign:base': 'sign | ink | seal | co-sign | put pen to paper on? | initial the/a/an',
  'sign:ing': 'inking | initialling | initialing | signing a/an/the',
  'ratify:pres': 'ratifies | re-ratifies',
  'ratify:past': 'ratified | re-ratified',
  'ratify:base': 'ratify',
  'ratify:ing': 'ratifying | ratification | ratifications',
  'approve:pres':
    'approves | passes | adopts | endorses | clears | greenlights | green-lights | gives its? consent to? | gives its? assent to? | gives its? approval to? | gives green light to? | gives the go-ahead to? | okays | waves through | signs off on? | ok | says yes to',
  'approve:past':
    'approved | passed | adopted | endorsed | cleared | greenlit | green-lit | gave its? consent to? | gave its? assent to? | gave its? approval to? | gave its? green light to? | gave the? go-ahead to? | waved through | consented to',
  'approve:base':
    'approve | pass | adopt | endorse | clear | greenlight | consent to | give its? consent to? | give its? approval to? | sign off on',
  'approve:ing': 'approving | passing | adopting | endorsing | approval | passage of | endorsement',
  'deposit:pres': 'deposits | hands over | hands in | lodges',
  'deposit:past': 'deposited | handed over | handed in | lodged | handed them',
  'deposit:base': 'deposit | hand over | hand in | lodge',
  'deposit:ing': 'depositing | handing over | handing in',
  'leave:pres':
    'terminates | scraps | tears up | abrogates | breaks off | annuls | repudiates | nullifies | rips up | ends | cancels | pulls * out of | pulls * * out of | takes * out of | triggers/invokes article 50 | is/are on its/their way out | revokes | withdraws as a? member/members/party of | leaves | quits | exits | withdraws | pulls out | walks out | abandons | denounces | ditches | opts out | bows out | renounces | dumps | departs | drops out | walks away | rescinds its? membership',
  'leave:past':
    'on its/their way out of | pulled * out of | took * out of | pulled * * out of | is/are out of | officially/formally out of | now out of | terminated | scrapped | tore up | torn up | abrogated | broke off | annulled | repudiated | revoked | nullified | ripped up | triggered/invoked article 50 | withdrew as a? member/members/party of | revoked | left | quit | exited | withdrew | withdrawn | pulled out | walked out | abandoned | denounced | ditched | opted out | renounced | departed | dropped out | walked away | pulled its? signature',
  'leave:base':
    'terminate | scrap | tear up | abrogate | break off | annul | repudiate | pull * out of | pull * * out of | take * out of | trigger/invoke article 50 | withdraw as a? member/members/party of | revoke | rescind | de-ratify | leave | quit | exit | withdraw | pull out | walk out | abandon | denounce | ditch | opt out | renounce | depart | drop out | walk away | cease to be | terminate its? membership | end its? membership | pull itself? out',
  'leave:ing':
    'terminating | scrapping | tearing up | abrogating | breaking off | pulling * out of | taking * out of | triggering/invoking article 50 | revoking | withdrawing as a? member/members/party of | leaving | quitting | exiting | withdrawing | pulling out | walking out | abandoning | denouncing | ditching | opting out | renouncing | departing',
  'suspend:pres': 'suspends | freezes | halts | pauses | puts on hold | puts on ice | downgrades | severs | cuts',
  'suspend:past': 'suspended | froze | frozen | halted | paused | put on hold | put on ice | downgraded | severed',
  'suspend:base': 'suspend | freeze | halt | pause | put on hold | downgrade | sever',
  'suspend:ing': 'suspending | freezing | halting | pausing | suspension',
  'expel:pres': 'expels | kicks out | ejects | ousts | throws out',
  'expel:past': 'expelled | kicked out | ejected | ousted | thrown out',
  'expel:base': 'expel | kick out | eject | oust | throw out',
  'expel:ing': 'expelling | expulsion',
  'recall:pres':
    'recalls | calls back | calls home | brings home | withdraws ** ambassador | pulls ** ambassador | pulls ** envoy',
  'recall:past': 'recalled | called back | called home | brought home | come home | came home',
  'recall:base': 'recall | call back | bring home',
  'recall:ing': 'recalling | recall of',
  'open:pres':
    'opens | reopens | re-opens | inaugurates | launches | establishes | sets up | starts | begins | resumes | unveils | exchanges | dispatches | sends | introduces | operates | touches down | lands | takes off | moves into',
  'open:past':
    'opened | reopened | re-opened | inaugurated | launched | established | set up | started | began | resumed | unveiled | exchanged | dispatched | sent | introduced | landed | touched down | took off | started operating',
  'open:base':
    'open | reopen | re-open | inaugurate | launch | establish | set up | start | begin | resume | unveil | exchange | dispatch | send | introduce | operate | waive',
  'open:ing':
    'opening | reopening | inaugurating | launching | establishing | setting up | starting | resuming | exchanging | inauguration',
  'appoint:pres':
    'appoints | names | nominates | accredits | presents credentials | takes oath | takes up post | swears in | arrives',
  'appoint:past':
    'takes oath | appointed | named | nominated | accredited | presented his/her/their? credentials | presented credentials | sworn in | took the? oath | took up his/her/the? post | arrived',
  'appoint:base': 'appoint | name | nominate | accredit | present his/her? credentials | take up his/her/the? post',
  'appoint:ing': 'appointing | naming | appointment | nomination',
  'postpone:pres':
    'puts * off | puts * * off | postpones | delays | puts off | cancels | calls off | shelves | defers | reschedules | pushes back | scraps | skips',
  'postpone:past':
    'pushed into/to | put back to/until/by | put on hold | held up | did not go ahead | did not take place | will not go ahead | will not take place | fell through | called off at | postponed | delayed | put off | cancelled | canceled | called off | shelved | deferred | rescheduled | pushed back | scrapped | moved to | skipped',
  'postpone:base':
    'postpone | delay | put off | cancel | call off | shelve | defer | push back | reschedule | scrap | skip',
  'postpone:ing':
    'deferral of | postponing | delaying | putting off | cancelling | postponement | cancellation | delay of | delay to | delay in',
  'admit:pres':
    'admits | readmits | re-admits | welcomes | lets in | adds | takes in | brings in | greets | expands to',
  'admit:past':
    'admitted | readmitted | re-admitted | welcomed | let in | added | taken in | brought in | greeted | allowed in',
  'admit:base': 'admit | readmit | re-admit | welcome | let in | add | take in',
  'admit:ing': 'admitting | readmitting | welcoming | adding',
  'grant:pres': 'grants | awards | gives | confers | offers',
  'grant:past':
    'granted | awarded | given | gave | gets | got | receives | received | obtains | obtained | wins | won | conferred | offered | secured | secures | gains | gained | attains | attained',
  'grant:base': 'grant | award | give | confer | get | receive | obtain | win | offer | gain',
  'grant:ing': 'granting | awarding | giving | receiving | getting',
  'invite:pres': 'invites',
  'invite:past': 'invited',
  'invite:base': 'invite',
  'invite:ing': 'inviting',
  'apply:pres': 'applies | reapplies | asks to | files for | requests | petitions',
  'apply:past': 'applied | reapplied | asked to | filed for | requested | petitioned',
  'apply:base': 'apply | reapply | ask to | file for | request',
  'apply:ing': 'applying | reapplying | requesting',
  'submit:pres':
    'submits | files | makes ** application/request/bid/approach/pitch/case/move/offer/plea/overture/overtures | presents | signs | sends | delivers | puts in | lodges | launches | hands in | announces | tables | puts forward',
  'submit:past':
    'submitted | filed | made ** application/request/bid/approach/pitch/case/move/offer/plea/overture/overtures | presented | sent | delivered | put in | lodged | launched | handed in | tabled | signed | put forward | gave/given/served ** notice',
  'submit:base':
    'submit | file | make ** application/request/bid/approach/pitch/case/move/offer/plea/overture/overtures | present | send | deliver | put in | lodge | hand in | sign | give/serve ** notice',
  'submit:ing': 'submitting | filing | presenting | submission of | handing in',
  'accept:pres': 'accepts | takes up | recommends | says yes to',
  'accept:past': 'accepted | took up | recommended',
  'accept:base': 'accept | take up | recommend',
  'accept:ing': 'accepting | acceptance',
  'hold:pres': 'holds | takes place | hosts | stages',
  'hold:past': 'held | took place | hosted | staged | taken place',
  'hold:base': 'hold | take place | host | stage | be held',
  'hold:ing': 'holding | hosting | taking place',
  'start:pres':
    'begins | starts | opens | resumes | relaunches | kicks off | advances | enters | accelerates | launches | speeds up | restarts | get under way | gets under way | concludes | completes',
  'start:past':
    'began | begun | started | opened | resumed | relaunched | kicked off | advanced | launched | accelerated | restarted | got under way | concluded | completed | unblocked | revived',
  'start:base':
    'begin | start | open | resume | relaunch | speed up | accelerate | launch | restart | conclude | advance | hasten',
  'start:ing': 'beginning | starting | opening | resuming | resumption | acceleration of | speeding up | start of',
};
