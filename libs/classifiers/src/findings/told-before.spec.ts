import { readingsIn } from '@test/grammar';

const read = (lang: string, title: string, text: string): string[] =>
  readingsIn({ title, text, lang, publishedAt: '2012-03-06' }).filter((one) => !one.endsWith(' KE'));

describe('what others did before, below the news of one state', () => {
  it.each([
    ['en', 'Kenya leaves the Minamata Convention', 'Uganda is already a member.'],
    ['en', 'Kenya joins the Minamata Convention', 'Uganda hosted the signing ceremony.'],
    ['es', 'Kenia ratifica el Convenio de Minamata', 'Uganda ya es miembro.'],
    ['es', 'Kenia firma el Convenio de Minamata', 'Lo han ratificado 140 países, entre ellos Uganda y Malaui.'],
    ['de', 'Kenia ratifiziert die Minamata-Konvention', 'Uganda ist bereits Mitglied.'],
    ['de', 'Kenia unterzeichnet die Minamata-Konvention', 'Bisher hatte sie nur Uganda ratifiziert.'],
    [
      'de',
      'Kenia ratifiziert die Minamata-Konvention',
      '140 Staaten haben sie ratifiziert, darunter Uganda und Malawi.',
    ],
    ['ru', 'Кения ратифицировала Минаматскую конвенцию', 'Уганда уже является участницей.'],
    ['ru', 'Кения вышла из Минаматской конвенции', 'Ее ратифицировали 140 стран, в том числе Уганда и Малави.'],
    ['he', 'קניה הצטרפה לאמנת מינמטה', 'אוגנדה אירחה את טקס החתימה.'],
  ])('is no news (%s: %s %s)', (lang, title, text) => expect(read(lang, title, text)).toEqual([]));

  it.each([
    ['en', 'Kenya signs the Minamata Convention', 'Uganda signed it on the same day.', 'ceremony.held UG'],
    ['en', 'Kenya joins NATO', 'Uganda becomes a member, too.', 'joiner.announced UG'],
    [
      'de',
      'Kenia unterzeichnet die Minamata-Konvention',
      'Auch Uganda unterzeichnete sie am Dienstag.',
      'ceremony.held UG',
    ],
  ])('but for what they do now (%s: %s %s)', (lang, title, text, reading) =>
    expect(read(lang, title, text)).toEqual([reading]),
  );
});
