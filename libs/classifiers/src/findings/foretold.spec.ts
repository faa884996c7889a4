import { readingsIn } from '@test/grammar';

const read = (title: string, lang: string): string => readingsIn({ title, lang, publishedAt: '2026-11-29' }).join(', ');

describe('a joining that another foretells', () => {
  it.each([
    ['en', 'Georgia will join NATO some day, former ambassador believes'],
    ['en', 'Serbia to join EU once it recognises Kosovo, lawmaker says'],
    ['en', 'Peru to join Artemis Accords, experts say'],
    ['en', 'Scholz sure Moldova will be a member of the EU'],
    ['fr', 'La Géorgie rejoindra l’Otan un jour, croit un ancien ministre'],
    ['es', 'Georgia entrará algún día en la OTAN, cree un experto'],
    ['de', 'Georgien wird eines Tages der Nato beitreten, glaubt Experte'],
    ['ru', 'Эксперт: Гана вступит в БРИКС'],
    ['ru', 'Гана когда-нибудь вступит в БРИКС, полагает политолог'],
    ['tr', 'Uzman: Gana BRICS’e katılacak'],
    ['ar', 'خبير: غانا ستنضم إلى بريكس'],
    ['he', 'מומחה: גאנה תצטרף לבריקס'],
  ])('is nothing: %s %s', (lang, title) => expect(read(title, lang)).toBe(''));

  it.each([
    ['en', 'Ghana will join BRICS, Putin says', 'joiner.prospect GH'],
    ['en', 'Moldova will be a member of the EU within a decade, Sandu promises', 'joiner.prospect MD'],
    ['de', 'Moldau wird irgendwann der EU beitreten, sagt Sandu', 'joiner.prospect MD'],
    ['ru', 'Молдавия вступит в ЕС до 2031 года, верит Санду', 'joiner.prospect MD'],
  ])('is a prospect: %s %s', (lang, title, found) => expect(read(title, lang)).toBe(found));

  it.each([
    ['en', 'Uruguay will join CPTPP next year, trade minister says', 'joiner.announced UY'],
    ['en', 'Kazakhstan to join Artemis Accords, NASA says', 'joiner.announced KZ'],
    ['en', 'Azerbaijan will join the Abraham Accords, Trump says', 'joiner.announced AZ'],
    ['en', 'Ghana will join BRICS in January, Putin says', 'joiner.announced GH'],
    ['fr', 'Le Ghana rejoindra les Brics en janvier, annonce Poutine', 'joiner.announced GH'],
    ['es', 'Ghana entrará en los BRICS en enero, anuncia Putin', 'joiner.announced GH'],
    ['ru', 'Гана вступит в БРИКС в июле, сообщил Путин', 'joiner.announced GH'],
    ['tr', 'Gana ocakta BRICS’e katılacak', 'joiner.announced GH'],
    ['ar', 'غانا ستنضم إلى بريكس في يناير', 'joiner.announced GH'],
    ['he', 'גאנה תצטרף לבריקס בינואר', 'joiner.announced GH'],
  ])('is announced by those whose word it is, or with its day: %s %s', (lang, title, found) =>
    expect(read(title, lang)).toBe(found),
  );
});

describe('what makes no member', () => {
  it.each([
    ['en', 'Kenya joins EU maritime patrol'],
    ['en', 'Norway joins Baltic states in NATO drill'],
    ['en', 'Ghana joins call for reform of the ICC'],
    ['en', 'Togo enters second year of ECOWAS membership'],
    ['en', 'Twenty years ago six states joined the alliance, a NATO book recalls'],
    ['en', 'Tunisia joined BRICS bid seven years ago'],
    ['en', 'Turkish vote opens door for Finland to join NATO'],
    ['en', 'Serbia still waiting to join NATO, thirty years on'],
    ['en', 'Somalia, eighth to join East African Community, faces a drought'],
    ['en', 'Peru joining BRICS would be absurd, says adviser'],
    ['en', 'Spain, Portugal back Montenegro’s entry to EU'],
    ['es', 'La OTAN da la bienvenida al ministro georgiano'],
    ['es', 'Ghana se incorpora a la ronda de contactos de la OTAN'],
    ['fr', 'La Bosnie entrera dans l’UE quand elle aura changé sa Constitution'],
    ['en', 'Norway accepts WTO fisheries agreement'],
    ['en', 'Latvia joins states quitting the Ottawa Convention'],
    ['fr', 'La Suisse rejoint les sanctions de l’UE'],
    ['es', 'Túnez niega un próximo ingreso en los BRICS'],
    ['de', 'Nordkorea tritt vom Atomwaffensperrvertrag zurück'],
    ['de', 'Ghana will zurück in den Commonwealth'],
    ['ru', 'Кабинет оценил выгоды от вступления Узбекистана в ЕАЭС'],
    ['tr', 'İsviçre AB’ye katılmayı halka soracak'],
    ['tr', 'Gana, Ottawa Sözleşmesi’nden ayrılan ülkelere katıldı'],
    ['fr', 'Le Chili rejoint la plainte contre Israël devant la CPI'],
    ['es', 'Noruega se suma a un ejercicio de la OTAN'],
    ['de', 'Irland schließt sich EU-Sanktionen an'],
    ['ru', 'Норвегия присоединилась к учениям НАТО'],
    ['tr', 'Norveç NATO tatbikatına katıldı'],
    ['ar', 'النرويج تنضم إلى مناورات الناتو'],
    ['he', 'נורווגיה מצטרפת לתרגיל נאט"ו'],
  ])('%s %s', (lang, title) => expect(read(title, lang)).not.toContain('joiner.announced'));

  it.each([
    ['en', 'Uruguay joins CPTPP at ceremony in Lima', 'joiner.announced UY'],
    ['en', 'Bolivia enters Mercosur next week', 'joiner.announced BO'],
    ['en', 'Ghana completes nine-year journey into BRICS', 'joiner.announced GH'],
    ['en', 'Ghana becomes first African member state of CPTPP', 'joiner.announced GH'],
    ['en', 'Brazil becomes first American member state of CERN', 'joiner.announced BR'],
    ['es', 'Uruguay se suma al CPTPP en una ceremonia en Lima', 'joiner.announced UY'],
    ['de', 'Uruguay tritt dem Pazifikpakt CPTPP bei', 'joiner.announced UY'],
    ['ru', 'Гана вступила в БРИКС на саммите в Казани', 'joiner.announced GH'],
    ['tr', 'Gana BRICS’e katıldı', 'joiner.announced GH'],
    ['he', 'גאנה הצטרפה לבריקס בטקס בקאזאן', 'joiner.announced GH'],
  ])('but %s %s', (lang, title, found) => expect(read(title, lang)).toContain(found));
});
