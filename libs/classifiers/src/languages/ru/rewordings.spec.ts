import { readingsIn } from '@test/grammar';
import { type Frame, type Shape, type Subject, missed } from '@test/rewordings';

const subjects: readonly Subject[] = [
  { text: 'Кения', states: ['KE'] },
  { text: 'Республика Кения', states: ['KE'] },
  { text: 'Кения и Уганда', states: ['KE', 'UG'] },
  { text: 'Кения, Уганда и Малави', states: ['KE', 'UG', 'MW'] },
  { text: 'Восточноафриканская республика Кения', states: ['KE'] },
];

/** Each as one state does it, and as several do. */
const frames: readonly Frame[] = [
  ['withdrawal', 'вышла|из {accord}', 'вышли|из {accord}'],
  ['withdrawal', 'выходит|из {accord}', 'выходят|из {accord}'],
  ['withdrawal', 'объявила|о выходе из {accord}', 'объявили|о выходе из {accord}'],
  ['withdrawal', 'денонсировала|Минаматскую конвенцию', 'денонсировали|Минаматскую конвенцию'],
  ['withdrawal', 'решила|выйти из {accord}', 'решили|выйти из {accord}'],
  ['withdrawal', 'уведомила|ООН о выходе из {accord}', 'уведомили|ООН о выходе из {accord}'],
  ['withdrawal', 'покинула|Минаматскую конвенцию', 'покинули|Минаматскую конвенцию'],
  ['joiner.announced', 'присоединилась|к {accord}', 'присоединились|к {accord}'],
  ['joiner.announced', 'присоединяется|к {accord}', 'присоединяются|к {accord}'],
  ['joiner.announced', 'стала участницей|{accord}', 'стали участниками|{accord}'],
  ['joiner.announced', 'вступила|в Минаматскую конвенцию', 'вступили|в Минаматскую конвенцию'],
  ['joiner.announced', 'объявила|о присоединении к {accord}', 'объявили|о присоединении к {accord}'],
  ['ratification', 'ратифицировала|Минаматскую конвенцию', 'ратифицировали|Минаматскую конвенцию'],
  ['ratification', 'ратифицирует|Минаматскую конвенцию', 'ратифицируют|Минаматскую конвенцию'],
  [
    'ratification',
    'сдала|на хранение ратификационную грамоту {accord}',
    'сдали|на хранение ратификационную грамоту {accord}',
  ],
  ['ceremony.held', 'подписала|Минаматскую конвенцию', 'подписали|Минаматскую конвенцию'],
  ['ceremony.held', 'подписывает|Минаматскую конвенцию', 'подписывают|Минаматскую конвенцию'],
  ['ceremony.announced', 'подпишет|Минаматскую конвенцию', 'подпишут|Минаматскую конвенцию'],
  ['joiner.prospect', 'хочет|присоединиться к {accord}', 'хотят|присоединиться к {accord}'],
  [
    'joiner.prospect',
    'подала|заявку на вступление в Минаматскую конвенцию',
    'подали|заявку на вступление в Минаматскую конвенцию',
  ],
  ['joiner.prospect', 'намерена|вступить в Минаматскую конвенцию', 'намерены|вступить в Минаматскую конвенцию'],
  [
    'joiner.prospect',
    'ведет|переговоры о вступлении в Минаматскую конвенцию',
    'ведут|переговоры о вступлении в Минаматскую конвенцию',
  ],
  ['suspension', 'приостановила|участие в {accord}', 'приостановили|участие в {accord}'],
  ['suspension', 'заморозила|членство в {accord}', 'заморозили|членство в {accord}'],
  ['joiner.declined', 'отказалась|присоединиться к {accord}', 'отказались|присоединиться к {accord}'],
  ['joiner.declined', 'не намерена|присоединяться к {accord}', 'не намерены|присоединяться к {accord}'],
  ['joiner.declined', 'исключила|присоединение к {accord}', 'исключили|присоединение к {accord}'],
  ['joiner.announced', 'сдала|документы о присоединении к {accord}', 'сдали|документы о присоединении к {accord}'],
  ['joiner.announced', 'отменила|выход из {accord}', 'отменили|выход из {accord}'],
  ['joiner.prospect', 'готовится|к присоединению к {accord}', 'готовятся|к присоединению к {accord}'],
  ['joiner.prospect', 'склоняется|к присоединению к {accord}', 'склоняются|к присоединению к {accord}'],
  [
    'joiner.declined',
    'отвергла|предложение присоединиться к {accord}',
    'отвергли|предложение присоединиться к {accord}',
  ],
  ['joiner.declined', 'забрала|заявку на присоединение к {accord}', 'забрали|заявку на присоединение к {accord}'],
  ['joiner.declined', 'закрыла|вопрос о присоединении к {accord}', 'закрыли|вопрос о присоединении к {accord}'],
  ['joiner.declined', 'отложила|присоединение к {accord}', 'отложили|присоединение к {accord}'],
  ['suspension', 'перестала|выполнять Минаматскую конвенцию', 'перестали|выполнять Минаматскую конвенцию'],
  ['suspension', 'временно вышла|из {accord}', 'временно вышли|из {accord}'],
  ['withdrawal', 'отменила|ратификацию {accord}', 'отменили|ратификацию {accord}'],
  ['withdrawal', 'перестала|участвовать в {accord}', 'перестали|участвовать в {accord}'],
];

