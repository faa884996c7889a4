import { accordReadingsIn } from '@test/grammar';

const read = (lang: string, title: string, publishedAt = '2025-10-01') =>
  accordReadingsIn({ title, lang, publishedAt });

const joins: [string, string][] = [
  ['ru', 'Азербайджан присоединится к Авраамовым соглашениям, объявил Трамп'],
  ['fr', "L'Azerbaïdjan rejoint les accords d'Abraham, annonce Donald Trump"],
  ['es', 'Azerbaiyán se une a los Acuerdos de Abraham, anuncia Trump'],
  ['de', 'Aserbaidschan tritt den Abraham-Abkommen bei'],
  ['ar', 'أذربيجان تنضم إلى اتفاقيات أبراهام'],
  ['he', "אזרבייג'ן מצטרפת להסכמי אברהם"],
  ['tr', "Azerbaycan İbrahim Anlaşmaları'na katılıyor"],
];
const refusals: [string, string][] = [
  ['ru', 'Саудовская Аравия отказалась присоединиться к Авраамовым соглашениям'],
  ['fr', "L'Arabie saoudite refuse de rejoindre les accords d'Abraham"],
  ['es', 'Arabia Saudí rechaza unirse a los Acuerdos de Abraham'],
  ['de', 'Saudi-Arabien will den Abraham-Abkommen nicht beitreten'],
  ['ar', 'السعودية ترفض الانضمام إلى اتفاقيات أبراهام'],
  ['he', 'סעודיה מסרבת להצטרף להסכמי אברהם'],
  ['tr', "Suudi Arabistan İbrahim Anlaşmaları'na katılmayı reddetti"],
];
const wishes: [string, string][] = [
  ['ru', 'Сербия хочет вступить в БРИКС'],
  ['fr', 'La Serbie souhaite rejoindre les BRICS'],
  ['es', 'Serbia quiere unirse a los BRICS'],
  ['de', 'Serbien will den BRICS beitreten'],
  ['ar', 'صربيا تريد الانضمام إلى بريكس'],
  ['he', 'סרביה רוצה להצטרף לבריקס'],
  ['tr', "Sırbistan BRICS'e katılmak istiyor"],
];
const ratifications: [string, string][] = [
  ['ru', 'Парламент Швейцарии ратифицировал Договор об открытом море'],
  ['fr', 'Le parlement suisse ratifie le traité sur la haute mer'],
  ['es', 'El parlamento de Suiza ratificó el Tratado de Alta Mar'],
  ['de', 'Schweizer Parlament ratifiziert das Hochseeabkommen'],
  ['ar', 'البرلمان السويسري يصادق على معاهدة أعالي البحار'],
  ['he', 'הפרלמנט של שווייץ אשרר את אמנת הים הפתוח'],
  ['tr', "İsviçre parlamentosu Açık Denizler Anlaşması'nı onayladı"],
];
const withdrawals: [string, string][] = [
  ['ru', 'Финляндия выходит из Оттавской конвенции'],
  ['fr', "La Finlande se retire de la convention d'Ottawa"],
  ['es', 'Finlandia abandona la Convención de Ottawa'],
  ['de', 'Finnland tritt aus der Ottawa-Konvention aus'],
  ['ar', 'فنلندا تنسحب من اتفاقية أوتاوا'],
  ['he', 'פינלנד פורשת מאמנת אוטווה'],
  ['tr', "Finlandiya Ottawa Sözleşmesi'nden çekiliyor"],
];

/** Active, passive, nominal and inverted wordings of the same acts. */
const wordings: [string, string, string][] = [
  ['ru', 'Исландия официально присоединилась к Договору об открытом море', 'high-seas-treaty joiner.announced IS'],
  ['ru', 'Сейм Литвы проголосовал за выход из Оттавской конвенции', 'ottawa-convention withdrawal LT'],
  ['ru', 'Жогорку Кенеш ратифицировал Договор об открытом море', 'high-seas-treaty ratification KG'],
  ['ru', 'Вьетнам подал заявку на вступление в БРИКС', 'brics joiner.prospect VN'],
  ['ru', 'Катар не присоединится к Авраамовым соглашениям', 'abraham-accords joiner.declined QA'],
  ['ru', 'Литва расстается с Оттавской конвенцией', 'ottawa-convention withdrawal LT'],
  ['ar', 'انضمت آيسلندا رسميا إلى معاهدة أعالي البحار', 'high-seas-treaty joiner.announced IS'],
  ['ar', 'صادق البرلمان السويسري على معاهدة أعالي البحار', 'high-seas-treaty ratification CH'],
  ['ar', 'بوروندي تعلن انسحابها من المحكمة الجنائية الدولية', 'icc-rome-statute withdrawal BI'],
  ['ar', 'قطر لن تنضم إلى اتفاقيات أبراهام', 'abraham-accords joiner.declined QA'],
  ['ar', 'تقدمت فيتنام بطلب الانضمام إلى بريكس', 'brics joiner.prospect VN'],
  ['ar', 'ليتوانيا تعلن انسحابها من معاهدة أوتاوا', 'ottawa-convention withdrawal LT'],
  ['he', 'איסלנד הצטרפה רשמית לאמנת הים הפתוח', 'high-seas-treaty joiner.announced IS'],
  ['he', 'הפרלמנט השווייצרי אשרר סופית את אמנת הים הפתוח', 'high-seas-treaty ratification CH'],
  ['he', 'ליטא הודיעה על פרישתה מאמנת אוטווה', 'ottawa-convention withdrawal LT'],
  ['he', 'קטאר לא תצטרף להסכמי אברהם', 'abraham-accords joiner.declined QA'],
  ['he', 'וייטנאם הגישה בקשה להצטרף לבריקס', 'brics joiner.prospect VN'],
  ['he', 'נורווגיה חתמה על הסכמי ארטמיס', 'artemis-accords ceremony.held NO'],
  ['tr', "İzlanda Açık Denizler Anlaşması'na resmen katıldı", 'high-seas-treaty joiner.announced IS'],
  ['tr', "Litvanya Meclisi Ottawa Sözleşmesi'nden çekilme kararı aldı", 'ottawa-convention withdrawal LT'],
  ['tr', "Nijer, Roma Statüsü'nden resmen çekildi", 'icc-rome-statute withdrawal NE'],
  ['tr', "Katar İbrahim Anlaşmaları'na katılmayacak", 'abraham-accords joiner.declined QA'],
  ['tr', "Vietnam BRICS'e üyelik başvurusunda bulundu", 'brics joiner.prospect VN'],
  ['tr', "Norveç Artemis Anlaşmaları'nı imzaladı", 'artemis-accords ceremony.held NO'],
];

