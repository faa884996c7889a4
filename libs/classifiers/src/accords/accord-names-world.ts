import { accordLines } from './more-accords';
import type { KnownAccord } from './known-accords';

/** What accords and bodies are called outside English: French, Spanish, German, Russian, Arabic, Hebrew, Turkish; the lines read as in `more-accords.ts`. */
export const accordNamesWorld: readonly KnownAccord[] = accordLines(`
ottawa-convention|treaty|traité interdisant les mines antipersonnel;traité sur les mines antipersonnel;tratado contra las minas antipersona;tratado de minas antipersona;Anti-Minen-Konvention;Landminenverbot;Landminen-Konvention;Antipersonenminen-Konvention
cptpp|trade-agreement|traité transpacifique;accord transpacifique;accord de partenariat transpacifique;Transpacífico;TPP11;TPP-11;transpazifisches Handelsabkommen;transpazifische Handelsabkommen;transpazifischen Handelsabkommen;Transpazifik-Pakt;Transpazifik-Abkommen;transpazifische Partnerschaft;transpazifischen Partnerschaft
high-seas-treaty|treaty|traité de haute mer;traité de la haute mer;accord sur la haute mer;traité de protection de la haute mer
inf-treaty|treaty|traité sur les forces nucléaires à portée intermédiaire;tratado de fuerzas nucleares de alcance intermedio
eaeu|union|Union eurasiatique;Unión Euroasiática;Eurasische Union
eea|trade-agreement|EEE
efta|trade-agreement|AELC
belt-and-road|principles|nouvelle route de la soie;nouvelles routes de la soie
icc-rome-statute|court|Tribunal Penal Internacional;Römische Statut;Römischen Statut;Römisches Statut;Römischen Statuts
ctbt|treaty|TPCE;Atomteststoppvertrag;Atomteststoppvertrags;Kernwaffenteststopp-Vertrag
tpnw|treaty|TPAN
energy-charter|treaty|Tratado sobre la Carta de la Energía;Tratado de la Carta de la Energía
nato|alliance|Nordatlantische Bündnis;Nordatlantischen Bündnis;Nordatlantikpakt
paris-agreement|treaty|Pariser Klimavertrag;Pariser Klimavertrags;Pariser Weltklimavertrag;Pariser Klimapakt
cluster-munitions|treaty|Streumunitionsübereinkommen;Übereinkommen über Streumunition
arms-trade-treaty|treaty|Waffenhandelsabkommen;Waffenhandelsvertrag
cis|bloc|Communauté des États indépendants;CEI;Comunidad de Estados Independientes;رابطة الدول المستقلة;חבר המדינות העצמאיות;Bağımsız Devletler Topluluğu;BDT;межпарламентская ассамблея СНГ;устав СНГ
eac|bloc|Comunidad del África Oriental;Восточноафриканское сообщество;مجموعة شرق أفريقيا;جماعة شرق أفريقيا;קהילת מזרח אפריקה;Doğu Afrika Topluluğu
sadc|bloc|Comunidad de Desarrollo de África Austral;Сообщество развития Юга Африки;САДК;مجموعة التنمية للجنوب الأفريقي;سادك;הקהילה לפיתוח דרום אפריקה;Güney Afrika Kalkınma Topluluğu
aes|alliance|ברית מדינות הסאהל;Sahel Devletleri İttifakı;Sahel İttifakı
oic|bloc|ארגון שיתוף הפעולה האסלאמי;ארגון המדינות האסלאמיות
oas|bloc|منظمة الدول الأمريكية;منظمة الدول الأميركية;ארגון מדינות אמריקה;Amerikan Devletleri Örgütü;ОАГ;Organisation Amerikanischer Staaten
unasur|bloc|اتحاد دول أمريكا الجنوبية;أوناسور;איחוד מדינות דרום אמריקה;אונאסור;Güney Amerika Uluslar Birliği;Union Südamerikanischer Nationen;Union des nations sud-américaines
celac|bloc|Comunidad de Estados Latinoamericanos y Caribeños;Communauté d'États latino-américains;СЕЛАК;Сообщество стран Латинской Америки;سيلاك;مجموعة دول أمريكا اللاتينية;סלאק
mercosur|trade-agreement|ميركوسور;السوق المشتركة الجنوبية;מרקוסור;Güney Ortak Pazarı;Меркосур;МЕРКОСУР
pacific-alliance|bloc|تحالف المحيط الهادئ;ברית האוקיינוס השקט;Pasifik İttifakı
pacific-islands-forum|bloc|Форум тихоокеанских островов;منتدى جزر المحيط الهادئ;פורום איי האוקיינוס השקט;Pasifik Adaları Forumu;Foro de las Islas del Pacífico;Forum des îles du Pacifique;Pazifik-Inselforum;Pazifikinsel-Forum
francophonie|bloc|المنظمة الدولية للفرنكوفونية;الفرنكوفونية;منظمة الفرنكوفونية;ארגון המדינות דוברות הצרפתית;ארגון הפרנקופוניה;הפרנקופוניה;Frankofoni Örgütü;Uluslararası Frankofoni Örgütü;Франкофония
efta|trade-agreement|ЕАСТ;Европейская ассоциация свободной торговли;رابطة التجارة الحرة الأوروبية;איגוד הסחר החופשי האירופי;Avrupa Serbest Ticaret Birliği
eea|treaty|Европейская экономическая зона;المنطقة الاقتصادية الأوروبية;האזור הכלכלי האירופי;Avrupa Ekonomik Alanı
osce|union|ארגון הביטחון ושיתוף הפעולה באירופה;Avrupa Güvenlik ve İşbirliği Teşkilatı;منظمة الأمن والتعاون في أوروبا
iaea|union|סבא"א;הסוכנות הבינלאומית לאנרגיה אטומית;Uluslararası Atom Enerjisi Ajansı;UAEA;Internationale Atomenergiebehörde;IAEO;Organismo Internacional de Energía Atómica;OIEA
un|union|منظمة الأمم المتحدة;عضوية الأمم المتحدة;Birleşmiş Milletler Teşkilatı
interpol|union|Интерпол;الإنتربول;אינטרפול
imf|union|Fonds monétaire international;Fondo Monetario Internacional;Internationaler Währungsfonds;МВФ;Международный валютный фонд;صندوق النقد الدولي;קרן המטבע הבינלאומית;Uluslararası Para Fonu
new-development-bank|bank|הבנק החדש לפיתוח;בנק הבריקס
aukus|alliance|АУКУС;أوكوس;אוקוס
quad|alliance|رباعية كواد;Квад
five-eyes|alliance|«Пять глаз»;العيون الخمس;חמש העיניים;Beş Göz
cfe|treaty|معاهدة القوات المسلحة التقليدية في أوروبا;معاهدة القوات التقليدية في أوروبا;האמנה לכוחות קונבנציונליים באירופה;Avrupa'da Konvansiyonel Kuvvetler Antlaşması;Avrupa Konvansiyonel Kuvvetler Antlaşması;AKKA;traité sur les forces conventionnelles en Europe;Tratado sobre Fuerzas Armadas Convencionales;Vertrag über konventionelle Streitkräfte
arms-trade-treaty|treaty|אמנת סחר הנשק;האמנה לסחר בנשק
cluster-munitions|treaty|האמנה לאיסור פצצות מצרר;אמנת המצרר;Misket Bombaları Sözleşmesi;Misket Mühimmatı Sözleşmesi;اتفاقية القنابل العنقودية;Übereinkommen über Streumunition
biological-weapons|treaty|Convention sur les armes biologiques;Convención sobre Armas Biológicas;Biowaffenkonvention;Конвенция о биологическом оружии;اتفاقية الأسلحة البيولوجية;האמנה לנשק ביולוגי;Biyolojik Silahlar Sözleşmesi
usmca|trade-agreement|ЮСМКА;اتفاقية الولايات المتحدة والمكسيك وكندا;הסכם ארצות הברית-מקסיקו-קנדה;ACEUM;AEUMC
nafta|trade-agreement|نافتا;اتفاقية التجارة الحرة لأمريكا الشمالية;נאפטא;הסכם הסחר החופשי של צפון אמריקה;НАФТА;TLCAN;ALENA
tpp|trade-agreement|Partenariat transpacifique;Accord de partenariat transpacifique;Acuerdo Transpacífico;Acuerdo de Asociación Transpacífico;Transpazifische Partnerschaft;Транстихоокеанское партнёрство;Транстихоокеанское партнерство;الشراكة عبر المحيط الهادئ;השותפות הטרנס-פסיפית;Trans-Pasifik Ortaklığı
cptpp|trade-agreement|ВПТТП;الشراكة الشاملة والتقدمية عبر المحيط الهادئ;اتفاقية الشراكة عبر المحيط الهادئ;הסכם הסחר הטרנס-פסיפי;ההסכם הטרנס-פסיפי;Trans-Pasifik Ortaklık Anlaşması;Kapsamlı ve Aşamalı Trans-Pasifik;PTPGP;Pazifik-Handelspakt;Pazifik-Freihandelspakt;transpazifischen Freihandelsabkommen;transpazifischen Handelsabkommen;Tratado Transpacífico
rcep|trade-agreement|ВРЭП;Всестороннее региональное экономическое партнёрство;الشراكة الاقتصادية الإقليمية الشاملة;השותפות הכלכלית האזורית;Bölgesel Kapsamlı Ekonomik Ortaklık;Asociación Económica Integral Regional;Partenariat économique régional global
ceta|trade-agreement|AECG;СЕТА;سيتا;Accord économique et commercial global
eu-mercosur|trade-agreement|соглашение ЕС и МЕРКОСУР;соглашение с МЕРКОСУР;اتفاق الاتحاد الأوروبي وميركوسور;اتفاق ميركوسور;הסכם הסחר עם מרקוסור;הסכם מרקוסור;AB-Mercosur;accord UE-Mercosur;accord avec le Mercosur;acuerdo UE-Mercosur;acuerdo con el Mercosur;Mercosur-Abkommen;Mercosur-Vertrag
minamata|treaty|اتفاقية ميناماتا;אמנת מינמטה;אמנת הכספית;Minamata Sözleşmesi;Minamata-Übereinkommen;Convenio de Minamata;Quecksilber-Konvention
energy-charter|treaty|ميثاق الطاقة;معاهدة ميثاق الطاقة;אמנת האנרגיה;Enerji Şartı Antlaşması;Enerji Şartı;Energiecharta;Energiecharta-Vertrag;Energiecharta-Vertrags;Tratado de la Carta de la Energía;Carta de la Energía;traité sur la charte de l'énergie;Договор к Энергетической хартии;Энергетическая хартия
pandemic-agreement|treaty|אמנת המגפות;הסכם המגפות;Pandemi Anlaşması;اتفاق الجوائح;اتفاقية الأوبئة
plastics-treaty|treaty|traité sur le plastique;traité plastique;tratado sobre plásticos;Plastikabkommen;договор о пластике;معاهدة البلاستيك;אמנת הפלסטיק;Plastik Anlaşması
apostille|treaty|convention Apostille;Convenio de la Apostilla;Apostille-Übereinkommen;Апостильская конвенция;اتفاقية الأبوستيل;אמנת האפוסטיל;Apostil Sözleşmesi
unclos|treaty|Tratado sobre el Derecho del Mar;BM Deniz Hukuku Sözleşmesi;Deniz Hukuku Sözleşmesi;אמנת האו"ם לחוק הים
refugee-convention|treaty|Convention de Genève sur les réfugiés;Convención sobre los Refugiados;Genfer Flüchtlingskonvention;Конвенция о беженцах;اتفاقية اللاجئين;אמנת הפליטים;Mülteci Sözleşmesi
geneva-conventions|treaty|conventions de Genève;Convenciones de Ginebra;Convenios de Ginebra;Genfer Konventionen;Женевские конвенции;اتفاقيات جنيف;אמנות ז'נבה;אמנת ז'נבה;Cenevre Sözleşmeleri;Cenevre Sözleşmesi
cybercrime-convention|treaty|convention contre la cybercriminalité;convention de Budapest;convenio contra la ciberdelincuencia;Convenio de Budapest;Convención contra la Ciberdelincuencia;Cybercrime-Konvention;Übereinkommen gegen Cyberkriminalität;Конвенция против киберпреступности;اتفاقية مكافحة الجريمة السيبرانية;اتفاقية بودابست;אמנת פשעי הסייבר;אמנת הסייבר;Siber Suçlar Sözleşmesi;Siber Suç Sözleşmesi
good-friday-agreement|treaty|accord de Belfast;Acuerdo de Viernes Santo;Acuerdo de Belfast;соглашение Страстной пятницы;Белфастское соглашение;اتفاق الجمعة العظيمة;הסכם יום שישי הטוב;Hayırlı Cuma Anlaşması
oslo-accords|treaty|Acuerdos de Oslo;Oslo-Abkommen;Соглашения в Осло;اتفاقية أوسلو;اتفاق أوسلو;اتفاقيات أوسلو;הסכמי אוסלו;הסכם אוסלו;Oslo Anlaşmaları;Oslo Anlaşması
camp-david|treaty|accords de Camp David;Acuerdos de Camp David;Camp-David-Abkommen;Кэмп-Дэвидские соглашения;اتفاقية كامب ديفيد;اتفاقيات كامب ديفيد;معاهدة كامب ديفيد;הסכמי קמפ דייוויד;הסכם קמפ דייוויד;Camp David Anlaşması;Camp David Sözleşmesi
israel-jordan-peace|treaty|معاهدة وادي عربة;اتفاقية وادي عربة;وادي عربة;הסכם השלום עם ירדן;Vadi Araba Anlaşması;Vadi Arabe;traité de Wadi Araba;договор Вади-Араба;Friedensvertrag mit Jordanien;tratado de paz con Jordania;paix avec la Jordanie
israel-egypt-peace|treaty|معاهدة السلام المصرية الإسرائيلية;معاهدة السلام مع مصر;הסכם השלום עם מצרים;Friedensvertrag mit Ägypten;tratado de paz con Egipto;traité de paix avec l'Égypte
minsk-agreements|treaty|اتفاقات مينسك;اتفاقيات مينسك;הסכמי מינסק;Minsk Anlaşmaları;Minsker Abkommen;accords de Minsk;Acuerdos de Minsk
dayton|treaty|اتفاق دايتون;اتفاقية دايتون;הסכמי דייטון;הסכם דייטון;Dayton Anlaşması;Acuerdos de Dayton;Дейтонские соглашения;Дейтонское соглашение
isaac-accords|treaty|Соглашения Исаака;اتفاقيات إسحاق;اتفاقات إسحاق;הסכמי יצחק;İshak Anlaşmaları
board-of-peace|union|Conseil de la paix;Conseil de paix;Junta de Paz;Friedensrat;Совет мира;مجلس السلام;מועצת השלום;Barış Kurulu
opanal|treaty|Tratado de Tlatelolco;traité de Tlatelolco
wipo|union|OMPI;WIPO;ВОИС;الويبو;Fikri Mülkiyet Örgütü
iwc|union|اللجنة الدولية لصيد الحيتان;הוועדה הבינלאומית לציד לווייתנים;Balina Avcılığı Komisyonu
caricom|bloc|Comunidad del Caribe;Communauté caribéenne;Karibische Gemeinschaft;КАРИКОМ;كاريكوم;הקהילה הקריבית;Karayip Topluluğu
saarc|bloc|رابطة جنوب آسيا للتعاون الإقليمي;СААРК
turkic-states|bloc|ארגון המדינות הטורקיות;Organisation des États turciques;Organización de Estados Túrquicos;Organisation der Turkstaaten;Türk Konseyi;منظمة الدول التركية
escazu|treaty|Эскасуское соглашение;Соглашение Эскасу;اتفاق إسكاسو;اتفاقية إسكازو;הסכם אסקסו;Escazu Anlaşması
kigali-amendment|treaty|Кигалийская поправка;تعديل كيغالي;תיקון קיגאלי;Kigali Değişikliği;Änderung von Kigali;Kigali-Änderung
montreal-protocol|treaty|بروتوكول مونتريال;פרוטוקול מונטריאול;Montreal Protokolü
water-convention|treaty|convention sur l'eau;Convenio del Agua;Wasserkonvention;Конвенция по воде;Водная конвенция;اتفاقية المياه;אמנת המים;Su Sözleşmesi
marrakesh-treaty|treaty|Vertrag von Marrakesch;Марракешский договор;معاهدة مراكش;אמנת מרקש;Marakeş Anlaşması
ilo|union|Organisation internationale du travail;Organización Internacional del Trabajo;Internationale Arbeitsorganisation;Международная организация труда;МОТ;منظمة العمل الدولية;ארגון העבודה הבינלאומי;Uluslararası Çalışma Örgütü
ilo-190|treaty|convention n° 190;convention 190;Convenio 190;ILO-Übereinkommen 190;Übereinkommen 190;Конвенция № 190;الاتفاقية 190;אמנה 190;190 sayılı sözleşme;ILO Convention 190;Convention No. 190;C190
hague-adoption|treaty|convention de La Haye;Convenio de La Haya;Haager Übereinkommen;Гаагская конвенция;اتفاقية لاهاي;אמנת האג;Lahey Sözleşmesi
cites|treaty|СИТЕС;سايتس;convention sur le commerce des espèces;Washingtoner Artenschutzübereinkommen
basel-convention|treaty|Convenio de Basilea;Basler Übereinkommen;Базельская конвенция;اتفاقية بازل;אמנת באזל;Basel Sözleşmesi
antarctic-treaty|treaty|traité sur l'Antarctique;traité de l'Antarctique;Договор об Антарктике;معاهدة أنتاركتيكا;معاهدة القطب الجنوبي;אמנת אנטארקטיקה;Antarktika Antlaşması
genocide-convention|treaty|convention sur le génocide;Convención sobre el Genocidio;Völkermordkonvention;Конвенция о геноциде;اتفاقية الإبادة الجماعية;אמנת רצח העם;אמנה בדבר רצח עם;Soykırım Sözleşmesi
torture-convention|treaty|convention contre la torture;Convención contra la Tortura;Antifolterkonvention;Anti-Folter-Konvention;Конвенция против пыток;конвенция по предупреждению пыток;اتفاقية مناهضة التعذيب;אמנה נגד עינויים;İşkenceye Karşı Sözleşme
cedaw|treaty|КЛДЖ;سيداو;اتفاقية سيداو;Frauenrechtskonvention
disability-convention|treaty|convention relative aux droits des personnes handicapées;Convención sobre los Derechos de las Personas con Discapacidad;Behindertenrechtskonvention;Конвенция о правах инвалидов;اتفاقية حقوق الأشخاص ذوي الإعاقة;האמנה לזכויות אנשים עם מוגבלות;Engelli Hakları Sözleşmesi;Convention on the Rights of Persons with Disabilities
child-rights|treaty|convention relative aux droits de l'enfant;Convención sobre los Derechos del Niño;Kinderrechtskonvention;Конвенция о правах ребёнка;Конвенция о правах ребенка;اتفاقية حقوق الطفل;האמנה לזכויות הילד;Çocuk Hakları Sözleşmesi;Convention on the Rights of the Child
forced-disappearance|treaty|convention sur les disparitions forcées;Convención sobre Desapariciones Forzadas;Конвенция о насильственных исчезновениях;اتفاقية الاختفاء القسري;International Convention against Enforced Disappearance
unfccc|treaty|اتفاقية الأمم المتحدة للمناخ;الاتفاقية الإطارية بشأن تغير المناخ;אמנת האקלים;BM İklim Sözleşmesi;İklim Değişikliği Çerçeve Sözleşmesi
cbd|treaty|اتفاقية التنوع البيولوجي;אמנת המגוון הביולוגי;Biyolojik Çeşitlilik Sözleşmesi
nagoya|treaty|protocole de Nagoya;Protocolo de Nagoya;Nagoya-Protokoll;Нагойский протокол;بروتوكول ناغويا;Nagoya Protokolü;Nagoya Protocol
stockholm-convention|treaty|convention de Stockholm;Convenio de Estocolmo;Stockholmer Übereinkommen;Стокгольмская конвенция;اتفاقية ستوكهولم;Stockholm Sözleşmesi;Stockholm Convention
ramsar|treaty|convention de Ramsar;Convención de Ramsar;Ramsar-Konvention;Рамсарская конвенция;اتفاقية رامسار;Ramsar Sözleşmesi;Ramsar Convention
echr|treaty|Convenio Europeo de Derechos Humanos;Европейская конвенция по правам человека;Европейская конвенция о защите прав человека;الاتفاقية الأوروبية لحقوق الإنسان;האמנה האירופית לזכויות אדם;האמנה האירופית לזכויות האדם;Avrupa İnsan Hakları Sözleşmesi;AİHS
american-convention|treaty|Convención Americana sobre Derechos Humanos;Pacto de San José;American Convention on Human Rights;convention américaine des droits de l'homme;Corte Interamericana;Corte IDH
african-court|court|Cour africaine des droits de l'homme;African Court on Human and Peoples' Rights;Corte Africana;Африканский суд;المحكمة الأفريقية لحقوق الإنسان
black-sea-grain|trade-agreement|accord céréalier;accord sur les céréales;acuerdo de granos;acuerdo del grano;Getreideabkommen;Getreidedeal;зерновая сделка;черноморская инициатива;اتفاق الحبوب;اتفاقية الحبوب;مبادرة البحر الأسود;הסכם התבואה;הסכם הדגנים;tahıl anlaşması;tahıl koridoru anlaşması;tahıl koridoru;Karadeniz Tahıl Girişimi
indian-ocean-rim|bloc|رابطة حافة المحيط الهندي;Ассоциация прибрежных стран Индийского океана
nam|bloc|mouvement des non-alignés;Movimiento de Países No Alineados;Blockfreie;Движение неприсоединения;حركة عدم الانحياز;התנועה הבלתי מזדהה;Bağlantısızlar Hareketi
g7|bloc|Большая восьмёрка;Большая семёрка;«Большая восьмерка»;«Большая семерка»;مجموعة السبع;مجموعة الثماني;קבוצת השבע;G7
g20|bloc|Большая двадцатка;مجموعة العشرين;קבוצת העשרים
igad|bloc|איגא"ד;Hükümetlerarası Kalkınma Otoritesi;ИГАД
comesa|bloc|КОМЕСА;كوميسا;الكوميسا;Marché commun de l'Afrique orientale
cemac|bloc|ЦАВЭС;سيماك;Communauté économique et monétaire d'Afrique centrale
ceeac|bloc|CEEAC;ECCAS;Communauté économique des États de l'Afrique centrale;المجموعة الاقتصادية لدول وسط أفريقيا
arab-maghreb-union|bloc|Union du Maghreb arabe;Unión del Magreb Árabe;اتحاد المغرب العربي;Arab Maghreb Union;Союз арабского Магриба;Arap Mağrip Birliği
agadir|trade-agreement|accord d'Agadir;اتفاقية أغادير;اتفاق أغادير;Acuerdo de Agadir;Agadir agreement;Agadir Agreement;Agadir-Abkommen;Агадирское соглашение;Agadir Anlaşması;הסכם אגדיר
cplp|bloc|Comunidad de Países de Lengua Portuguesa;Communauté des pays de langue portugaise;Gemeinschaft der portugiesischsprachigen Länder
sica|bloc|Sistema de la Integración Centroamericana;Centroamerikanisches Integrationssystem
parlacen|bloc|Parlacen;PARLACEN;Parlamento Centroamericano;Central American Parliament
can|bloc|Communauté andine;Andengemeinschaft;Андское сообщество;مجموعة الأنديز;And Topluluğu
alba|bloc|Alliance bolivarienne;Bolivarische Allianz;АЛБА;Боливарианский альянс;التحالف البوليفاري;Bolivarcı İttifak
sky-shield|alliance|bouclier antimissile européen;Escudo del Cielo Europeo;Европейский небесный щит;درع السماء الأوروبي;Avrupa Gökyüzü Kalkanı
european-political-community|bloc|Communauté politique européenne;Comunidad Política Europea;Europäische Politische Gemeinschaft;Европейское политическое сообщество;المجموعة السياسية الأوروبية;Avrupa Siyasi Topluluğu
cefta|trade-agreement|ЦЕФТА;ALECE;سيفتا
eu-customs-union|union|Gümrük Birliği;union douanière avec l'UE;unión aduanera con la UE;Zollunion mit der EU
erasmus|union|Эразмус;إيراسموس;ארסמוס
horizon-europe|union|הורייזן;אופק אירופה;Ufuk Avrupa;Горизонт Европа;أفق أوروبا
esa|union|Agence spatiale européenne;Agencia Espacial Europea;Europäische Weltraumorganisation;Европейское космическое агентство;وكالة الفضاء الأوروبية;סוכנות החלל האירופית;Avrupa Uzay Ajansı
cern|union|ЦЕРН;سيرن
iea|union|Agence internationale de l'énergie;Agencia Internacional de la Energía;Internationale Energieagentur;Международное энергетическое агентство;МЭА;وكالة الطاقة الدولية;סוכנות האנרגיה הבינלאומית;הסוכנות הבינלאומית לאנרגיה;Uluslararası Enerji Ajansı;International Energy Agency
irena|union|IRENA;Agence internationale pour les énergies renouvelables;آيرينا;ИРЕНА
solar-alliance|alliance|Alliance solaire internationale;Alianza Solar Internacional;Internationale Solarallianz;Международный солнечный альянс;التحالف الدولي للطاقة الشمسية;Uluslararası Güneş İttifakı
arctic-council|union|Conseil de l'Arctique;Consejo Ártico;Arktischer Rat;Арктический совет;مجلس القطب الشمالي;המועצה הארקטית;Arktik Konseyi
ebrd|bank|BERD;Banque européenne pour la reconstruction;Banco Europeo de Reconstrucción;Europäische Bank für Wiederaufbau;ЕБРР;البنك الأوروبي لإعادة الإعمار;Avrupa İmar ve Kalkınma Bankası
outer-space-treaty|treaty|traité de l'espace;Tratado del Espacio;Weltraumvertrag;Договор о космосе;معاهدة الفضاء الخارجي;אמנת החלל החיצון;Dış Uzay Antlaşması
moon-agreement|treaty|accord sur la Lune;Acuerdo de la Luna;Mondvertrag;Соглашение о Луне;اتفاقية القمر;הסכם הירח;Ay Anlaşması
ilrs|union|station lunaire internationale;Estación Internacional de Investigación Lunar;Internationale Mondforschungsstation;Международная научная лунная станция;МНЛС;محطة أبحاث القمر الدولية;תחנת המחקר הירחית;Uluslararası Ay Araştırma İstasyonu
ai-framework-convention|treaty|convention-cadre sur l'intelligence artificielle;Convenio Marco sobre Inteligencia Artificial;KI-Konvention;KI-Rahmenübereinkommen;Рамочная конвенция об искусственном интеллекте;اتفاقية الذكاء الاصطناعي;אמנת הבינה המלאכותית;Yapay Zeka Sözleşmesi
start-2|treaty|ستارت 2;סטארט 2
abm|treaty|معاهدة الصواريخ المضادة للصواريخ;معاهدة الحد من الصواريخ الباليستية;אמנת הטילים נגד טילים;ABM Antlaşması;Raketenabwehrvertrag
maastricht-treaty|treaty|معاهدة ماستريخت;אמנת מאסטריכט;Maastricht Antlaşması
eu-constitution|treaty|الدستور الأوروبي;החוקה האירופית;Avrupa Anayasası;AB Anayasası
unified-patent-court|court|Единый патентный суд;المحكمة الأوروبية الموحدة للبراءات
eppo|union|Европейская прокуратура;النيابة العامة الأوروبية;התביעה האירופית;Avrupa Savcılığı
eu|union|الاتحاد الأوروبي;האיחוד האירופי;Avrupa Birliği
wto-fish|treaty|соглашение о субсидиях на рыболовство;اتفاقية إعانات مصايد الأسماك;اتفاق دعم مصايد الأسماك;הסכם סובסידיות הדיג;Balıkçılık Sübvansiyonları Anlaşması
tobacco-convention|treaty|Convenio Marco para el Control del Tabaco;Convention-cadre pour la lutte antitabac;Рамочная конвенция по борьбе против табака;اتفاقية مكافحة التبغ;אמנת הטבק;Tütün Kontrolü Çerçeve Sözleşmesi
afcfta|trade-agreement|АфКЗСТ;АКЗСТ;Африканская зона свободной торговли;אזור הסחר החופשי האפריקאי;אזור הסחר החופשי של אפריקה;Zone de libre-échange continentale;Zlecaf;ZLECAf;Afrika Kıtasal Serbest Ticaret;Afrikanische Freihandelszone;Área de Libre Comercio Continental Africana;AfCFTA;منطقة التجارة الحرة القارية;منطقة التجارة الحرة الأفريقية
apec|bloc|АТЭС;منتدى التعاون الاقتصادي لآسيا
union-for-mediterranean|union|האיחוד למען הים התיכון;Akdeniz için Birlik;Unión por el Mediterráneo;Mittelmeerunion
prespa|treaty|اتفاق بريسبا;הסכם פרספה;Prespa Anlaşması;Преспанское соглашение;Prespa-Abkommen;Acuerdo de Prespa
budapest-memorandum|treaty|mémorandum de Budapest;Memorando de Budapest;Memorándum de Budapest;Budapester Memorandum;Будапештский меморандум;مذكرة بودابست;מזכר בודפשט;Budapeşte Memorandumu;Budapest Memorandum
caspian-convention|treaty|Convención sobre el mar Caspio;Kaspi-Konvention;Kaspi-Abkommen;Конвенция о правовом статусе Каспийского моря;Конвенция по Каспию;اتفاقية بحر قزوين;אמנת הים הכספי;Hazar Sözleşmesi;Hazar'ın statüsüne ilişkin sözleşme;Hazar Denizi'nin Hukuki Statüsü;statut de la mer Caspienne;estatuto del mar Caspio
algiers-accord|treaty|accord d'Alger;accords d'Alger;اتفاق الجزائر;اتفاقية الجزائر;Acuerdo de Argel;Algier-Abkommen;Algiers agreement;Algiers accord
eu-acp|treaty|accord de Cotonou;accord de Samoa;Acuerdo de Cotonú;Acuerdo de Samoa;Samoa-Abkommen;Cotonou-Abkommen;Cotonou Agreement;Samoa Agreement
montreux|treaty|convention de Montreux;Convención de Montreux;Конвенция Монтрё;اتفاقية مونترو;אמנת מונטרה;Montrö Boğazlar Sözleşmesi;Montrö
shusha|treaty|إعلان شوشة;הצהרת שושה;Шушинская декларация
al-ula-declaration|treaty|إعلان العلا;بيان العلا;اتفاق العلا;הצהרת אל-עולא;El-Ula Bildirisi;El Ula Bildirgesi
doha-agreement|treaty|הסכם דוחא;Doha Anlaşması;Дохийское соглашение;اتفاق الدوحة
indus-waters|treaty|Tratado de las Aguas del Indo;Induswasservertrag;Indus-Wasservertrag;İndus Suları Antlaşması
nile|treaty|accord-cadre sur le Nil;accord d'Entebbe;اتفاقية عنتيبي;الاتفاقية الإطارية لحوض النيل;Соглашение Энтеббе;הסכם הנילוס;Nil Havzası Anlaşması
windsor-framework|treaty|protocole nord-irlandais;cadre de Windsor;Protocolo de Irlanda del Norte;Nordirland-Protokoll;Протокол по Северной Ирландии;بروتوكول أيرلندا الشمالية;פרוטוקול צפון אירלנד;Kuzey İrlanda Protokolü
brexit-agreement|treaty|Acuerdo de Retirada;accord de retrait;соглашение о Брекзите;اتفاق بريكست;הסכם הברקזיט;Brexit anlaşması
two-plus-four|treaty|Zwei-plus-Vier-Vertrag;Zwei-plus-Vier;traité deux plus quatre;Tratado Dos más Cuatro;Договор «два плюс четыре»;Two Plus Four Treaty;İki Artı Dört
anzus|alliance|ANZUS;АНЗЮС;أنزوس
svalbard|treaty|traité du Svalbard;Spitzbergenvertrag;Шпицбергенский трактат;Договор о Шпицбергене;Svalbard Treaty
gsomia|treaty|GSOMIA
bologna|union|Processus de Bologne;Proceso de Bolonia;Bologna-Prozess;Болонский процесс;Болонская система;Bologna Süreci;Bologna Process;عملية بولونيا
union-state|union|Союзное государство;Союзного государства;État d'Union;Unionsstaat;Estado de la Unión Rusia-Bielorrusia;دولة الاتحاد;Birlik Devleti
guam|bloc|ГУАМ;GUAM
cica|bloc|СВМДА;Совещание по взаимодействию и мерам доверия в Азии
eco|bloc|Ekonomik İşbirliği Teşkilatı;منظمة التعاون الاقتصادي;Организация экономического сотрудничества
d8|bloc|مجموعة الثماني الإسلامية;D-8 Örgütü;Gelişen Sekiz
idb|bank|Islamic Development Bank;البنك الإسلامي للتنمية;İslam Kalkınma Bankası
riyadh-agreement|treaty|اتفاق الرياض;اتفاقية الرياض;Riyadh Agreement;Accord de Riyad
taif|treaty|اتفاق الطائف;Taif Agreement;accord de Taëf
khor-abdullah|treaty|اتفاقية خور عبدالله;خور عبدالله;خور عبد الله
lausanne|treaty|Lozan Antlaşması;traité de Lausanne;Vertrag von Lausanne;Tratado de Lausana;Лозаннский договор;معاهدة لوزان
aachen|treaty|traité d'Aix-la-Chapelle;Aachener Vertrag;Vertrag von Aachen;Tratado de Aquisgrán;Ахенский договор;Treaty of Aachen;Aachen Treaty
quirinal|treaty|traité du Quirinal;Trattato del Quirinale;Quirinalsvertrag;Tratado del Quirinal;Quirinal Treaty
nancy-treaty|treaty|traité de Nancy;Vertrag von Nancy;Tratado de Nancy;Treaty of Nancy
chagos-treaty|treaty|traité des Chagos;accord sur les Chagos;acuerdo de Chagos;tratado de Chagos;Chagos-Vertrag;Chagos-Abkommen;соглашение по Чагосу;اتفاق تشاغوس;הסכם צ'אגוס;Chagos Anlaşması;Chagos treaty;Chagos deal
us-ukraine-minerals|trade-agreement|accord sur les minerais;accord minier avec Kiev;acuerdo de minerales;Rohstoffabkommen mit der Ukraine;соглашение о недрах;соглашение о полезных ископаемых;сделка по недрам;اتفاق المعادن;הסכם המינרלים;maden anlaşması;nadir toprak anlaşması
commonwealth|bloc|Milletler Topluluğu;İngiliz Milletler Topluluğu
`);