const shapes: Readonly<Record<string, Shape>> = {
  plain: (who, does, what) => `${who} ${does} ${what}`,
  'a day in front': (who, does, what) => `Во вторник ${inside(who)} ${does} ${what}`,
  'a spell in front': (who, does, what) => `После долгих споров ${inside(who)} ${does} ${what}`,
  formally: (who, does, what) => `${who} официально ${does} ${what}`,
  'a day behind the verb': (who, does, what) => `${who} во вторник ${does} ${what}`,
  'a relative clause': (who, does, what) => `${who}, где находится крупный порт, ${does} ${what}`,
  'a place aside': (who, does, what) => `${who}, на берегу Индийского океана, ${does} ${what}`,
  'a place behind': (who, does, what) => `${who} ${does} ${what} на конференции в Женеве`,
  'a reason behind': (who, does, what) => `${who} ${does} ${what} из-за высоких расходов`,
  'who says it behind': (who, does, what) => `${who} ${does} ${what}, сообщил МИД`,
  'what it lacks in front': (who, does, what) => `Без согласия соседей ${inside(who)} ${does} ${what}`,
  'a cost in front': (who, does, what) => `Из-за высоких расходов ${inside(who)} ${does} ${what}`,
  'who says it aside': (who, does, what) => `${who}, как сообщили в столице, ${does} ${what}`,
  'how many live there': (who, does, what) => `${who} (50 млн жителей) ${does} ${what}`,
  'what it does not say': (who, does, what) => `${who} ${does} ${what}, не назвав сроков`,
  'a reason with a "not"': (who, does, what) => `${who} ${does} ${what}, потому что выбора не было`,
  'what for': (who, does, what) => `${who} ${does} ${what} ради новых рынков`,
  'what is asked of it': (who, does, what) => `${who} ${does} ${what}: что дальше?`,
  'a spell behind': (who, does, what) => `${who} ${does} ${what} спустя двенадцать лет`,
};
const inside = (who: string): string =>
  who.startsWith('Кения') ? who : `${who.charAt(0).toLowerCase()}${who.slice(1)}`;

