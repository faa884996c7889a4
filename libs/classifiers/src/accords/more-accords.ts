import type { KnownAccord } from './known-accords';

/** More names, one accord a line: its slug, what it is, and names in any language with semicolons between. */
const lines = `
g5-sahel|bloc|G5 Sahel;G5-Sahel;Г5 Сахель;مجموعة دول الساحل الخمس
opec|bloc|أوبك;منظمة أوبك;أوبك+;אופ"ק;Opec;Opec+;OPEC'in
ecowas|bloc|إيكواس;المجموعة الاقتصادية لدول غرب أفريقيا;ЭКОВАС;Cedeao;Cédéao;Ecowas;Westafrikanische Wirtschaftsgemeinschaft
cis|bloc|CIS;Содружество независимых государств;GUS;Gemeinschaft Unabhängiger Staaten;BDT
commonwealth|bloc|Commonwealth
sco|bloc|Shanghai bloc;Shanghaier Organisation;Shanghaier Organisation für Zusammenarbeit;SOZ;Organisation de coopération de Shanghai;Organización de Cooperación de Shanghái;Шанхайская организация сотрудничества;Шанхайскую организацию сотрудничества;منظمة شنغهاي للتعاون;منظمة شنغهاي;ארגון שנגחאי;Şanghay İşbirliği Örgütü;ŞİÖ
csto|alliance|KGAÖ;Kolektif Güvenlik Anlaşması Örgütü;OVKS;Organización del Tratado de Seguridad Colectiva;منظمة معاهدة الأمن الجماعي;Организация Договора о коллективной безопасности
eaeu|union|Евразийский экономический союз;Евразийского экономического союза;Eurasische Wirtschaftsunion;Union économique eurasiatique;Unión Económica Euroasiática;Avrasya Ekonomik Birliği;الاتحاد الاقتصادي الأوراسي
iwc|union|Walfangkommission;Commission baleinière internationale;Comisión Ballenera Internacional;whaling commission;международную комиссию по промыслу китов
who|union|Weltgesundheitsorganisation;Organisation mondiale de la santé;Organización Mundial de la Salud;منظمة الصحة العالمية;ארגון הבריאות העולמי;Dünya Sağlık Örgütü;DSÖ;Всемирная организация здравоохранения;Всемирной организации здравоохранения
wto|union|Welthandelsorganisation;Organisation mondiale du commerce;Organización Mundial del Comercio;منظمة التجارة العالمية;ארגון הסחר העולמי;Dünya Ticaret Örgütü;DTÖ;Всемирная торговая организация;Всемирную торговую организацию
unesco|union|اليونسكو;אונסק"ו
oas|bloc|Organisation Amerikanischer Staaten;OAS
arab-league|bloc|Arabische Liga;Arabischen Liga;הליגה הערבית;Arap Birliği;Arap Ligi;Лигу арабских государств;Лиге арабских государств;ЛАГ
gcc|bloc|Gulf Cooperation Council;مجلس التعاون الخليجي;Conseil de coopération du Golfe;Golf-Kooperationsrat
council-of-europe|union|مجلس أوروبا;מועצת אירופה;Avrupa Konseyi;Conseil de l’Europe
osce|union|OSCE;AGİT;منظمة الأمن والتعاون في أوروبا
iaea|union|UN nuclear watchdog;Atomenergiebehörde;Atomenergie-Behörde;Atombehörde;OIEA;الوكالة الذرية;סבא"א;UAEA;IAEO;UAEK;OIEA;الوكالة الدولية للطاقة الذرية
npt|treaty|NPT;nuclear Non-Proliferation Treaty;non-proliferation treaty;Atomwaffensperrvertrag;traité de non-prolifération;TNP;tratado de no proliferación;ДНЯО;договор о нераспространении ядерного оружия;договора о нераспространении ядерного оружия;معاهدة حظر انتشار الأسلحة النووية;معاهدة عدم انتشار الأسلحة النووية;האמנה לאי-הפצת נשק גרעיני;NPT'den
tpnw|treaty|nuclear weapons ban treaty;UN nuclear ban treaty;treaty banning nuclear weapons;nuclear weapons ban;Atomwaffenverbotsvertrag;traité sur l'interdiction des armes nucléaires;Tratado sobre la Prohibición de las Armas Nucleares;TIAN;ДЗЯО
ctbt|treaty|nuclear test ban treaty;nuclear test ban;nuclear test-ban treaty;test ban treaty;ДВЗЯИ;договор о запрещении ядерных испытаний;договора о всеобъемлющем запрещении ядерных испытаний;договора о запрещении ядерных испытаний;TICE;Atomteststopp-Vertrag;Atomteststoppabkommen
new-start|treaty|New-Start-Vertrag;New Start;СНВ-3;договор СНВ
cfe|treaty|KSE-Vertrag;ДОВСЕ;CFE treaty
open-skies|treaty|Open-Skies-Vertrag;Traité Ciel ouvert;Договора по открытому небу;Tratado de Cielos Abiertos
istanbul-convention|treaty|Istanbul-Konvention;İstanbul Sözleşmesi;Convenio de Estambul;Стамбульская конвенция;Стамбульской конвенции;Стамбульскую конвенцию;اتفاقية إسطنبول;אמנת איסטנבול
cluster-munitions|treaty|convention banning cluster bombs;convention banning cluster munitions;cluster bomb treaty;cluster munitions treaty;cluster bombs treaty;cluster bomb ban;Streubomben-Konvention;convention sur les armes à sous-munitions;Convención sobre Municiones en Racimo;Конвенция по кассетным боеприпасам;конвенции по кассетным боеприпасам
kyoto-protocol|treaty|Kyoto-Protokoll;protocole de Kyoto;Protocolo de Kioto;Киотский протокол;Киотского протокола
un|union|UN General Assembly
belt-and-road|principles|Belt and Road project;Belt and Road scheme;Belt and Road programme;Neue Seidenstraße;Nouvelles Routes de la soie;Nueva Ruta de la Seda;la Franja y la Ruta;Kuşak ve Yol;الحزام والطريق;החגורה והדרך
global-compact-migration|principles|UN migration compact;UN-Migrationspakt;pacte de Marrakech;Pacto Mundial para la Migración;pacto migratorio de la ONU;global migration pact
escazu|treaty|Escazú Agreement;Escazu Agreement;Acuerdo de Escazú;accord d'Escazú
kigali-amendment|treaty|Kigali Amendment;amendement de Kigali;Enmienda de Kigali
montreal-protocol|treaty|Montreal Protocol;protocole de Montréal;Montrealer Protokoll
water-convention|treaty|UN Water Convention;Water Convention
marrakesh-treaty|treaty|Marrakesh Treaty;Marrakech Treaty;traité de Marrakech;Tratado de Marrakech
ilo|union|International Labour Organization;ILO;OIT
icj|court|International Court of Justice;Cour internationale de justice;Corte Internacional de Justicia
hague-adoption|treaty|Hague Convention
cites|treaty|CITES
basel-convention|treaty|Basel Convention;convention de Bâle
antarctic-treaty|treaty|Antarctic Treaty;Antarktisvertrag;Tratado Antártico
vienna-convention|treaty|Vienna Convention
genocide-convention|treaty|Genocide Convention
torture-convention|treaty|Convention against Torture;Convention Against Torture
cedaw|treaty|CEDAW
unfccc|treaty|UNFCCC;UN climate convention;climate convention
cbd|treaty|Convention on Biological Diversity
echr|treaty|European Convention on Human Rights;ECHR;convention européenne des droits de l'homme;Europäische Menschenrechtskonvention
prum|treaty|Prespa agreement;Prespa Agreement;Prespa accord;Prespa Accord
black-sea-grain|treaty|Black Sea grain deal;Black Sea grain initiative;Black Sea Grain Initiative;grain deal;зерновая сделка;зерновой сделки;Getreideabkommen;accord céréalier
minsk-agreements|treaty|Minsk agreement;Minsk II;Минские соглашения;Минских соглашений;Minsker Abkommen;accords de Minsk
bretton-woods|union|World Bank

solar-alliance|union|International Solar Alliance;ISA
global-methane-pledge|principles|Global Methane Pledge;methane pledge
coal-pledge|principles|Powering Past Coal Alliance
wassenaar|principles|Wassenaar Arrangement
nsg|principles|Nuclear Suppliers Group
mtcr|principles|Missile Technology Control Regime
paris-club|principles|Paris Club
d8|bloc|D-8;Developing Eight
g7|bloc|G7;G-7
g20|bloc|G20;G-20
g77|bloc|G77;Group of 77
nam|bloc|Non-Aligned Movement
ibsa|bloc|IBSA
indian-ocean-rim|bloc|Indian Ocean Rim Association
bimstec|bloc|BIMSTEC
comesa|bloc|COMESA
igad|bloc|IGAD
cemac|bloc|CEMAC
uemoa|bloc|UEMOA;WAEMU
cplp|bloc|CPLP
sica|bloc|SICA;Central American Integration System
can|bloc|Andean Community;Comunidad Andina
alba|bloc|ALBA;Bolivarian Alliance
prosur|bloc|Prosur
lima-group|bloc|Lima Group;Grupo de Lima
eda|union|European Defence Agency
sky-shield|alliance|European Sky Shield Initiative;Sky Shield;ESSI
european-political-community|bloc|European Political Community
visegrad|bloc|Visegrad Group;Visegrád Group
bucharest-nine|bloc|Bucharest Nine
open-balkan|bloc|Open Balkan
cefta|trade-agreement|CEFTA
eu-customs-union|union|EU customs union
erasmus|principles|Erasmus+;Erasmus
esa|union|European Space Agency;ESA
cern|union|CERN
ipef|trade-agreement|Indo-Pacific Economic Framework;IPEF
depa|trade-agreement|Digital Economy Partnership Agreement;DEPA
rcep|trade-agreement|RCEP;RCEP trade deal
tpp|trade-agreement|trans-Pacific trade pact;TPP
arctic-council|bloc|Arctic Council
nordic-council|bloc|Nordic Council
bis|union|Bank for International Settlements
ebrd|union|European Bank for Reconstruction and Development
adb|union|Asian Development Bank
ctc|alliance|Combined Maritime Forces
operation-prosperity|alliance|Operation Prosperity Guardian
anti-isis|alliance|Global Coalition against Daesh;coalition against Islamic State;anti-Islamic State coalition
islamic-alliance|alliance|Islamic Military Alliance;Islamic Military Counter Terrorism Coalition
`;

/** Lines "slug|type|name;name" as accords. */
export const accordLines = (text: string): KnownAccord[] =>
  text
    .trim()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [slug = '', type = 'treaty', names = ''] = line.split('|');
      // Safe: the lines name types of accords only; the tests read every one.
      return { slug, type: type as KnownAccord['type'], names: names.split(';') };
    });
/** Names in other languages, and further accords, organisations and groups of states. */
export const moreAccords: readonly KnownAccord[] = accordLines(lines);
