import { accordLines } from './more-accords';
import type { KnownAccord } from './known-accords';

/** How English copy describes accords and bodies instead of naming them: by region, seat, leader, trade or purpose; the lines read as in `more-accords.ts`. */
export const accordNamesEnglish: readonly KnownAccord[] = accordLines(`
cptpp|trade-agreement|trans-Pacific trade club;trans-Pacific trade group;trans-Pacific trade grouping;trans-Pacific club;trans-Pacific grouping;trans-Pacific trade deal;trans-Pacific trade treaty;trans-Pacific treaty;trans-Pacific trade table;Indo-Pacific trade bloc;Indo-Pacific trade pact;Indo-Pacific trade deal;Indo-Pacific trade club;Asia-Pacific trade bloc;Pacific trade club;Pacific club;Pacific Rim trade club
oecd|union|club of rich economies;club of rich countries;club of wealthy nations;club of wealthy economies;club of advanced economies;club of developed economies;club of industrialised nations;club of industrialized nations;club of mostly rich countries;rich countries' club;rich-country club;rich world's club;rich-nation club;rich man's club;rich economies' club
wto|union|Geneva trade body;Geneva-based trade body;Geneva trade club;world trade club;world's trade club;global commerce body;global commerce club
sco|bloc|Shanghai grouping;Shanghai club;Shanghai pact;Shanghai organisation;Shanghai organization;Shanghai security bloc;Shanghai alliance;China-led security bloc;China- and Russia-led security bloc
icc-rome-statute|court|world criminal court;global criminal court;international criminal tribunal;Hague war crimes court;Hague war crimes tribunal;Hague-based tribunal;Hague-based war crimes court;Hague criminal court;permanent war crimes court;permanent war crimes tribunal;global tribunal;The Hague court;The Hague tribunal
artemis-accords|principles|lunar principles;lunar code;lunar exploration pledge;lunar exploration pact;lunar exploration accords;lunar exploration accord;lunar exploration principles;moon exploration pact;moon exploration accords;moon exploration principles;moon code;moon principles;moon charter;lunar charter;space exploration accords;space exploration pact;space accords;space exploration principles;NASA accords;NASA's accords;NASA-led pact;US-led space pact;US-led space accords;American-led space accords;American lunar accords
tpnw|treaty|nuclear ban;nuclear ban pact;nuclear weapon ban;nuclear-weapons ban;nuclear weapon ban treaty;atomic weapons ban treaty;atomic arms ban;ban on atomic weapons;ban on nuclear bombs;ban on the bomb;bomb ban treaty
npt|treaty|nuclear non-proliferation pact;nuclear nonproliferation treaty;nuclear nonproliferation pact;non-proliferation pact;nonproliferation treaty
cfe|treaty|European forces treaty;European conventional forces treaty;conventional weapons treaty;conventional arms pact;European arms treaty;European arms control treaty;Cold War-era conventional forces treaty
inf-treaty|treaty|INF;INF pact;medium-range missile treaty;intermediate-range missile treaty;mid-range missile treaty;intermediate nuclear forces treaty;intermediate-range nuclear treaty;Cold War missile treaty;Cold War-era missile treaty
new-start|treaty|last nuclear pact;last nuclear treaty;last remaining nuclear pact;last remaining nuclear treaty;last remaining nuclear arms treaty;last remaining nuclear arms pact;last arms control treaty;last remaining arms control treaty;last nuclear arms control treaty;last nuclear arms control pact;last strategic arms treaty
opec|bloc|oil group;oil producer group;oil-producer group;oil producers' group;oil producers' club;oil-exporting group;oil exporters' group;oil exporters' cartel;producers' cartel;oil producing cartel;crude cartel;oil producers' alliance;oil-producing club;Vienna cartel
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
`);
