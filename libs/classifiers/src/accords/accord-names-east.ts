import { accordLines } from './more-accords';
import type { KnownAccord } from './known-accords';

/** Further names of accords and bodies in Arabic, Hebrew, Russian and Turkish, as their papers vary them; the lines read as in `more-accords.ts`. */
export const accordNamesEast: readonly KnownAccord[] = accordLines(`
abraham-accords|normalization|الاتفاقية الإبراهيمية;اتفاقيات السلام الإبراهيمية;اتفاقات السلام الإبراهيمية;اتفاقية إبراهيم;اتفاقية أبراهام;مسار أبراهام;معاهدات أبراهام;قطار التطبيع;ركب التطبيع;ركب المطبعين;نادي المطبعين;ההסכמים האברהמיים;הסכמי-אברהם;הסכמי השלום האזוריים;Авраамовы договоренности;Авраамовых договоренностей;Авраамовым договоренностям;Авраамические соглашения;Авраамических соглашений;Авраамовский договор;договоренности Авраама;İbrahimi Anlaşmalar;Abraham Mutabakatı;İbrahim Antlaşmaları;Abraham Anlaşması;İbrahim Mutabakatları;İbrahim Sözleşmeleri;İbrahim Sözleşmesi;Abraham Sözleşmesi
artemis-accords|principles|معاهدة أرتميس;اتفاق أرتميس;اتفاقيات أرتيميس;הסכם ארטמיס;אמנת ארטמיס;соглашения "Артемида";соглашению "Артемида";Artemis Mutabakatı
nato|alliance|ברית צפון האטלנטית;הברית הצפון-אטלנטית;Североатлантическому альянсу;Североатлантический договор;Североатлантического договора;Североатлантическому договору;Kuzey Atlantik Antlaşması Örgütü;Kuzey Atlantik Antlaşması
eu|union|التكتل الأوروبي;האיחוד האירופאי;Европейскому союзу
sco|bloc|ארגון שיתוף הפעולה של שנגחאי;Şanghay İş Birliği Örgütü;Şanghay Örgütü
csto|alliance|معاهدة الأمن الجماعي;منظمة الأمن الجماعي;ארגון אמנת הביטחון הקולקטיבי;אמנת הביטחון הקולקטיבי;ברית הביטחון הקולקטיבי;ДКБ;Kolektif Güvenlik Antlaşması Örgütü;Kolektif Güvenlik Antlaşması;ארגון הביטחון הקיבוצי;ארגון הביטחון הקולקטיבי
eaeu|union|האיחוד הכלכלי האירואסייתי;האיחוד האירואסייתי;Евразийскому экономическому союзу;Евразийского союза;Евразийском союзе;Евразийскому союзу;Avrasya Birliği
opec|bloc|منظمة الدول المصدرة للنفط;منظمة البلدان المصدرة للبترول;ארגון יצואניות הנפט;Petrol İhraç Eden Ülkeler Teşkilatı
arab-league|bloc|Арабская лига;Арабской лиги;Арабскую лигу;Арабской лиге;Arap Devletleri Ligi
gcc|bloc|המועצה לשיתוף פעולה במפרץ;Совет сотрудничества арабских государств Персидского залива;Körfez İş Birliği Konseyi
icc-rome-statute|court|ميثاق روما;בית הדין הפלילי;суд в Гааге;суда в Гааге;суду в Гааге;судом в Гааге;суде в Гааге;בית הדין בהאג;محكمة لاهاي
new-start|treaty|סטארט החדש;Договор о стратегических наступательных вооружениях;Договора о стратегических наступательных вооружениях
inf-treaty|treaty|معاهدة الصواريخ المتوسطة;אמנת הטילים לטווח בינוני;Orta Menzilli Nükleer Kuvvetler Anlaşması;Orta Menzilli Nükleer Kuvvetler Antlaşması
cfe|treaty|معاهدة القوات التقليدية;معاهدة القوات المسلحة التقليدية;Avrupa Konvansiyonel Kuvvetler Anlaşması;Avrupa'da Konvansiyonel Kuvvetler Anlaşması
open-skies|treaty|אמנת השמים הפתוחים
who|union|الصحة العالمية
unesco|union|אונסקו
iaea|union|وكالة الطاقة الذرية;הסוכנות לאנרגיה אטומית;הסוכנות הבין-לאומית לאנרגיה אטומית;Uluslararası Atom Enerjisi Kurumu
paris-agreement|treaty|اتفاق المناخ;اتفاقية المناخ;הסכמי פריז;אמנת פריז;Парижское климатическое соглашение;Парижского климатического соглашения;Paris Sözleşmesi
high-seas-treaty|treaty|اتفاق أعالي البحار;אמנת הימים הפתוחים;Договор о морях открытого доступа;соглашение о биоразнообразии открытого моря;Açık Denizler Antlaşması
ottawa-convention|treaty|اتفاقية حظر الألغام;معاهدة الألغام;اتفاقية حظر الألغام المضادة للأفراد;אמנת המוקשים;האמנה לאיסור מוקשים;אמנת איסור המוקשים;конвенция о запрете мин;Конвенции о запрете противопехотных мин;Оттавский договор;Оттавского договора;Оттавского договора о запрете мин;Ottawa Konvansiyonu;Mayın Yasaklama Sözleşmesi;Mayın Sözleşmesi;Ottawa Antlaşması;запрет на мины;запрета на мины;запрету на мины;запретом на мины;запрет на противопехотные мины;запрета на противопехотные мины;запрет противопехотных мин;запрета противопехотных мин
istanbul-convention|treaty|معاهدة إسطنبول
turkic-states|bloc|مجلس الدول التركية;Тюркский совет;Türk Keneşi
armenia-azerbaijan-peace|treaty|معاهدة السلام بين أرمينيا وأذربيجان;اتفاق السلام بين أذربيجان وأرمينيا;اتفاق السلام بين أرمينيا وأذربيجان;معاهدة السلام بين أذربيجان وأرمينيا
black-sea-grain|trade-agreement|صفقة الحبوب;اتفاق تصدير الحبوب;עסקת התבואה;tahıl girişimi
jcpoa|treaty|خطة العمل الشاملة المشتركة;KOEP
npt|treaty|معاهدة حظر الانتشار النووي;معاهدة عدم الانتشار;معاهدة حظر الانتشار;האמנה למניעת הפצה;האמנה לאי הפצת נשק גרעיני;אמנת אי-ההפצה;Nükleer Silahların Yayılmasını Önleme Anlaşması
ctbt|treaty|אמנת איסור הניסויים הגרעיניים;Kapsamlı Nükleer Deneme Yasağı Anlaşması;nükleer deneme yasağı;nükleer denemeleri yasaklayan anlaşma
cluster-munitions|treaty|معاهدة الذخائر العنقودية;אמנת פצצות המצרר;конвенции о запрете кассетных боеприпасов;Misket Bombası Sözleşmesi;misket bombası anlaşması
arms-trade-treaty|treaty|אמנת הסחר בנשק;Silah Ticareti Antlaşması
ecowas|bloc|اكواس;הקהילה הכלכלית של מדינות מערב אפריקה;הקהילה הכלכלית של מערב אפריקה;Batı Afrika Devletleri Ekonomik Topluluğu;Batı Afrika Ülkeleri Ekonomik Topluluğu
afcfta|trade-agreement|اتفاقية التجارة الحرة القارية;منطقة التبادل الحر القارية;منطقة التبادل الحر الإفريقية;АКЗСТ;Afrika Kıta Serbest Ticaret Anlaşması
aiib|union|Asya Altyapı Yatırım Bankası
new-development-bank|bank|בנק הפיתוח החדש;Нового банка развития;Yeni Kalkınma Bankası
schengen|union|Шенгенское соглашение;מרחב שנגן;אזור שנגן
eurozone|union|גוש היורו;зона евро;зоны евро;зону евро;Avro Alanı;Euro Alanı;евро;האירו;אירו
un-human-rights-council|union|המועצה לזכויות אדם;Совет по правам человека;Совета по правам человека;Совете по правам человека
un|union|الأمم المتحدة;האו"ם;האומות המאוחדות;ООН;Birleşmiş Milletler
oecd|union|Ekonomik İşbirliği ve Kalkınma Örgütü
oic|bloc|منظمة المؤتمر الإسلامي;İslam Konferansı Örgütü
asean|bloc|رابطة دول جنوب شرق آسيا;אסא"ן;Güneydoğu Asya Uluslar Birliği;Güneydoğu Asya Ülkeleri Birliği
rcep|trade-agreement|الشراكة الاقتصادية الشاملة الإقليمية
cptpp|trade-agreement|اتفاقية الشراكة الشاملة والتقدمية
belt-and-road|principles|חגורה ודרך;דרך המשי החדשה;Новый шелковый путь;Нового шелкового пути;Kuşak Yol Girişimi;Yeni İpek Yolu
caspian-convention|treaty|каспийская конвенция;каспийскую конвенцию;каспийской конвенции
al-ula-declaration|treaty|Аль-Ульская декларация;Ula Bildirisi;El Ula Bildirisi
minsk-agreements|treaty|Minsk Mutabakatı;Minsk Anlaşması
chemical-weapons|treaty|اتفاقية الأسلحة الكيميائية;معاهدة حظر الأسلحة الكيميائية;האמנה לאיסור נשק כימי;КЗХО;Kimyasal Silahların Yasaklanması Sözleşmesi
g20|bloc|قمة العشرين
tobacco-convention|treaty|الاتفاقية الإطارية لمكافحة التبغ
cybercrime-un|treaty|اتفاقية الأمم المتحدة لمكافحة الجرائم السيبرانية;Ханойская конвенция;Ханойской конвенции;Ханойскую конвенцию;Hanoi Sözleşmesi
global-compact-migration|principles|الاتفاق العالمي للهجرة;ميثاق الأمم المتحدة للهجرة;הסכם ההגירה של האו"ם;Глобального договора о миграции;Küresel Göç Mutabakatı;BM Göç Mutabakatı;Küresel Göç Sözleşmesi
us-ukraine-minerals|treaty|הסכם המחצבים;сделка о недрах;соглашение по редкоземельным металлам;değerli mineraller anlaşması
lebanon-israel-maritime|treaty|اتفاق ترسيم الحدود البحرية;اتفاقية ترسيم الحدود البحرية;הסכם הגבול הימי;ההסכם הימי עם לבנון;ההסכם הימי
two-plus-four|treaty|معاهدة التسوية النهائية بشأن ألمانيا;אמנת שתיים פלוס ארבע;Договор «2+4»;Договор об окончательном урегулировании в отношении Германии
shusha|alliance|إعلان شوشا
unfccc|treaty|اتفاقية الأمم المتحدة الإطارية بشأن تغير المناخ;Рамочная конвенция ООН об изменении климата;РКИК ООН
zangezur|treaty|ممر زنغزور;Зангезурский коридор;Зангезурского коридора;Зангезурскому коридору;Zengezur koridoru;Zengezur Koridoru anlaşması
baghdad-pact|alliance|حلف بغداد;ברית בגדד;Багдадский пакт;Багдадского пакта;Bağdat Paktı
cento|alliance|السنتو;حلف السنتو;СЕНТО;CENTO
warsaw-pact|alliance|حلف وارسو;ברית ורשה;Варшавский договор;Варшавского договора;Организация Варшавского договора;Организации Варшавского договора;ОВД;Varşova Paktı
eu|union|السوق الأوروبية المشتركة;الجماعة الاقتصادية الأوروبية;השוק המשותף;השוק האירופי המשותף;Общий рынок;ЕЭС;Европейское экономическое сообщество;AET;Ortak Pazar;Avrupa Ekonomik Topluluğu
oau|union|منظمة الوحدة الإفريقية;منظمة الوحدة الأفريقية;ארגון אחדות אפריקה;Организация африканского единства;Организации африканского единства;ОАЕ;Afrika Birliği Örgütü
bsec|bloc|منظمة التعاون الاقتصادي للبحر الأسود;התאגדות הים השחור;ОЧЭС;Черноморское экономическое сотрудничество;Черноморского экономического сотрудничества;KEİ;Karadeniz Ekonomik İşbirliği;Karadeniz Ekonomik İşbirliği Örgütü
imec|principles|الممر الاقتصادي الهندي;الممر الاقتصادي بين الهند;الممر الهندي الأوروبي;ممر الهند;المسار الاقتصادي الهندي;המסדרון הכלכלי הודו;המסדרון הכלכלי מהודו;מסדרון IMEC;коридор Индия - Ближний Восток - Европа;IMEC koridoru;Hindistan-Orta Doğu-Avrupa Koridoru
emgf|bloc|منتدى غاز شرق المتوسط;פורום הגז של מזרח הים התיכון;פורום הגז האזורי;פורום הגז;Восточно-Средиземноморский газовый форум;Doğu Akdeniz Gaz Forumu
tanap|trade-agreement|TANAP;Trans Anadolu Doğal Gaz Boru Hattı;ТАНАП
turkstream|trade-agreement|السيل التركي;Турецкий поток;Турецкого потока;TürkAkım;Türk Akımı
nabucco|trade-agreement|نابوكو;Набукко;Nabucco
eu-safe|union|برنامج سيف الأوروبي;תוכנית SAFE;программа SAFE;программе SAFE;программу SAFE;SAFE programı;SAFE mekanizması;SAFE fonu
salt-2|treaty|سالت 2;סאלט 2;ОСВ-2;SALT II
salt-1|treaty|سالت 1;סאלט 1;ОСВ-1;SALT I
annan-plan|treaty|خطة عنان;План Аннана;Annan Planı
ohrid-agreement|treaty|اتفاق أوهريد;הסכם אוהריד;Охридское соглашение;Охридского соглашения;Ohri Anlaşması;Ohri Çerçeve Anlaşması
dayton|treaty|اتفاق دايتون;הסכמי דייטון;הסכם דייטון;Дейтонское соглашение;Дейтонские соглашения;Dayton Anlaşması
evian-accords|treaty|اتفاقيات إيفيان;اتفاقية إيفيان;הסכמי אוויאן;Эвианские соглашения;Evian Anlaşmaları
wye-memorandum|treaty|مذكرة واي ريفر;اتفاق واي ريفر;اتفاق واي بلانتيشن;מזכר וואי;הסכם וואי;меморандум Уай-Ривер;Wye River Memorandumu
disengagement-1974|treaty|اتفاق فك الاشتباك;اتفاقية فك الاشتباك;הסכם הפרדת הכוחות;הסכמי הפרדת הכוחות;соглашение о разъединении войск;Kuvvetlerin Ayrıştırılması Anlaşması
israel-lebanon-1983|treaty|اتفاق 17 أيار;اتفاق 17 مايو
belovezha-accords|treaty|اتفاقية بيلافيجا;הסכמי בלובז';Беловежское соглашение;Беловежские соглашения;Беловежских соглашений
kharkiv-accords|treaty|اتفاقية خاركيف;Харьковские соглашения;харьковские соглашения;Харьковских соглашений;Harkiv Anlaşması
arab-maghreb-union|bloc|الاتحاد المغاربي;اتحاد المغرب الكبير;معاهدة مراكش المغاربية
ecowas|bloc|مجموعة غرب إفريقيا;مجموعة غرب أفريقيا;سيدياو;السيدياو;مجموعة دول غرب إفريقيا;مجموعة دول غرب أفريقيا
wto|union|نادي التجارة العالمي;מועדון הסחר העולמי;клуб ВТО
open-skies|treaty|Açık Semalar Antlaşması;Açık Semalar Anlaşması
ottawa-convention|treaty|mayın yasağı;mayın yasağı anlaşması;mayın yasağı sözleşmesi;mayın sözleşmesi
board-of-peace|union|مجلس السلام;مجلس السلام في غزة;מועצת השלום;Совет мира;Совета мира;Совете мира;Совету мира;Barış Kurulu;Gazze Barış Kurulu
tripp|treaty|ممر ترامب;مسار ترامب;נתיב טראמפ;маршрут Трампа;маршруту Трампа;маршрута Трампа;Trump Rotası;Trump Koridoru
`);
