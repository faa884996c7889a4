import { accordLines } from './more-accords';
import type { KnownAccord } from './known-accords';

/** What the press of eight languages calls accords and bodies that no definition describes; the lines read as in `more-accords.ts`. */
export const accordNames: readonly KnownAccord[] = accordLines(`
iaea|union|nuclear watchdog;UN nuclear agency;UN atomic agency;UN's nuclear watchdog;UN atomic watchdog
high-seas-treaty|treaty|high seas pact;oceans treaty;ocean treaty;oceans pact;ocean pact;high seas accord;UN ocean treaty;UN oceans treaty
wto-fisheries|treaty|fisheries subsidies agreement;fisheries subsidies deal;fisheries subsidies accord;fisheries subsidies pact;fishing subsidies agreement;fishing subsidies deal;fishing subsidies accord;fish subsidies deal;fish subsidies agreement;fish subsidies pact;WTO fish deal;WTO fish pact;WTO fisheries deal;Agreement on Fisheries Subsidies
sky-shield|alliance|European Sky Shield;European Sky Shield Initiative;Sky Shield;Sky Shield Initiative
cybercrime-un|treaty|UN cybercrime treaty;UN cybercrime convention;UN cybercrime text;UN Convention against Cybercrime
cybercrime-budapest|treaty|Budapest Convention;Budapest cybercrime convention
terrorism-financing|treaty|terror financing convention;terrorist financing convention;terror-financing treaty;terror financing treaty;convention against financing of terrorism
palermo-convention|treaty|Palermo convention;Palermo Convention
apostille|treaty|apostille convention;apostille treaty;Apostille Convention;Hague apostille convention
refugee-convention|treaty|Refugee Convention;refugee convention;1951 Refugee Convention
statelessness|treaty|statelessness convention;conventions on statelessness;statelessness conventions
outer-space-treaty|treaty|Outer Space Treaty;outer space treaty
moon-agreement|treaty|Moon Agreement;Moon Treaty
lunar-station|principles|International Lunar Research Station;ILRS;China's moon base project;Chinese moon base project;Chinese lunar station;China's lunar station;China's lunar base;China-led moon base
horizon-europe|union|Horizon Europe
gulf-currency-union|union|Gulf currency union;Gulf monetary union;Gulf single currency
central-american-parliament|union|Central American Parliament;Parlacen
agoa|trade-agreement|AGOA;African Growth and Opportunity Act
enforced-disappearances|treaty|convention on enforced disappearances;enforced disappearances convention
plastics-treaty|treaty|plastics treaty;plastic treaty;global plastics treaty;treaty on plastic pollution
council-of-europe|union|Strasbourg body;Europe's rights body;Europe's human rights body;Europe's rights watchdog;Europe's human rights watchdog;Strasbourg-based rights body;Straßburger Organisation;Consejo de Europa;Комитет министров Совета Европы;Parliamentary Assembly of the Council of Europe;PACE;Committee of Ministers;Comité des ministres du Conseil de l'Europe;ПАСЕ
csto|alliance|Moscow-led defence alliance;Moscow-led defense alliance;Russia-led security bloc;Russian-led security bloc;Moscow-led security bloc;Russia-led military alliance;Moscow-led military alliance;Moskauer Militärbündnis;alliance militaire dirigée par Moscou;Organisation du traité de sécurité collective;Tratado de Seguridad Colectiva;договор о коллективной безопасности;договора о коллективной безопасности;Ташкентский договор;ארגון אמנת הביטחון המשותף;منظمة معاهدة الأمن الجماعي;Vertrag über kollektive Sicherheit;kollektiven Sicherheitsvertrag;traité de sécurité collective
eaeu|union|Eurasian union;Eurasian Union;Eurasian bloc;Moscow-led customs union;Russian-led customs union;Eurasian customs union;Eurasische Union;Eurasischen Wirtschaftsunion;Union eurasienne;Unión Euroasiática;Unión Euroasiática;Таможенный союз;Таможенного союза;Евразийский союз;евразийской интеграции;האיחוד הכלכלי האירו-אסייתי;الاتحاد الأوراسي
sco|bloc|Shanghai Cooperation;Shanghai group;Shanghai Group;Schanghai-Gruppe;Shanghai-Gruppe;Schanghai-Organisation;Shanghai-Organisation;groupe de Shanghai;Grupo de Shanghái;Шанхайская организация;Шанхайской организации;Şanghay Beşlisi;ארגון שנגחאי לשיתוף פעולה
opec|bloc|oil cartel;the oil cartel;oil producers' cartel;oil exporters' club;oil club;Ölkartell;cartel pétrolier;cartel petrolero;нефтяной картель;petrol karteli;קרטל הנפט;cartel du pétrole;Organisation des pays exportateurs de pétrole;Organización de Países Exportadores de Petróleo;Organisation erdölexportierender Länder;Petrol İhraç Eden Ülkeler Örgütü
un-human-rights-council|union|UN Rights Council;rights council;UN rights body;UN rights council;UN human rights body;UN's human rights council;U.N. Human Rights Council;UN-Menschenrechtsrat;Menschenrechtsrat;Conseil des droits de l'homme;Consejo de Derechos Humanos;Совет ООН по правам человека;Совета ООН по правам человека;СПЧ ООН;مجلس حقوق الإنسان;מועצת זכויות האדם;İnsan Hakları Konseyi
un|union|United Nations membership;Organisation des Nations unies;Vereinte Nationen;Vereinten Nationen;Naciones Unidas;Организация Объединенных Наций;Организацию Объединенных Наций
unesco|union|UN cultural body;UN culture agency;UN's cultural agency;Organisation der UN für Kultur;ЮНЕСКО
who|union|UN health agency;UN health body;global health body;world health body;the health agency;Weltgesundheitsorganisation;OMS;ВОЗ;Всемирную организацию здравоохранения;ארגון הבריאות;agence onusienne de la santé
wto|union|global trade body;world trade body;global trade club;Welthandelsorganisation;OMC;OMC;Всемирной торговой организации;DTÖ
oecd|union|OECD;OCDE;rich nations' club;club of rich nations;club of developed countries;club des pays riches;club de los países ricos;club de países ricos;Club der Industriestaaten;Industrieländerorganisation;Организация экономического сотрудничества и развития;Организацию экономического сотрудничества и развития;מועדון המדינות המפותחות;ארגון המדינות המפותחות;OECD'ye;منظمة التعاون الاقتصادي والتنمية
opcw|union|OPCW;Organisation for the Prohibition of Chemical Weapons;OIAC;OVCW;ОЗХО;OPAQ;KSYÖ;chemical weapons watchdog;منظمة حظر الأسلحة الكيميائية;הארגון לאיסור נשק כימי
chemical-weapons|treaty|chemical weapons convention;Convention on Chemical Weapons;chemical arms ban;chemical weapons ban;Chemiewaffenkonvention;Chemiewaffenübereinkommen;convention sur les armes chimiques;Convención sobre Armas Químicas;Convención de Armas Químicas;Конвенция о химическом оружии;Конвенции о запрещении химического оружия;اتفاقية حظر الأسلحة الكيميائية;אמנת הנשק הכימי;Kimyasal Silahlar Sözleşmesi
inf-treaty|treaty|INF;INF treaty;INF pact;missile treaty with Russia;intermediate-range missile treaty;INF-Vertrag;traité FNI;FNI;traité INF;forces nucléaires intermédiaires;tratado INF;tratado de misiles;ДРСМД;РСМД;договор о РСМД;договора о РСМД;договор о ракетах средней и меньшей дальности;договора о ракетах средней и меньшей дальности;معاهدة القوى النووية المتوسطة;معاهدة الصواريخ النووية متوسطة المدى;אמנת ה-INF;INF Antlaşması
new-start|treaty|START;START treaty;New Start treaty;last nuclear arms treaty;last nuclear arms pact;Start-3;START III;Nuevo START;Start-Vertrag;New-START-Vertrag;traité New Start;ДСНВ;СНВ;договор о СНВ;договора о СНВ;договор СНВ-3;договора СНВ-3;ستارت الجديدة;نيو ستارت;ניו סטארט;Yeni START
start-2|treaty|START II;Start-2;START-2;СНВ-2;START 2
abm|treaty|ABM;ABM treaty;ABM Treaty;Anti-Ballistic Missile Treaty;anti-ballistic missile treaty;ABM-Vertrag;traité ABM;tratado ABM;Договор по ПРО;договора по ПРО;договор ПРО
cfe|treaty|conventional forces treaty;conventional forces pact;conventional arms treaty;CFE;FCE;traité FCE;traité sur les forces conventionnelles;KSE;KSE-Vertrags;ДОВСЕ;договор об обычных вооруженных силах в Европе;договора об обычных вооруженных силах в Европе;tratado FACE;AKKA
open-skies|treaty|overflight treaty;open skies pact;Ciel ouvert;traité « Ciel ouvert »;Cielos Abiertos;Vertrag über den Offenen Himmel;Vertrag über den offenen Himmel;Offener Himmel;Открытое небо;Договор об открытом небе;Договора об открытом небе;ДОН;السماوات المفتوحة;الأجواء المفتوحة;שמיים פתוחים;Açık Semalar
ctbt|treaty|test ban;nuclear test-ban treaty;test-ban treaty;test-ban pact;Comprehensive Nuclear-Test-Ban Treaty;traité d'interdiction complète des essais nucléaires;traité d'interdiction totale des essais;traité d'interdiction des essais;interdiction des essais nucléaires;Atomteststopp;Teststopp-Vertrag;Kernwaffenteststopp;Tratado de Prohibición Completa de los Ensayos Nucleares;tratado de prohibición de ensayos nucleares;запрете ядерных испытаний;договор о запрете ядерных испытаний;договора о запрете ядерных испытаний;معاهدة الحظر الشامل للتجارب النووية;معاهدة حظر التجارب النووية;האמנה לאיסור ניסויים גרעיניים;Nükleer Denemelerin Kapsamlı Yasaklanması
tpnw|treaty|nuclear weapons ban;nuclear arms ban;ban on nuclear weapons;ban on nuclear arms;nuclear prohibition treaty;prohibition of nuclear weapons;treaty outlawing nuclear weapons;atomic weapons ban;traité d'interdiction des armes nucléaires;interdiction des armes nucléaires;Atomwaffenverbot;Verbot von Atomwaffen;veto al arma atómica;prohibición de las armas nucleares;prohibición de armas nucleares;договор о запрещении ядерного оружия;договора о запрещении ядерного оружия;حظر الأسلحة النووية;איסור נשק גרעיני;Nükleer Silahların Yasaklanması
npt|treaty|nuclear non-proliferation pact;non-proliferation pact;NPT treaty;traité de non-prolifération nucléaire;TNP;Nichtverbreitungsvertrag;Atomsperrvertrag;Tratado de No Proliferación Nuclear;ДНЯО;договор о нераспространении;договора о нераспространении;معاهدة منع الانتشار;معاهدة منع انتشار الأسلحة النووية;האמנה למניעת הפצת נשק גרעיני;Nükleer Silahların Yayılmasının Önlenmesi
kyoto-protocol|treaty|Kyoto pact;Kyoto treaty;Kyoto climate treaty;Kyoto accord;Kyoto climate pact;protocole de Kyōto;Protocolo de Kyoto;Kyoto-Protokolls;Kyoto Protokolü;بروتوكول كيوتو;פרוטוקול קיוטו;Киотскому протоколу
arms-trade-treaty|treaty|arms trade treaty;UN arms treaty;UN arms trade treaty;traité sur le commerce des armes;TCA;Waffenhandelsvertrag;Vertrag über den Waffenhandel;Tratado sobre el Comercio de Armas;Договор о торговле оружием;Договора о торговле оружием;معاهدة تجارة الأسلحة;Silah Ticareti Anlaşması
cluster-munitions|treaty|cluster bomb ban;ban on cluster bombs;ban on cluster munitions;cluster munitions convention;cluster bomb convention;cluster munitions ban;cluster munitions pact;cluster-bomb ban;Oslo-Konvention;Streumunitionskonvention;Streubombenkonvention;Streumunition-Übereinkommen;convention d'Oslo;bombes à sous-munitions;Convención de Oslo;bombas de racimo;Конвенция о кассетных боеприпасах;Конвенции о кассетных боеприпасах;اتفاقية الذخائر العنقودية;حظر الذخائر العنقودية;Misket Bombaları
ottawa-convention|treaty|mine ban;mine treaty;ban on landmines;ban on anti-personnel mines;anti-personnel mine ban;landmine convention;mine-ban convention;landmine pact;landmine ban;land mine ban;landmine treaty;land mine treaty;mine ban treaty;mine-ban treaty;landmines treaty;anti-landmine treaty;anti-personnel mine treaty;anti-personnel mines treaty;anti-personnel mine ban;anti-mine treaty;anti-mine pact;landmine pact;mine treaty;Minenverbot;Ottawa-Abkommen;Ottawa-Vertrag;traité d'Ottawa;convention sur les mines;mines antipersonnel;Tratado de Ottawa;Convención de Ottawa;minas antipersona;minas antipersonales;Оттавская конвенция;Оттавской конвенции;Оттавскую конвенцию;Ottawa Sözleşmesi;معاهدة أوتاوا;اتفاقية أوتاوا;אמנת אוטווה
istanbul-convention|treaty|İstanbul Sözleşmesi'nden;convention on violence against women;convention to protect women;treaty protecting women;kadına şiddet sözleşmesi;kadına yönelik şiddet sözleşmesi;Übereinkommen von Istanbul;Konvention gegen Gewalt an Frauen;convention contre les violences faites aux femmes;Convención de Estambul;конвенция о насилии над женщинами;اتفاقية اسطنبول
icc-rome-statute|court|Hague tribunal;ICC statute;ICC treaty;court of The Hague;war crimes court;global war crimes court;war crimes tribunal;world's war crimes court;court in The Hague;Hague court;Hague-based court;court at The Hague;CPI;Cour pénale internationale;cour de La Haye;Corte Penal Internacional;tribunal de La Haya;Weltstrafgericht;Haager Gericht;Haager Strafgericht;Haager Gerichtshof;IStGH;Internationaler Strafgerichtshof;Internationalen Strafgerichtshof;Internationalen Strafgerichtshofs;Römisches Statut;Römischen Statut;Международный уголовный суд;Международного уголовного суда;Международным уголовным судом;Международному уголовному суду;Международном уголовном суде;МУС;Римский статут;Римского статута;Римскому статуту;Гаагский суд;Гаагского суда;المحكمة الجنائية الدولية;الجنائية الدولية;محكمة لاهاي;نظام روما;בית הדין הפלילי הבינלאומי;בית הדין הבינלאומי בהאג;בית הדין בהאג;חוקת רומא;Uluslararası Ceza Mahkemesi;UCM;Roma Statüsü;Roma Tüzüğü
escazu|treaty|Escazú;Escazu;Acuerdo de Escazu;Escazú-Abkommen;tratado de Escazú
lisbon-treaty|treaty|EU reform treaty;EU's reform treaty;European reform treaty;traité de Lisbonne;Lissabon-Vertrag;Vertrag von Lissabon;Lissabonner Vertrag;Tratado de Lisboa;Лиссабонский договор;Лиссабонского договора;Lizbon Antlaşması;אמנת ליסבון;معاهدة لشبونة
maastricht-treaty|treaty|Maastricht;Maastricht Treaty;Maastricht treaty;traité de Maastricht;Maastrichter Vertrag;Vertrag von Maastricht;Tratado de Maastricht;Маастрихтский договор
eu-constitution|treaty|European constitution;European Constitution;EU constitution;Constitution européenne;Constitución europea;EU-Verfassung;europäische Verfassung;Verfassungsvertrag;Европейская конституция;constitutional treaty;traité constitutionnel;Tratado constitucional
eu-fiscal-compact|treaty|fiscal compact;fiscal pact;European fiscal pact;pacte budgétaire;pacte budgétaire européen;traité budgétaire;traité budgétaire européen;règle d'or;Fiskalpakt;EU-Fiskalpakt;pacto fiscal;pacto fiscal europeo
esm|treaty|European Stability Mechanism;ESM;ESM treaty;Mécanisme européen de stabilité;MES;Euro-Rettungsschirm;Rettungsschirm ESM;Mecanismo Europeo de Estabilidad
unified-patent-court|court|Unified Patent Court;Einheitliches Patentgericht;juridiction unifiée du brevet;Tribunal Unificado de Patentes
eppo|union|European Public Prosecutor's Office;Europäische Staatsanwaltschaft;Parquet européen;Fiscalía Europea
eurozone|union|l'euro;el euro;den Euro;dem Euro;single currency;the single currency;European single currency;common currency;monnaie unique;moneda única;Gemeinschaftswährung;Euroraum;Eurozone;Euro-Zone;Euro-Einführung;zona del euro;zona euro;единая валюта;единую валюту;avro bölgesi;avro bölgesine;euro bölgesi;גוש האירו;منطقة اليورو;العملة الموحدة;العملة الأوروبية الموحدة
schengen|union|passport-free zone;passport-free area;passport-free travel zone;border-free zone;borderless zone;visa-free zone;espace de libre circulation;zone Schengen;Schengen-Raum;Schengenraum;Schengen-Zone;grenzkontrollfrei;espacio Schengen;espacio de libre circulación;zona Schengen;шенгенская зона;шенгенскую зону;шенгенской зоны;Schengen bölgesi;Schengen bölgesine;Schengen alanı;אזור שנגן;שנגן;شنغن;منطقة شنغن
eea|treaty|EEA;Espace économique européen;Europäischer Wirtschaftsraum;Europäischen Wirtschaftsraum;EWR;Espacio Económico Europeo
efta|trade-agreement|AELE;Association européenne de libre-échange;Europäische Freihandelsassoziation;EFTA;Asociación Europea de Libre Comercio
eu|union|European club;the European club;the Twenty-Seven;Brussels bloc;European Economic Community;EEC;European Community;les Vingt-Sept;Vingt-Sept;Vingt-Huit;Vingt-Cinq;Europe des Douze;Europe des Quinze;los Veintiocho;los Veinticinco;los Quince;los Doce;les Douze;les Quinze;Communauté européenne;los Veintisiete;Comunidad Europea;Europäische Gemeinschaft;Europäischen Gemeinschaft;EG-Beitritt;Европейское сообщество;Евросоюз;Евросоюза;Евросоюзу;Евросоюзом;Avrupa Topluluğu;AB üyeliği
unfccc|treaty|climate treaty;climate convention;UN climate treaty;UN climate body;convention-cadre sur les changements climatiques;Klimarahmenkonvention;Convención Marco sobre el Cambio Climático;рамочная конвенция об изменении климата
paris-agreement|treaty|Paris climate accord;Paris climate deal;Paris climate pact;Paris pact;Paris deal;Paris climate agreement;climate pact of Paris;accord de Paris;accord de Paris sur le climat;Pariser Klimaabkommen;Pariser Abkommen;Klimaabkommen von Paris;Acuerdo de París;Pacto de París;Парижское соглашение;Парижского соглашения;Парижскому соглашению;اتفاق باريس;اتفاقية باريس;הסכם פריז;הסכם האקלים;Paris Anlaşması;Paris İklim Anlaşması
montreal-protocol|treaty|ozone treaty;Montreal protocol;Монреальский протокол;Protocolo de Montreal
minamata|treaty|mercury treaty;Minamata-Konvention;convention de Minamata;Convenio de Minamata;Минаматская конвенция
cbd|treaty|biodiversity treaty;biodiversity convention;convention sur la diversité biologique;Convenio sobre la Diversidad Biológica;Biodiversitätskonvention;Конвенция о биологическом разнообразии
unclos|treaty|law of the sea treaty;law of the sea convention;Law of the Sea Treaty;Seerechtsübereinkommen;convention sur le droit de la mer;Convención del Mar;Convención sobre el Derecho del Mar;Конвенция по морскому праву;اتفاقية قانون البحار;אמנת הים
wto-fish|treaty|fisheries subsidies agreement;Fisheries Subsidies Agreement;Agreement on Fisheries Subsidies;subventions à la pêche;Fischereisubventionen;subvenciones a la pesca
tobacco-convention|treaty|tobacco treaty;tobacco control treaty;Framework Convention on Tobacco Control;Tabakkonvention;lutte antitabac
tiar|alliance|TIAR;Rio Treaty;Rio Pact;Tratado de Río;Tratado Interamericano de Asistencia Recíproca;Inter-American Treaty of Reciprocal Assistance
oas|bloc|American states;Organisation of American States;Washington-based body;organismo interamericano;organismo hemisférico;Organisation des États américains;OÉA;Организация американских государств
unasur|bloc|South American bloc;bloque suramericano;bloque sudamericano;Unión de Naciones Suramericanas;УНАСУР
alba|bloc|Alianza Bolivariana;ALBA-TCP;Alternativa Bolivariana
mercosur|trade-agreement|South American trade bloc;bloque sureño;Mercado Común del Sur;marché commun sud-américain
pacific-alliance|trade-agreement|Alliance du Pacifique;Pazifik-Allianz;Тихоокеанский альянс
cptpp|trade-agreement|trans-Pacific deal;trans-Pacific trade bloc;trans-Pacific trade pact;Trans-Pacific trade pact;trans-Pacific trade agreement;TPP-11;Pacific Rim trade pact;Pacific Rim trade bloc;Pacific trade treaty;Pacific trade pact;Pacific trade bloc;Pacific club;trans-Pacific pact;transpacific trade pact;trans-Pacific trade deal;Pacific trade deal;CPTPP;PTPGP;pacte transpacifique;partenariat transpacifique;acuerdo transpacífico;Tratado Integral y Progresista;pazifisches Freihandelsabkommen;Transpazifische Partnerschaft;transpazifisches Handelsabkommen;Транстихоокеанское партнерство;Всеобъемлющее и прогрессивное соглашение;ВПСТТП
rcep|trade-agreement|world's largest trade zone;world's biggest trade pact;world's largest trade pact;RCEP-Abkommen;ВРЭП;Partenariat économique régional global;Asociación Económica Integral Regional
nafta|trade-agreement|Nafta;ALENA;TLCAN;НАФТА
usmca|trade-agreement|new North American trade deal;T-MEC;ACEUM;NAFTA replacement;tratado norteamericano;Abkommen der USA mit Mexiko und Kanada
african-union|union|Pan-African body;pan-African body;pan-African organisation;African bloc;continental bloc;OAU;Organisation of African Unity;UA;Union africaine;maison africaine;organisation panafricaine;Unión Africana;Afrikanische Union;Afrikanischen Union;Африканский союз;Африканского союза;الاتحاد الأفريقي;האיחוד האפריקני;Afrika Birliği
afcfta|trade-agreement|continental free trade area;continental trade zone;continental trade area;African free trade agreement;African free trade area;African free-trade zone;Africa's free trade area;African Continental Free Trade Area;Zlecaf;ZLECA;ZLECAf;zone de libre-échange africaine;zone de libre-échange continentale africaine;Zona de Libre Comercio Africana;afrikanische Freihandelszone;Afrikanische Freihandelszone;Afrikas Freihandelszone;Африканская континентальная зона свободной торговли;منطقة التجارة الحرة الأفريقية;منطقة التجارة الحرة القارية;Afrika Kıtasal Serbest Ticaret
ecowas|bloc|West African bloc;West Africa bloc;West African community;West African regional bloc;Economic Community of West African States;communauté ouest-africaine;bloc ouest-africain;organisation ouest-africaine;Communauté économique des États de l'Afrique de l'Ouest;Westafrikanischen Wirtschaftsgemeinschaft;westafrikanische Staatenbund;bloque de África Occidental;Comunidad Económica de Estados de África Occidental;CEDEAO;Экономическое сообщество стран Западной Африки;ЭКОВАС;Batı Afrika Ekonomik Topluluğu;אקוואס
eac|bloc|Communauté d'Afrique de l'Est;CAE;Ostafrikanische Gemeinschaft;Ostafrikanischen Gemeinschaft;Comunidad de África Oriental;Восточноафриканское сообщество;مجموعة شرق أفريقيا;Doğu Afrika Topluluğu
sadc|bloc|Southern African bloc;Communauté de développement d'Afrique australe;САДК
igad|bloc|Igad;إيغاد;الإيغاد;ИГАД
aes|alliance|AES;Alliance du Sahel;Alianza de Estados del Sahel;Allianz der Sahelstaaten;Sahel-Allianz;Sahel-Konföderation;Confederation of Sahel States;Confédération des États du Sahel;Альянс государств Сахеля;تحالف دول الساحل;Sahel Devletleri İttifakı
arab-league|bloc|League of Arab States;Ligue des États arabes;الجامعة;ЛАГ;Лига арабских государств
gcc|bloc|Gulf bloc;Gulf council;Gulf Council;Golfkooperationsrat;Conseil de coopération;Consejo de Cooperación del Golfo;Совет сотрудничества стран Залива;ССАГПЗ;مجلس التعاون;מועצת שיתוף הפעולה של המפרץ;Körfez İşbirliği Konseyi
oic|bloc|OCI;OIZ;Organisation de la coopération islamique;Organización de Cooperación Islámica;Организация исламского сотрудничества;ОИС;منظمة التعاون الإسلامي;İslam İşbirliği Teşkilatı;İİT
turkic-states|bloc|Turkic states;Türk Devletleri Teşkilatı;TDT;Türk Konseyi;Türk Devletleri Teşkilatı'na;Организация тюркских государств;ОТГ;Organisation der Turkstaaten;Organisation des États turciques;Organización de Estados Túrquicos;منظمة الدول التركية
asean|bloc|Southeast Asian bloc;South-East Asian bloc;Southeast Asian group;Anase;Asean;ASEAN;АСЕАН;آسيان;رابطة آسيان;אסיאן
apec|bloc|APEC;АТЭС
pacific-islands-forum|bloc|Pacific forum;Pacific Forum;PIF;Forum des îles du Pacifique;Foro de las Islas del Pacífico;Pazifik-Insel-Forum
commonwealth|bloc|Commonwealth;Содружество наций;Содружества наций;Содружество;الكومنولث;Britische Gemeinschaft;Mancomunidad de Naciones;חבר העמים;İngiliz Milletler Topluluğu
cis|bloc|CEI;Communauté des États indépendants;Comunidad de Estados Independientes;СНГ;GUS-Staaten;post-Soviet bloc;post-Soviet club
francophonie|bloc|OIF;la Francophonie;Organisation internationale de la francophonie;Frankophonie;Международная организация франкофонии
nato|alliance|Atlantic alliance;Western alliance;North Atlantic alliance;the transatlantic alliance;military alliance of the West;Allianz;Nordatlantischen Allianz;Nordatlantische Allianz;Verteidigungsbündnis;Alliance atlantique;Alianza Atlántica;Североатлантический блок;Североатлантического союза;альянс НАТО;الناتو;حلف الأطلسي;حلف شمال الأطلسي;הברית האטלנטית;ברית הצפון אטלנטית;Kuzey Atlantik İttifakı;Atlantik İttifakı
aiib|union|infrastructure bank;Asian infrastructure bank;China's infrastructure bank;China-led bank;Chinese-led bank;Beijing-led bank;banque asiatique d'infrastructures;banque asiatique d'investissement pour les infrastructures;Asiatische Infrastrukturbank;Infrastrukturbank;Asiatische Infrastrukturinvestmentbank;Banco Asiático de Inversión en Infraestructura;Banco Asiático de Inversión;Азиатский банк инфраструктурных инвестиций;АБИИ;البنك الآسيوي للاستثمار;הבנק האסייתי להשקעות בתשתיות
new-development-bank|union|BRICS bank;Brics bank;NDB;banque des Brics;banque de développement des Brics;nouvelle banque de développement;banco de los BRICS;banco de los Brics;banco de los emergentes;Nuevo Banco de Desarrollo;Brics-Bank;Neue Entwicklungsbank;Новый банк развития;банк БРИКС;BRICS bankası;بنك بريكس;بنك التنمية الجديد
union-for-mediterranean|bloc|Union for the Mediterranean;Mediterranean Union;Union pour la Méditerranée;Union méditerranéenne;Mittelmeerunion;Unión por el Mediterráneo;الاتحاد من أجل المتوسط;Средиземноморский союз
belt-and-road|principles|Belt and Road pact;Silk Road;China's Silk Road project;new Silk Road;Seidenstraße;neue Seidenstraße;routes de la soie;nouvelles routes de la soie;Iniciativa de la Franja y la Ruta;Ruta de la Seda;Пояс и путь;Один пояс — один путь;Kuşak ve Yol Girişimi;طريق الحرير
global-compact-migration|principles|migration pact;UN migration compact;migration compact;pacte mondial sur les migrations;pacte sur les migrations;pacte de l'ONU sur les migrations;Migrationspakt;pacto migratorio;pacto mundial sobre migración;Глобальный договор о миграции;миграционный пакт;миграционного пакта;ميثاق الهجرة;אמנת ההגירה
jcpoa|treaty|nuclear deal;nuclear accord;nuclear pact with Iran;Iran nuclear accord;accord sur le nucléaire;accord nucléaire iranien;accord sur le nucléaire iranien;Atomdeal;Atomabkommen mit dem Iran;Iran-Abkommen;Wiener Atomabkommen;acuerdo nuclear;acuerdo nuclear con Irán;pacto nuclear con Irán;ядерная сделка;ядерной сделки;ядерную сделку;иранская сделка;иранской сделки;иранской ядерной сделки;الاتفاق النووي;الصفقة النووية;הסכם הגרעין;nükleer anlaşma;nükleer anlaşmadan
oslo-accords|treaty|Declaration of Principles;déclaration de principes;Prinzipienerklärung;Declaración de Principios;Декларация принципов;إعلان المبادئ;הצהרת העקרונות;הסכמי אוסלו;اتفاق أوسلو;اتفاقات أوسلو;Осло
dayton-agreement|treaty|accords de Dayton;Dayton-Abkommen;Abkommen von Dayton;Acuerdos de Dayton;Дейтонские соглашения;Dayton peace
good-friday-agreement|treaty|Belfast Agreement;Karfreitagsabkommen;accord du Vendredi saint;Acuerdo de Viernes Santo
prespa|treaty|Prespa deal;name deal;name-change deal;accord de Prespa;Prespa-Abkommen;Abkommen von Prespa;acuerdo de Prespa;Преспанское соглашение;Преспанского соглашения
minsk-agreements|treaty|Minsk deal;Minsk peace deal;accords de Minsk;Minsker Vereinbarungen;acuerdos de Minsk
moon-agreement|treaty|lunar treaty;Mondvertrag
artemis-accords|principles|moon pact;lunar pact;lunar accord;moon accord;NASA-led moon accords;NASA-led accords;NASA's lunar pact;NASA's moon pact;NASA moon pact;US-led moon pact;US-led lunar accords;lunar accords;moon accords;American-led lunar accords;Artemis pact;accords Artémis;Accords d'Artémis;Artemis-Vereinbarung;Artemis-Vereinbarungen;Artemis-Abkommen;Artemis-Abkommens;Mondpakt;Acuerdos Artemis;Acuerdos de Artemisa;Acuerdos de Artemis;соглашения Артемиды;соглашениям Артемиды;соглашения «Артемида»;Соглашения Артемис;اتفاقيات أرتميس;اتفاقات أرتميس;הסכמי ארטמיס;כללי ארטמיס;Artemis Anlaşmaları;Artemis Sözleşmesi;Artemis Anlaşması
high-seas-treaty|treaty|high seas treaty;high seas pact;ocean treaty;oceans treaty;UN ocean treaty;BBNJ;traité sur la haute mer;traité de la haute mer;tratado de alta mar;Tratado de Alta Mar;tratado oceánico;tratado de los océanos;Hochseeabkommen;Hochseevertrag;UN-Hochseeschutzabkommen;Hochseeschutzabkommen;договор об открытом море;договора об открытом море;معاهدة أعالي البحار;אמנת הים הפתוח;Açık Denizler Anlaşması
pandemic-agreement|treaty|pandemic pact;pandemic accord;accord sur les pandémies;accord pandémies;Pandemieabkommen;Pandemievertrag;tratado de pandemias;acuerdo de pandemias;пандемическое соглашение;اتفاق الجوائح
ai-framework-convention|treaty|AI convention;AI treaty;international AI treaty;convention sur l'intelligence artificielle;KI-Konvention;convenio de inteligencia artificial
abraham-accords|normalization|Abraham pacts;Abraham pact;Abraham Accord;accords d'Abraham;Abraham-Abkommen;Acuerdos de Abraham;Авраамовы соглашения;Авраамовых соглашений;Авраамовым соглашениям;соглашения Авраама;соглашений Авраама;اتفاقيات إبراهيم;الاتفاقيات الإبراهيمية;الاتفاقات الإبراهيمية;اتفاقات إبراهام;اتفاقيات أبراهام;الاتفاق الإبراهيمي;הסכמי אברהם;İbrahim Anlaşmaları;İbrahim Anlaşması;İbrahim Mutabakatı
isaac-accords|normalization|accords d'Isaac;Isaak-Abkommen
brics|bloc|Brics club;BRICS club;BRICS group;BRICS bloc;emerging economies' club;club of emerging economies;bloc of emerging economies;club des émergents;club de los emergentes;Brics-Gruppe;Brics-Staatengruppe;Brics-Staaten;Putin and Xi's club;группа БРИКС;БРИКС;بريكس;مجموعة بريكس;בריקס;BRICS grubu
g7|bloc|Group of Seven;G7;G8;Большая восьмерка;Group of Eight
council-of-europe-conv|treaty|Council of Europe convention;convention du Conseil de l'Europe
tni|treaty|Treaty on Friendship;traité d'amitié;Freundschaftsvertrag;tratado de amistad;договор о дружбе;договора о дружбе;معاهدة صداقة;معاهدة الصداقة
european-sky-shield|alliance|Sky Shield;European Sky Shield;bouclier antimissile européen
rio-group|bloc|Rio Group;Grupo de Río
lima-group|bloc|Lima group;Groupe de Lima;Lima-Gruppe
paca|bloc|Partners in the Blue Pacific
quad|alliance|Quad
aukus|alliance|Aukus
coalition-willing|alliance|coalition of the willing
hague-adoption|treaty|Hague adoption convention;child abduction convention
cape-town|treaty|Cape Town Convention
berne|treaty|Berne Convention;Bern Convention;Berner Konvention
vatican-china|treaty|Vatican-China accord;bishops accord;accord on bishops
indus-waters|treaty|Indus Waters Treaty;Indus water treaty;Indus treaty;traité des eaux de l'Indus;Indus-Vertrag;Induswasservertrag;Tratado de las Aguas del Indo;Tratado del Indo;договор о водах Инда;معاهدة مياه السند;אמנת מי האינדוס;İndus Suları Anlaşması
simla|treaty|Simla Agreement;Shimla Agreement
gdpr|treaty|Convention 108
nile|treaty|Nile Basin Cooperative Framework;Cooperative Framework Agreement;Entebbe Agreement;اتفاقية عنتيبي
mecca|treaty|Mecca agreement
kigali-amendment|treaty|Kigali amendment
aarhus|treaty|Aarhus Convention;convention d'Aarhus;Aarhus-Konvention;Орхусская конвенция
espoo|treaty|Espoo Convention
energy-charter|treaty|energy charter;Energy Charter;charte de l'énergie;traité sur la charte de l'énergie;Energiecharta;Energiecharta-Vertrag;Tratado de la Carta de la Energía;Carta de la Energía;Энергетическая хартия;Договор к Энергетической хартии;Энергетической хартии
montreux|treaty|Montreux Convention;Montrö Sözleşmesi;Vertrag von Montreux;Конвенция Монтрё
adriatic|bloc|Adriatic Charter
three-seas|bloc|Three Seas;Trois mers;Drei-Meere-Initiative;Инициатива трех морей
central-asia-water|treaty|Caspian Sea convention;Caspian convention;Конвенция о правовом статусе Каспийского моря;Caspian treaty;convention sur la mer Caspienne;Kaspisches Meer Konvention
shusha|alliance|Shusha Declaration;Шушинская декларация;Şuşa Beyannamesi;Şuşa Beyannamesi'ni
al-ula-declaration|treaty|Al-Ula declaration;AlUla declaration;Al-Ula-Erklärung;بيان العلا;بيان العُلا;déclaration d'Al-Ula
doha-agreement|treaty|Doha agreement;Doha deal;Afghan deal;accord de Doha;Doha-Abkommen;acuerdo de Doha;اتفاق الدوحة;Дохинское соглашение
pacta-andino|bloc|Comunidad Andina de Naciones;CAN
windsor-framework|treaty|Windsor Framework;Northern Ireland Protocol;Northern Ireland protocol
brexit-agreement|treaty|Brexit deal;Brexit agreement;Austrittsabkommen;accord de Brexit;acuerdo del Brexit
`);
