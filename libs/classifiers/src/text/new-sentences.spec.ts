import { NewSentences } from './new-sentences';

const title = 'Oslo signs the pact';
const cut = (body: string): { said: string[]; repeatsTitle: boolean } => {
  const text = `${title}\n\n${body}`;
  const sentences = new NewSentences(text, title.length, 'en');
  const said: string[] = [];
  for (let one = sentences.next(); one; one = sentences.next()) said.push(text.slice(one.start, one.end));
  return { said, repeatsTitle: sentences.repeatsTitle };
};

describe('the sentences of an item', () => {
  it('are given once each', () => {
    expect(cut('Rain fell. It was late. Rain fell. Nobody minded.')).toEqual({
      said: [title, 'Rain fell.', 'It was late.', 'Nobody minded.'],
      repeatsTitle: false,
    });
  });

  it('tell that the title is said again right below it, full stop or not', () => {
    expect(cut(`${title}. Rain fell.`)).toEqual({ said: [title, 'Rain fell.'], repeatsTitle: true });
    expect(cut(`Rain fell. ${title}.`)).toEqual({ said: [title, 'Rain fell.'], repeatsTitle: false });
  });

  it('are eighty at most', () => {
    const many = Array.from({ length: 200 }, (_, at) => `Line ${at} fell.`).join(' ');
    expect(cut(many).said).toHaveLength(80);
  });
});