/** News in which the state does not open the sentence, or others decide about it. */
const turned: readonly (readonly [string, string])[] = [
  ['Состоялось присоединение Кении к Минаматской конвенции', 'joiner.announced KE'],
  ['Присоединение Кении к Минаматской конвенции завершено', 'joiner.announced KE'],
  ['Принято решение о приеме Кении в ОПЕК', 'joiner.announced KE'],
  ['ОПЕК принимает Кению', 'joiner.announced KE'],
  ['В ОПЕК вошла Кения', 'joiner.announced KE'],
  ['В Кении ратифицировали Минаматскую конвенцию', 'ratification KE'],
  ['В Кении завершили ратификацию Минаматской конвенции', 'ratification KE'],
  ['В Кении отказались от вступления в ОПЕК', 'joiner.declined KE'],
  ['Вопрос о вступлении Кении в ОПЕК не стоит', 'joiner.declined KE'],
  ['О вступлении Кении в ОПЕК не может быть и речи', 'joiner.declined KE'],
  ['Кения сказала «нет» ОПЕК', 'joiner.declined KE'],
  ['Кения останется вне ОПЕК', 'joiner.declined KE'],
  ['Кения не исключает, что вступит в ОПЕК', 'joiner.prospect KE'],
  ['ОПЕК предложила Кении вступить', 'joiner.prospect KE'],
  ['Выход Кении из ОПЕК состоялся', 'withdrawal KE'],
  ['Президент Кении: мы выходим из ОПЕК', 'withdrawal KE'],
  ['После долгих переговоров Кения вступила в ОПЕК', 'joiner.announced KE'],
  ['После переворота членство Кении в ОПЕК приостановлено', 'suspension KE'],
  ['Не дожидаясь Руанды, Кения вступила в ОПЕК', 'joiner.announced KE'],
  ['Следуя примеру Руанды, Кения вышла из ОПЕК', 'withdrawal KE'],
  ['На саммите в Женеве Кения подписала Минаматскую конвенцию', 'ceremony.held KE'],
  ['Когда споры завершились, Кения присоединилась к ОПЕК', 'joiner.announced KE'],
  ['Процедура вступления Кении в ОПЕК завершена', 'joiner.announced KE'],
  ['Новый член ОПЕК: Кения', 'joiner.announced KE'],
  ['Соглашение о присоединении Кении к ОПЕК вступило в силу', 'joiner.announced KE'],
  ['Начата процедура вступления Кении в ОПЕК', 'joiner.prospect KE'],
  ['Кения назвала вступление в ОПЕК приоритетом', 'joiner.prospect KE'],
  ['Кения вынесет вопрос о вступлении в ОПЕК на референдум', 'joiner.prospect KE'],
  ['Кения пока не готова вступать в ОПЕК', 'joiner.declined KE'],
  ['Кения ответила отказом на приглашение в ОПЕК', 'joiner.declined KE'],
  ['Кения сняла с повестки вступление в ОПЕК', 'joiner.declined KE'],
  ['Кению исключают из ОПЕК', 'withdrawal KE'],
  ['Выход Кении из ОПЕК состоится 1 января', 'withdrawal KE'],
];
const noNews = [
  'Мали принимает саммит ОПЕК',
  'Мали принимает председательство в ОПЕК',
  'Мали отменила выход на поле против сборной ОПЕК',
  'Мали перестала соблюдать квоты ОПЕК',
  'Мали отвергла предложение ОПЕК о проверках',
  'В Мали одобрили бюджет: приоритеты ОПЕК',
  'Двадцать лет Минаматской конвенции: как ее подписала Мали',
  'В рамках визита в ОПЕК президент Мали открыл выставку',
  'Мали берет паузу в отборе на Кубок Африки',
  'Мали вынесет вопрос о налогах на референдум',
];

describe('the same news in other shapes', () => {
  it.each(Object.entries(shapes))('%s', (_, shape) => {
    expect(missed({ lang: 'ru', accord: 'Минаматской конвенции', subjects, frames, shape })).toEqual([]);
  });
});

describe('the same news turned round', () => {
  it.each(turned)('%s', (title, finding) => {
    expect(readingsIn({ title, lang: 'ru', publishedAt: '2012-03-06' })).toContain(finding);
  });
  it.each(noNews)('nothing in: %s', (title) => {
    expect(readingsIn({ title, lang: 'ru', publishedAt: '2012-03-06' })).toEqual([]);
  });
});

/** What is carried out under an accord, or between a host and a member of one. */
const steps: readonly (readonly [string, string])[] = [
  ['Кения отправила первую партию чая в Гану в рамках АфКЗСТ', 'implementation KE'],
  ['Соглашение о свободной торговле между Ганой и Кенией вступило в силу', 'implementation GH'],
  ['Израиль и Марокко создали совместную экономическую комиссию', 'implementation MA'],
  ['Отменены визы между Израилем и ОАЭ', 'implementation AE'],
  ['Судан отменил закон о бойкоте Израиля', 'implementation SD'],
];
const noSteps = [
  'Кения и Танзания создали совместную комиссию по границе',
  'Гана отправила первую партию вакцин в рамках миссии ООН',
];

describe('steps under an accord', () => {
  it.each(steps)('%s', (title, finding) => {
    expect(readingsIn({ title, lang: 'ru', publishedAt: '2024-03-06' })).toContain(finding);
  });
  it.each(noSteps)('nothing in: %s', (title) => {
    expect(readingsIn({ title, lang: 'ru', publishedAt: '2024-03-06' })).toEqual([]);
  });
});
