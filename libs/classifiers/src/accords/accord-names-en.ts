import { accordLines } from './more-accords';
import type { KnownAccord } from './known-accords';

/** How English copy describes accords and bodies instead of naming them: by region, seat, leader, trade or purpose; the lines read as in `more-accords.ts`. */
export const accordNamesEnglish: readonly KnownAccord[] = accordLines(`
cptpp|trade-agreement|trans-Pacific trade club;trans-Pacific trade group;trans-Pacific trade grouping;trans-Pacific club;trans-Pacific grouping;trans-Pacific trade deal;trans-Pacific trade treaty;trans-Pacific treaty;trans-Pacific trade table;Indo-Pacific trade bloc;Indo-Pacific trade pact;Indo-Pacific trade deal;Indo-Pacific trade club;Asia-Pacific trade bloc;Pacific trade club;Pacific club;Pacific Rim trade club
schengen|union|EU's border-free zone;EU's border-free area;bloc's border-free zone;bloc's border-free area;Europe's border-free zone
sco|bloc|Shanghai security club;Shanghai security grouping;Shanghai security group
francophonie|bloc|French-speaking club;club of French-speaking countries;club of French-speaking nations;club of French-speaking states;French-speaking nations' club
commonwealth|bloc|club of Britain's former colonies;club of former British colonies;Britain's club of former colonies
kigali-amendment|treaty|Kigali phase-out;Kigali phase-down;Kigali coolants pact;coolants pact
oecd|union|club of rich economies;club of rich countries;club of wealthy nations;club of wealthy economies;club of advanced economies;club of developed economies;club of industrialised nations;club of industrialized nations;club of mostly rich countries;rich countries' club;rich-country club;rich world's club;rich-nation club;rich man's club;rich economies' club
wto|union|Geneva trade body;Geneva-based trade body;Geneva trade club;world trade club;world's trade club;global commerce body;global commerce club
sco|bloc|Shanghai body;Shanghai grouping;Shanghai club;Shanghai pact;Shanghai organisation;Shanghai organization;Shanghai security bloc;Shanghai alliance;China-led security bloc;China- and Russia-led security bloc
icc-rome-statute|court|world criminal court;global criminal court;international criminal tribunal;Hague war crimes court;Hague war crimes tribunal;Hague-based tribunal;Hague-based war crimes court;Hague criminal court;permanent war crimes court;permanent war crimes tribunal;global tribunal;The Hague court;The Hague tribunal
artemis-accords|principles|lunar principles;lunar code;lunar exploration pledge;lunar exploration pact;lunar exploration accords;lunar exploration accord;lunar exploration principles;moon exploration pact;moon exploration accords;moon exploration principles;moon code;moon principles;moon charter;lunar charter;space exploration accords;space exploration pact;space accords;space exploration principles;NASA accords;NASA's accords;NASA-led pact;US-led space pact;US-led space accords;American-led space accords;American lunar accords
tpnw|treaty|nuclear ban;nuclear ban pact;nuclear weapon ban;nuclear-weapons ban;nuclear weapon ban treaty;atomic weapons ban treaty;atomic arms ban;ban on atomic weapons;ban on nuclear bombs;ban on the bomb;bomb ban treaty
npt|treaty|nuclear non-proliferation pact;nuclear nonproliferation treaty;nuclear nonproliferation pact;non-proliferation pact;nonproliferation treaty
cfe|treaty|European forces treaty;European conventional forces treaty;conventional weapons treaty;conventional arms pact;European arms treaty;European arms control treaty;Cold War-era conventional forces treaty
inf-treaty|treaty|INF;INF pact;medium-range missile treaty;intermediate-range missile treaty;mid-range missile treaty;intermediate nuclear forces treaty;intermediate-range nuclear treaty;Cold War missile treaty;Cold War-era missile treaty
new-start|treaty|last nuclear pact;last nuclear treaty;last remaining nuclear pact;last remaining nuclear treaty;last remaining nuclear arms treaty;last remaining nuclear arms pact;last arms control treaty;last remaining arms control treaty;last nuclear arms control treaty;last nuclear arms control pact;last strategic arms treaty
opec|bloc|exporters' cartel;oil exporters' grouping;oil group;oil producer group;oil-producer group;oil producers' group;oil producers' club;oil-exporting group;oil exporters' group;oil exporters' cartel;producers' cartel;oil producing cartel;crude cartel;oil producers' alliance;oil-producing club;Vienna cartel
eaeu|union|Eurasian trade bloc;Eurasian economic bloc;Eurasian grouping;Moscow's customs union;Moscow-led union;Moscow-led economic union;Moscow-led economic bloc;Moscow-led trade bloc;Russia-led customs union;Russia-led economic union;Russian-led economic union;Russia-led trade bloc;Russian-led trade bloc;Russia-led economic bloc;Russian-led economic bloc;Russia's customs union;Putin's Eurasian union;customs union of Russia, Belarus and Kazakhstan
csto|alliance|Moscow-led alliance;Moscow-led pact;Moscow-led security pact;Moscow-led security alliance;Moscow-led defence pact;Moscow-led military bloc;Russia-led alliance;Russian-led alliance;Russia-led pact;Russian-led pact;Russia-led security pact;Russian-led security pact;Russia-led security alliance;Russian-led security alliance;Russia-led military bloc;Russian-led military bloc;Russian-led military alliance;Russian-led defence alliance
cis|bloc|ex-Soviet club;ex-Soviet bloc;ex-Soviet grouping;ex-Soviet commonwealth;ex-Soviet group;post-Soviet commonwealth;post-Soviet grouping;post-Soviet group;former Soviet bloc's club;club of former Soviet republics;club of ex-Soviet states
un-human-rights-council|union|UN rights panel;UN rights forum;UN's top rights body;UN top rights body;UN's rights body;UN's rights council;UN rights agency;UNHRC;world rights body
unesco|union|UN culture body;UN's culture agency;UN cultural agency;UN's cultural body;UN's culture body;UN education and culture agency;UN heritage body;UN heritage agency;UN culture organisation;Paris-based cultural agency
who|union|UN's health agency;UN's health body;global health agency;global health watchdog;world health agency;Geneva-based health agency;Geneva-based health body
eu|union|European bloc;27-nation bloc;28-nation bloc;27-member bloc;27-country bloc;the 27-nation bloc;European family of nations
nato|alliance|transatlantic alliance;transatlantic military alliance;Western military alliance;Western defence alliance;Western defense alliance;US-led military alliance;U.S.-led military alliance;alliance headquarters;North Atlantic pact;North Atlantic military alliance;North Atlantic treaty
paris-agreement|treaty|global climate pact;global climate accord;global climate deal;global climate agreement;global climate treaty;global warming pact;global warming accord;global warming deal;world climate pact;UN climate pact;UN climate accord;UN climate deal;2015 climate accord;2015 climate deal;2015 climate pact;landmark climate accord;landmark climate deal;landmark climate pact
ottawa-convention|treaty|landmine ban treaty;landmine ban convention;anti-landmine convention;anti-landmine pact;anti-personnel landmine treaty;anti-personnel landmine ban;landmine accord
cluster-munitions|treaty|cluster munitions ban;cluster munition ban;cluster munitions convention;cluster munition convention;cluster bomb convention;cluster weapons ban;convention on cluster bombs;ban on cluster bombs;ban on cluster munitions
board-of-peace|union|Trump's peace board;Trump peace board;Trump's Board of Peace;Trump's 'Board of Peace';Trump-led peace board
eac|bloc|East African bloc;East Africa bloc;East African club;East African regional bloc;East African trade bloc;East African trading bloc;East Africa's bloc;East African grouping
ecowas|bloc|West African grouping;West African body;West African union;West Africa's bloc;West African economic bloc;West Africa's regional bloc;West African states' bloc
sadc|bloc|southern African bloc;southern African grouping;southern African regional bloc;Southern Africa bloc
ceeac|bloc|Central African bloc;Central African economic bloc;Economic Community of Central African States
african-union|union|African body;Africa's continental body;continental body;pan-African bloc;the African fold
caricom|bloc|Caribbean bloc;Caribbean trade bloc;Caribbean regional bloc;Caribbean grouping
oas|bloc|hemispheric body;hemispheric bloc;hemisphere's top body;inter-American body;Americas bloc
mercosur|trade-agreement|South American customs union;South American trading bloc;Southern Cone bloc;Southern Cone trade bloc
can|bloc|Andean bloc;Andean trade bloc
asean|bloc|Southeast Asian grouping;Southeast Asia bloc;Southeast Asia's bloc;Southeast Asian club;Southeast Asian regional bloc;South-East Asian club
gcc|bloc|Gulf monarchies;Gulf Arab bloc;Gulf club;Gulf states' bloc;Gulf Arab monarchies' club;six-nation Gulf bloc
arab-league|bloc|Arab bloc;pan-Arab body;22-member Arab bloc;the Arab fold
pacific-islands-forum|bloc|Pacific bloc;Pacific island bloc;Pacific islands bloc;Pacific islands' bloc;Pacific's main bloc
abraham-accords|normalization|Trump-brokered accords;Trump's accords;Trump-era accords;US-brokered normalisation accords;US-brokered normalization accords;U.S.-brokered normalization accords;normalisation accords;normalization accords
brics|bloc|club of emerging giants;club of emerging powers;club of emerging markets;emerging giants' club;emerging markets club;emerging-market bloc;emerging markets bloc;emerging-economies club;emerging economies bloc;bloc of developing economies;bloc of developing nations;club of developing nations;group of emerging economies
schengen|union|border-free area;borderless area;borderless travel zone;border-free travel zone;passport-free travel area;open-border zone;open-borders area;control-free zone
istanbul-convention|treaty|convention on violence against women;women's treaty;treaty on violence against women;pact on violence against women;treaty on women's rights;treaty to protect women;domestic violence treaty
energy-charter|treaty|energy charter pact;Energy Charter pact
minamata|treaty|mercury convention;mercury pact;mercury accord
pandemic-agreement|treaty|pandemic text;pandemic deal;WHO pandemic accord;WHO pandemic treaty;WHO pandemic agreement;global pandemic accord;global pandemic treaty
high-seas-treaty|treaty|ocean pact;marine biodiversity treaty;ocean biodiversity treaty;sea treaty
nile|treaty|Nile basin framework;Nile framework;Nile Basin framework;Nile basin pact;Nile Basin pact;Nile basin accord;Nile basin treaty;Nile Basin Cooperative Framework Agreement;Nile cooperation pact;Nile water-sharing pact
council-of-europe|union|Strasbourg rights body;Europe's rights body;Europe's rights watchdog;Europe's human rights watchdog;European rights body;Europe's top rights body;European human rights body
aes|alliance|Sahel alliance;Sahel confederation;Sahel bloc;Alliance of Sahel states
jcpoa|treaty|Iran nuclear pact;nuclear deal with Tehran;nuclear accord with Tehran;nuclear accord with Iran;nuclear agreement with Iran;2015 nuclear agreement;2015 nuclear accord;2015 nuclear pact;Vienna nuclear deal
iwc|union|whaling body;global whaling body;international whaling body;whaling watchdog
commonwealth|bloc|Commonwealth family;Commonwealth club;Commonwealth fold
interpol|union|global police body;world police body;international police body
aiib|union|China-backed development bank;China-led development bank;China-backed infrastructure bank
oas|bloc|hemispheric organisation;hemispheric organization;hemispheric grouping;Western Hemisphere bloc;Americas body;regional body of the Americas
eurozone|union|European currency;single-currency club;single-currency bloc;euro club;euro bloc;euro currency;shared currency;currency club;European single currency
council-of-europe|union|Strasbourg-based body;Strasbourg-based rights body;Strasbourg-based council;Strasbourg human rights body;Strasbourg council;Strasbourg organisation;continent's human rights body;continent's rights body;Europe's top human rights body;pan-European rights body
un-human-rights-council|union|Geneva rights panel;Geneva rights forum;Geneva rights council;Geneva-based rights body;Geneva-based rights council;Geneva rights body;rights panel
francophonie|bloc|Francophone body;Francophone bloc;Francophone club
schengen|union|border-free Europe;passport-free Europe;borderless travel;borderless Europe;border-free travel area;free-travel zone;free-travel area;open-borders zone;passport-free travel;checks-free zone
nato|alliance|Western military bloc;Western military alliance;US-led military alliance;US-led alliance;American-led alliance
arab-league|bloc|Arab body;Arab grouping;Cairo-based league;22-member league;22-nation league;Arab table
mercosur|trade-agreement|South America's trade bloc;South America's trade club;South America's customs union;South American trade club
unasur|bloc|South American union
igad|bloc|Horn of Africa bloc;Horn bloc;Horn of Africa grouping;Horn of Africa body;eight-nation Horn bloc;East African regional body
sco|bloc|Beijing-led security bloc;Eurasian security bloc;Shanghai-based bloc;Shanghai-based grouping
brics|bloc|emerging bloc;emerging powers' bloc;emerging-economy bloc;emerging-economy club;emerging-economy group
wto|union|Geneva-based trade watchdog;global trade watchdog;global trading club;world's trade body;world trade organisation
oecd|union|Paris-based club;rich-nations club
unesco|union|UN educational agency;UN educational body;UN education and culture agency
artemis-accords|principles|lunar rules;moon rules;rules for the Moon;lunar cooperation;moon cooperation;moon cooperation rules;space principles;space code;lunar club;moon club;lunar cooperation principles;lunar cooperation pact;rules for exploring the Moon;Artemis charter;Artemis rules
abraham-accords|normalization|accords with Israel;Abraham deal;Abraham deals;Abraham agreement;Abraham framework
new-start|treaty|arms cuts treaty;last arms treaty;last arms pact;arms reduction treaty;strategic arms treaty;strategic arms pact;nuclear arms treaty;nuclear arms pact;nuclear arms reduction treaty
inf-treaty|treaty|Cold War missile pact;medium-range missile pact;intermediate-range missile pact;1987 missile treaty;1987 missile pact
open-skies|treaty|aerial observation treaty;surveillance flights treaty;observation flights treaty;military overflights treaty;aerial surveillance treaty;observation flights pact;overflights treaty
cfe|treaty|European arms pact;treaty on conventional forces;pact on conventional forces;conventional forces pact
black-sea-grain|treaty|grain corridor;grain pact;Black Sea grain pact;grain export deal;grain exports deal;grain accord;Black Sea deal;Black Sea pact
global-compact-migration|principles|UN document on migrants;UN compact on migration;UN migrants pact;UN migration deal;UN pact on migration
energy-charter|treaty|investors' pact;energy investors' treaty;energy investors' pact
escazu|treaty|environment defenders' pact;environmental defenders' treaty;environmental defenders' pact;green defenders' treaty;Latin American environment pact;Latin American environmental treaty;environmental rights pact
iaea|union|UN nuclear inspectors;nuclear inspectorate;UN inspectors;atomic watchdog;UN inspectorate
eaeu|union|Russia-led union;Russian-led union;Moscow's customs club;Moscow's economic union;Kremlin's customs union
csto|alliance|Kremlin-led alliance;Kremlin-led security pact;Moscow's security bloc;Moscow's security pact;Moscow's military alliance
rcep|trade-agreement|Asian trade bloc;Asian mega-deal;Asian trade mega-deal;Asian trade mega-pact;world's biggest trade bloc;China-backed trade pact;Asia's mega trade deal
afcfta|trade-agreement|continental free trade pact;continental free trade deal;continental market;African single market;pan-African free trade deal;pan-African trade pact;African trade pact;continental trade pact;continental trade deal;continental single market
usmca|trade-agreement|new NAFTA;new Nafta;revamped NAFTA;revamped Nafta;NAFTA successor;NAFTA's successor;Nafta successor;Nafta's successor;NAFTA replacement;successor to NAFTA;NAFTA 2.0;North American trade pact;North American trade deal
aiib|union|Beijing's bank;China-backed bank;Beijing-backed bank
new-development-bank|union|BRICS lender;BRICS development bank;BRICS-led bank;Shanghai-based lender
g5-sahel|bloc|Sahel force;Sahel joint force;G5 force;Sahel anti-jihadist force;Sahel military force;Sahel anti-terror force
high-seas-treaty|treaty|marine life treaty;high seas biodiversity pact;ocean protection treaty
global-minimum-tax|treaty|global tax deal;global tax pact;global minimum tax deal;global corporate tax deal;minimum tax deal;global tax accord
good-friday-agreement|treaty|Stormont deal;Good Friday accord;Good Friday deal;Belfast agreement;Belfast settlement;Belfast accord
board-of-peace|bloc|Trump's board;Trump's Gaza board;Gaza board;Gaza peace board;Trump's peace board;peace board
horizon-europe|principles|EU research scheme;EU research programme;EU research program;EU research fund;EU science programme;European research programme
erasmus|principles|European exchange scheme;EU student exchange scheme;student exchange scheme;European student exchange scheme;EU exchange scheme
turkic-states|bloc|Turkic club;Turkic bloc;Turkic grouping
apostille|treaty|apostille system;apostille convention;apostille club
maastricht-treaty|treaty|Amsterdam treaty;Treaty of Amsterdam
lisbon-treaty|treaty|reform treaty;EU reform treaty;EU reform pact
kyoto-protocol|treaty|climate protocol;global warming treaty;greenhouse gas treaty;emissions pact;greenhouse gas pact
ctbt|treaty|nuclear test-ban pact;nuclear test ban pact;test-ban pact
interpol|union|global police agency;police body
visegrad|bloc|Visegrad Four;V4
pacer-plus|trade-agreement|Pacer Plus;PACER Plus
african-court|court|African rights court;African human rights court;Africa's rights court;African Court on Human and Peoples' Rights
sky-shield|alliance|European Sky Shield;Sky Shield;European Sky Shield Initiative;missile shield scheme;European missile shield
ukraine-claims-commission|treaty|International Claims Commission;claims commission
basel-ban-amendment|treaty|Ban Amendment;Basel Ban Amendment;Basel Ban
seato|alliance|SEATO;Southeast Asia Treaty Organization;Manila Pact
cento|alliance|CENTO;Baghdad Pact;Central Treaty Organization
eu|union|Common Market;European Economic Community;European Community;European Communities
ecsc|treaty|European Coal and Steel Community;Coal and Steel Community;coal and steel treaty;coal and steel pool
salt|treaty|SALT treaty;Salt treaty
abm|treaty|Anti-Ballistic Missile Treaty;anti-ballistic missile treaty;anti-missile treaty
eu-constitution|treaty|European constitution;European Constitution;constitution for Europe
indus-waters|treaty|Indus treaty;Indus water treaty
abraham-accords|normalization|Abraham club;Abraham circle;Abraham camp;Abraham fold;Abraham family;Abraham process;Abraham track;Abrahamic framework;circle of peace
ottawa-convention|treaty|mines treaty;mines ban;mine pact;mine convention;mines convention;mine ban pact;treaty on landmines;treaty on mines;treaty on anti-personnel mines;treaty on antipersonnel mines
high-seas-treaty|treaty|ocean accord;oceans accord;ocean agreement;oceans agreement;ocean convention;seas treaty;seas pact;high seas agreement;high seas deal;oceans deal
cptpp|trade-agreement|Pacific trade group;Pacific trade grouping;Pacific trade club;Pacific trade agreement;Pacific trade partnership;Pacific free trade pact;Pacific free trade deal;Pacific free-trade pact;Pacific free-trade deal;Pacific free trade club
afcfta|trade-agreement|Africa-wide market;Africa-wide free trade deal;Africa-wide trade pact;Africa-wide free trade pact;Africa's free trade deal;Africa's free trade pact;Africa's trade pact;Africa's single market;pan-African market;African trade deal;African free trade deal;African free trade pact;African free-trade pact
paris-agreement|treaty|2015 climate accord;2015 climate pact;2015 climate agreement;2015 climate deal;climate accord of 2015;climate pact of 2015;climate agreement of 2015;Paris pact;Paris climate treaty
artemis-accords|principles|Artemis family;Artemis club;Artemis fold;Artemis pact;Artemis coalition;Artemis signatories' club
ilrs|union|Chinese moon base;Chinese moon base project;China's moon base;Chinese lunar station;Chinese-led lunar station
pax-silica|principles|Pax Silica;Pax Silica declaration
safe|principles|EU arms fund;EU defence fund;EU defense fund;SAFE programme;SAFE initiative
horizon-europe|principles|Horizon research scheme;Horizon research club;Horizon programme;Horizon science scheme
space-station|treaty|International Space Station project;space station project
council-baltic-sea|bloc|Council of the Baltic Sea States;Baltic Sea council;Baltic council
barents-council|bloc|Barents council;Barents Euro-Arctic Council
anti-isis|alliance|coalition against Islamic State;anti-IS coalition;anti-Islamic State coalition;coalition against IS
commonwealth|bloc|52-nation club;53-nation club;54-nation club;56-nation club;ex-British club;club of ex-British colonies
iwc|union|whaling panel;whaling commission;whaling club
gulf-currency-union|union|Gulf single currency;planned Gulf single currency
`);
