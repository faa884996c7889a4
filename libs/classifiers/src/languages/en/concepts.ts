import type { ConceptTable } from '../../by-words/concepts';

/** What English words are about. */
export const concepts: ConceptTable = {
  enter:
    'enter* entry entries entrance accede* accession join* rejoin* enrol* enlist* embrac* adhere* adhesion member* accessor* newcomer* entrant* recruit* newest latest club fold table seat ranks family camp aboard board integrat* subscrib* partak* participat* affiliat* enlarg* expan* widen* swell* grow* grew addition* associat* partner* inside full-fledged',
  admit:
    'admit* admission access welcom* induct* accept* add adds added adding bring* brings brought let lets allow* embrac* receive* received invite* include* tak* took grant* award* confer* readmit* reinstat* restor*',
  become: 'becom* became turn* turned now officially formally finally today step* emerg* rank* number* nd rd th',
  sign: 'sign* signator* ink* pen penned autograph* initial* initialled conclud* seal* clinch* strike* struck name* paper dotted line formaliz* formalis* cement* put puts affix* signature* countersign* stamp* executed pens',
  ceremony:
    'ceremon* lawn palace gala pomp venue host* invitation* delegation* inaugurat* event stage summit fanfare garden hall treaty-signing',
  ratify:
    'ratif* approv* endors* adopt* enact* promulgat* pass passes passed passing passage consent* assent* nod green clear* unanim* majorit* vote* voting ballot* reading* law laws bill bills legislat* referendum* plebiscit* decree* confirm* validat* back backs backed backing accept* gazett* okays rubber-stamp* transpos*',
  parliament:
    'parliament* lawmaker* senat* deputies deputy congress* assembl* duma knesset bundestag chamber* house lords commons diet mps mp legislator* legislature* sejm verkhovna rada riksdag storting eduskunta cortes majlis council cabinet committee* upper lower constitutional',
  deposit: 'deposit* instrument* depositar* gazett* notif* secretary-general registr* lodg* hand* handed transmit*',
  leave:
    'leav* left quit* exit* withdraw* withdrew pull* out walk* abandon* renounc* denounc* depart* break* broke broken ditch* scrap* tear* tore rip* dump* farewell divorc* goodbye terminat* opt* reneg* repudiat* rescind* revok* secede* jettison* bolt* exodus dropping discard* disown* adieu unbound bow*',
  suspend:
    'suspend* suspension* freez* froze frozen halt* paus* hibernat* shelv* stop* bar* barred strip* downgrad* moratori* ice interrupt* mothball* disinvit* exclud* oust* expel* expuls* eject* kick* hold',
  sever:
    'sever* recall* expel* close* closing closure shut* shutter* cut cuts cutting rupture* break* broke persona non downgrad* withdraw* evacuat* snap*',
  refuse:
    'refus* reject* declin* rule* dismiss* rebuff* spurn* snub* shun* rebuk* oppos* veto* block* object* resist* boycott* against insist* absent stay* stays remain* neutral* thwart* defeat* blackball* stonewall* forgo forego* balk* baulk* unwilling reluctan* unacceptable impossible nyet non-starter turned turn turns rulling off-limits red line lines',
  deny: 'den* denied denies denial* untrue false fake baseless unfounded refut* disput* contradict* clarif* misreport*',
  not: "not no never none nor neither without won't cannot can't don't doesn't didn't isn't aren't wasn't hasn't haven't nothing nobody nowhere yet unless hardly",
  postpone:
    'postpon* delay* defer* push* back off late* reschedul* slip* await* wait* hitch* snag* stall* adjourn* later cancel* call* called obstacle* deadlock* unresolved unscheduled drag* abort* setback* hold-up shelved no-show unsigned last-minute held',
  wish: 'want* wish* hope* hoping seek* sought aim* aspir* desir* interest* keen eager* willing* dream* long* ambition* yearn* like* hanker* covet* appeal* bent',
  apply:
    'appl* bid bids bidding request* ask* asks candida* invit* petition* lobb* court* woo* letter submit* submission* nominat* knock* overtur* sponsor*',
  talk: 'talk* negotiat* discuss* dialogue* consult* meet* met round* chapter* contact* mediat* broker* facilitat* exchang* conversation* screening',
  weigh:
    'consider* mull* weigh* ponder* eye* eyes look* explor* study* studi* open* debat* examin* assess* review* evaluat* contemplat* toy* flirt* question* undecided',
  near: 'near* close* closer edge* edging path* road track way prospect* potential* possib* imminent brink verge cusp poised ready* readiness prepar* step* toward* towards inch* door doorstep course pave* paves set advanc* momentum hurdle* frontrunner* candidate*',
  ahead:
    'will would shall soon next upcoming future expect* due schedul* slated tomorrow month* year week forthcoming eventual* later planned anticipat* foresee* plann* date',
  may: 'may might could possibl* perhaps likely probab* maybe potential* reported* unclear if whether speculat* seem* appear*',
  plan: 'plan* intend* intent* pledg* vow* promis* commit* determin* resolv* aim* decid* decision* agree* announc* target* goal* strateg* priority agenda drive* push*',
  condition:
    'if unless provided until only condition* contingent depend* hinge* subject before once first require* precondition* exchange guarantee* link* tied must demand*',
  open: 'open* reopen* launch* inaugurat* start* begin* began begun first resum* establish* set unveil* appoint* nam* accredit* cut ribbon arriv* land* touch* maiden set-up',
  embassy:
    'embass* ambassador* consul* envoy* mission* diplomat* credential* attach* legation* chargé charge plenipotentiar* liaison non-resident resident plaque agrément',
  travel:
    'flight* fly flies flew flown airline* airport* route* airspace visa* travel* touris* passenger* carrier* plane* airway* air aviation ferry rail train* border* crossing* passport* visit*',
  trade:
    'trade* tariff* duty* duty-free customs export* import* shipment* goods cargo quota* market* preferential commerce certificate* origin consignment* container* investment*',
  carry:
    'implement* joint committee* fund* project* pilot* train* exercise* program* scheme* framework* cooperat* collaborat* agricultur* health water energy pipeline* gas research space mission* lunar* satellite* universit* scholarship* student* comply* complian* destroy* stockpile* report* effect force apply* operational* enforce* provisional*',
  threat: 'threat* warn* risk* ultimatum* retaliat* sanction* consequence* escalat* danger* blackmail* fear* concern*',
  urge: 'urg* call* calls press* pressur* demand* appeal* implor* exhort* encourag* push* lobby* persuad* prod* advis* recommend* must should ought need* need',
  reverse:
    'revers* revok* rescind* undo* undid overturn* annul* u-turn return* back again restor* rejoin* reinstat* lift* un-suspend* reconsider* repeal* scrap* cancel* retract* backtrack* reced* drop* abandon* withdrew',
  peace:
    'peace* war ceasefire* truce* conflict* enem* foe* border* hostilit* reconcil* rapproch* armistice* settle* settlement* handshake* historic disput* friendship end* ending',
  ties: 'normali* ties relation* recogni* diplomatic* link* bond* friend* rapproch* thaw* full',
  pact: 'pact* treat* accord* agreement* deal* convention* protocol* charter* statute* covenant* compact* framework* memorandum* declaration* text document* clause* amend* annex*',
  bloc: 'bloc* union* alliance* organi* league* communit* commonwealth* group* council* court* association* forum* partnership* zone* area* coalition* membership*',
  say: 'say* said says tell* told announc* stat* statement* declar* confirm* reveal* disclos* unveil* state* spokes* insist* add* according remark* reiterat* reaffirm*',
  rumour:
    'report* rumo* source* unnamed anonym* unconfirmed leak* alleg* claim* apparent* suggest* insider* speculat* understood* hint*',
  official:
    'president* presiden* minister* premier* prime chancellor* king* emir* sultan* crown prince* government* foreign ministr* cabinet* spokes* leader* monarch* royal* taoiseach secretary regime* junta* authorit*',
  outsider:
    'analyst* expert* opposition* activist* poll* surve* critic* think-tank* column* opinion* editor* professor* former* academic* observer* commentat* advocat* campaign* protest* ngo* senator mep* scholar* rights',
  past: 'anniversar* year* ago since histor* decade* earlier previous* last mark* celebrat* commemor* used once already then century origin* founding founded founder* had',
  praise: 'hail* welcom* prais* applaud* congratulat* celebrat* salut* support* back* defend* thank* laud* cheer*',
  blame:
    'condemn* critici* slam* blast* denounc* blam* accus* protest* anger* outrage* decr* deplor* lament* regret* fume* scold* rap',
  war: 'troop* soldier* arm* army killed kill* attack* strik* missil* drone* forces militar* fighter* bomb* dead injur* wound* weapon* invad* invasion* offensive* rebel* militant* terror* hostage* sho* clash* navy warship*',
  court:
    'court* judge* prosecut* arrest* trial* charg* convict* jail* polic* sentenc* verdict* ruling* lawsuit* sue* indict* warrant* detain* extradit* prison*',
  money:
    'bank* compan* firm* billion* million* share* investor* oil output* production* price* cost* budget* loan* econom* growth inflation currenc* stock* cent* euro* dollar* revenue* tax* profit*',
  sport:
    'football* cup match* team* player* coach* game* olympic* tournament* song* film* concert* festival* star* fans stadium final*',
  people:
    'people* citizen* migrant* refugee* families children women men voter* resident* worker* school* fire* flood* earthquake* storm* virus* health* disease* hospital* death*',
};
