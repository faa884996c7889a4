import type { KnownAccord } from './known-accords';
import { accordLines } from './more-accords';

/** Banks, agencies, courts, river basins and conventions in Russian, Arabic, Hebrew and Turkish, as their agencies write them in full and for short; the lines read as in `more-accords.ts`. */
export const accordNamesInstitutions: readonly KnownAccord[] = accordLines(`
new-development-bank|bank|НБР;банк развития БРИКС;بنك التنمية التابع لبريكس;بنك التنمية لبريكس;بنك مجموعة بريكس;בנק בריקס;בנק הפיתוח של בריקס;BRICS Kalkınma Bankası;BRICS bankası
eurasian-development-bank|bank|Евразийский банк развития;ЕАБР;البنك الأوراسي للتنمية;בנק הפיתוח האירו-אסייתי;Avrasya Kalkınma Bankası;Eurasian Development Bank
aiib|bank|בנק ההשקעות האסייתי
ebrd|bank|Европейский банк реконструкции и развития;הבנק האירופי לשיקום ולפיתוח
idb|bank|Исламский банк развития;البنك الإسلامي للتنمية;בנק הפיתוח האסלאמי;İslam Kalkınma Bankası
adb|bank|Азиатский банк развития;بنك التنمية الآسيوي;בנק הפיתוח האסייתי;Asya Kalkınma Bankası
arab-monetary-fund|bank|Арабский валютный фонд;صندوق النقد العربي
iaea|union|Международное агентство по атомной энергии;סוכנות האנרגיה האטומית
african-medicines-agency|union|Африканское агентство по лекарственным средствам;Африканское агентство по лекарствам;الوكالة الأفريقية للأدوية;الوكالة الإفريقية للأدوية;وكالة الأدوية الأفريقية;סוכנות התרופות האפריקנית;Afrika İlaç Ajansı;African Medicines Agency
asean-tac|treaty|Договор о дружбе и сотрудничестве в Юго-Восточной Азии;Балийский договор;معاهدة الصداقة والتعاون في جنوب شرق آسيا;معاهدة الصداقة والتعاون لآسيان;معاهدة الصداقة والتعاون مع آسيان;معاهدة الصداقة والتعاون لرابطة آسيان;אמנת הידידות ושיתוף הפעולה בדרום-מזרח אסיה;Güneydoğu Asya Dostluk ve İşbirliği Antlaşması;Güneydoğu Asya Dostluk ve İş Birliği Antlaşması;Treaty of Amity and Cooperation
us-visa-waiver|principles|программа безвизового въезда в США;программу безвизового въезда;программе безвизового въезда;برنامج الإعفاء من التأشيرة الأمريكية;برنامج الإعفاء من التأشيرة;برنامج الإعفاء من التأشيرات;תוכנית הפטור מוויזה;תוכנית הפטור מאשרה;תוכנית הפטור מאשרות;הפטור מוויזה לארה"ב;ABD Vize Muafiyet Programı;Vize Muafiyet Programı;Vize Muafiyeti Programı;Visa Waiver Program;Visa Waiver Programme
nile|treaty|соглашение о бассейне Нила;рамочное соглашение по бассейну Нила;اتفاقية عنتيبي;الاتفاقية الإطارية لحوض النيل;الاتفاقية الإطارية التعاونية لحوض نهر النيل;الاتفاقية الإطارية لحوض نهر النيل;الاتفاق الإطاري لحوض النيل;الاتفاق الإطاري لمياه النيل;اتفاقية حوض النيل;اتفاقية مياه النيل;הסכם אנטבה;אמנת אגן הנילוס;הסכם אגן הנילוס;Nil Havzası Çerçeve Anlaşması;Nil Havzası Anlaşması;Entebbe Anlaşması
ifas|union|МФСА;Международный фонд спасения Арала;Фонд спасения Арала;الصندوق الدولي لإنقاذ بحر آرال;Aral Gölü'nü Kurtarma Fonu
water-convention|treaty|Конвенция по охране и использованию трансграничных водотоков;конвенция по трансграничным водам;Su Sözleşmesi;BM Su Sözleşmesi
espoo|treaty|Конвенция Эспо;اتفاقية إسبو;אמנת אספו;Espoo Sözleşmesi
aarhus|treaty|اتفاقية آرهوس;אמנת ארהוס;Aarhus Sözleşmesi
semipalatinsk-treaty|treaty|Семипалатинский договор;Договор о зоне, свободной от ядерного оружия в Центральной Азии;зона, свободная от ядерного оружия в Центральной Азии;معاهدة سيميبالاتينسك;Semipalatinsk Antlaşması;Semipalatinsk Treaty
cybercrime-convention|treaty|Будапештская конвенция;Конвенция о киберпреступности;اتفاقية بودابست للجرائم الإلكترونية;אמנת בודפשט;Siber Suçlar Sözleşmesi
cybercrime-un|treaty|Конвенция ООН против киберпреступности;اتفاقية الأمم المتحدة لمكافحة الجريمة الإلكترونية;BM Siber Suç Sözleşmesi;Hanoi Sözleşmesi;אמנת האנוי
antarctic-treaty|treaty|האמנה האנטארקטית
unclos|treaty|Конвенция ООН по морскому праву;اتفاقية الأمم المتحدة لقانون البحار;אמנת הימים;BM Deniz Hukuku Sözleşmesi
comesa|bloc|السوق المشتركة لشرق أفريقيا وجنوبها;السوق المشتركة لشرق وجنوب أفريقيا;קומסה
igad|bloc|الهيئة الحكومية للتنمية;الهيئة الحكومية المعنية بالتنمية
gulf-currency-union|union|Валютный союз стран Залива;الاتحاد النقدي الخليجي;اتفاقية الاتحاد النقدي;العملة الخليجية;العملة الخليجية الموحدة;האיחוד המוניטרי של המפרץ;Körfez parasal birliği
d8|bloc|исламская восьмерка;организация Д-8;منظمة الدول الثماني;مجموعة الثماني الإسلامية;مجموعة الدول الثماني النامية;منظمة الثماني
cern|union|סרן
artemis-accords|principles|תוכנית ארטמיס;תכנית ארטמיס
eso|union|Европейская южная обсерватория;המצפה הדרומי האירופי;Avrupa Güney Gözlemevi;European Southern Observatory
horizon-europe|principles|Горизонт Европа;הורייזון אירופה;הורייזון;Ufuk Avrupa Programı
central-asia-friendship|treaty|Договор о дружбе, добрососедстве и сотрудничестве в целях развития Центральной Азии;Договор о дружбе, добрососедстве и сотрудничестве в целях развития Центральной Азии в XXI веке;договор пяти стран Центральной Азии
mercosur|bloc|השוק הדרומי
khor-abdullah|treaty|اتفاقية خور عبدالله;اتفاقية خور عبد الله;اتفاق خور عبدالله
european-political-community|bloc|الجماعة السياسية الأوروبية;المجموعة السياسية الأوروبية;הקהילה המדינית האירופית
red-sea-council|bloc|Совет стран Красного моря;مجلس الدول المطلة على البحر الأحمر;مجلس الدول العربية والأفريقية المطلة على البحر الأحمر;ميثاق البحر الأحمر
opcw|union|منظمة حظر الأسلحة الكيميائية;הארגון לאיסור נשק כימי;Kimyasal Silahların Yasaklanması Örgütü
eiti|principles|инициатива прозрачности добывающих отраслей;مبادرة الشفافية في الصناعات الاستخراجية
arab-human-rights-charter|treaty|الميثاق العربي لحقوق الإنسان
arab-human-rights-court|court|المحكمة العربية لحقوق الإنسان
echr|treaty|ЕКПЧ;İşkenceyi Önleme Avrupa Sözleşmesi
european-social-charter|treaty|Европейская социальная хартия;Avrupa Sosyal Şartı;European Social Charter
lanzarote-convention|treaty|Лансаротская конвенция;אמנת לנזרוטה;Lanzarote Sözleşmesi;Lanzarote Convention
bern-convention|treaty|Бернская конвенция;אמנת ברן;Bern Sözleşmesi
refugee-convention|treaty|Конвенция о статусе беженцев
genocide-convention|treaty|Конвенция о предупреждении геноцида;Конвенция о предупреждении преступления геноцида;اتفاقية منع الإبادة الجماعية;האמנה למניעת רצח עם;אמנת מניעת רצח עם
turkpa|bloc|ТюркПА;TÜRKPA
turksoy|bloc|ТЮРКСОЙ;TÜRKSOY;توركسوي
eco|bloc|Организация экономического сотрудничества;منظمة التعاون الاقتصادي;EİT;EKO Zirvesi
cica|bloc|СВМДА;مؤتمر التفاعل وإجراءات بناء الثقة في آسيا;سيكا;AİGK
efta|bloc|ЕАСТ;الرابطة الأوروبية للتجارة الحرة;אפט"א
pmda|treaty|соглашение об утилизации плутония;соглашение по утилизации плутония;соглашение о плутонии
caspian-convention|treaty|Конвенция о правовом статусе Каспия
ilrs|union|محطة الأبحاث القمرية الدولية;МНЛС
gecf|bloc|ФСЭГ;Форум стран-экспортеров газа;منتدى الدول المصدرة للغاز;Gaz İhraç Eden Ülkeler Forumu;Gas Exporting Countries Forum
gulf-railway|treaty|السكة الحديد الخليجية;سكة حديد الخليج
cis-free-trade|trade-agreement|Договор о зоне свободной торговли СНГ;зона свободной торговли СНГ
minsk-convention|treaty|Минская конвенция о правовой помощи;Кишиневская конвенция;Кишиневская конвенция о правовой помощи
europol|union|Европол;يوروبول;יורופול;Europol
energy-community|union|Энергетическое сообщество;مجتمع الطاقة الأوروبي;קהילת האנרגיה;Enerji Topluluğu;Energy Community
three-seas|bloc|Инициатива трех морей;Üç Deniz Girişimi
svalbard|treaty|Шпицбергенский трактат;معاهدة سفالبارد;Svalbard Antlaşması
barcelona-convention|treaty|Барселонская конвенция;اتفاقية برشلونة لحماية البحر المتوسط;אמנת ברצלונה;Barselona Sözleşmesi
marpol|treaty|МАРПОЛ;ماربول;MARPOL
icsid|court|МЦУИС;المركز الدولي لتسوية منازعات الاستثمار;ICSID
singapore-convention|treaty|Сингапурская конвенция о медиации;اتفاقية سنغافورة للوساطة;אמנת סינגפור;Singapur Sözleşmesi
pax-silica|principles|Пакс Силика;باكس سيليكا;פקס סיליקה;Pax Silica
anti-isis|alliance|коалиция против ИГ;коалиция против ИГИЛ;التحالف الدولي ضد داعش;الائتلاف الدولي ضد داعش;הקואליציה נגד דאעש;DEAŞ'la Mücadele Koalisyonu
combined-maritime-forces|bloc|Объединенные морские силы;القوات البحرية المشتركة
nuclear-liability|treaty|Венская конвенция о гражданской ответственности;اتفاقية الأمان النووي;אמנת האנרגיה האטומית האזרחית
torture-convention|treaty|Конвенция против пыток;اتفاقية مناهضة التعذيب
council-of-europe-torture|treaty|Европейская конвенция по предупреждению пыток;Европейская конвенция против пыток
`);