/** Figures of speech, passives, nouns and verbs in two parts: language, headline, what it says. */
const turns: [string, string, string][] = [
  ['fr', "La Somalie adhère à la Communauté d'Afrique de l'Est", 'eac joiner.announced SO'],
  [
    'fr',
    'Le Vietnam et la Suisse apposent leur signature sur le traité sur la haute mer',
    'high-seas-treaty ceremony.held CH',
  ],
  [
    'fr',
    'Les députés finlandais votent la ratification du traité sur la haute mer',
    'high-seas-treaty ratification FI',
  ],
  ['fr', 'Le Niger tourne la page de la Cour pénale internationale', 'icc-rome-statute withdrawal NE'],
  ['fr', 'La Hongrie notifie son retrait de la Cour pénale internationale', 'icc-rome-statute withdrawal HU'],
  ['fr', "Le Koweït ne rejoindra pas les accords d'Abraham", 'abraham-accords joiner.declined KW'],
  ['fr', "L'Irak dit niet aux accords d'Abraham", 'abraham-accords joiner.declined IQ'],
  ['es', 'Bolivia fue admitida en el Mercosur', 'mercosur joiner.announced BO'],
  ['es', 'El Senado chileno da vía libre al Tratado de Alta Mar', 'high-seas-treaty ratification CL'],
  ['es', 'Argentina da un portazo a la OMS', 'who withdrawal AR'],
  ['es', 'Estados Unidos formaliza su retirada de la Unesco', 'unesco withdrawal US'],
  ['es', 'Uruguay toca la puerta de los BRICS', 'brics joiner.prospect UY'],
  ['es', 'Irak no se sumará a los Acuerdos de Abraham', 'abraham-accords joiner.declined IQ'],
  ['es', 'Kuwait descarta de plano los Acuerdos de Abraham', 'abraham-accords joiner.declined KW'],
  [
    'de',
    'Österreich und die Schweiz setzen ihre Unterschrift unter das Hochseeabkommen',
    'high-seas-treaty ceremony.held CH',
  ],
  ['de', 'Schwedisches Parlament winkt das Hochseeabkommen durch', 'high-seas-treaty ratification SE'],
  ['de', 'Lettland kehrt der Istanbul-Konvention den Rücken', 'istanbul-convention withdrawal LV'],
  ['de', 'Argentinien leitet Austritt aus der WHO ein', 'who withdrawal AR'],
  ['de', 'Malaysia klopft bei den BRICS an', 'brics joiner.prospect MY'],
  ['de', 'Kuwait tritt den Abraham-Abkommen nicht bei', 'abraham-accords joiner.declined KW'],
];

describe('a headline in another language', () => {
  it.each(joins)('says who joins (%s: %s)', (lang, title) => {
    expect(read(lang, title)).toContain('abraham-accords joiner.announced AZ');
  });
  it.each(refusals)('says who refuses (%s: %s)', (lang, title) => {
    expect(read(lang, title)).toEqual(['abraham-accords joiner.declined SA']);
  });
  it.each(wishes)('says who wants to join (%s: %s)', (lang, title) => {
    expect(read(lang, title)).toEqual(['brics joiner.prospect RS']);
  });
  it.each(ratifications)('says who ratifies (%s: %s)', (lang, title) => {
    expect(read(lang, title)).toEqual(['high-seas-treaty ratification CH']);
  });
  it.each(withdrawals)('says who leaves (%s: %s)', (lang, title) => {
    expect(read(lang, title, '2025-04-01')).toEqual(['ottawa-convention withdrawal FI']);
  });
  it.each(wordings)('is read in all its wordings (%s: %s)', (lang, title, expected) => {
    expect(read(lang, title, '2024-12-10')).toContain(expected);
  });
  it.each(turns)('reads a turn of phrase (%s: %s)', (lang, title, finding) => {
    expect(read(lang, title)).toContain(finding);
  });
});
