import { readingsIn } from '@test/grammar';

const read = (title: string): string[] => readingsIn({ title, publishedAt: '2020-02-01' });

describe('headlines without a verb', () => {
  it('reads the state that opens the title', () => {
    expect(read('UK out of EU after 47 years')).toEqual(['withdrawal GB']);
    expect(read('US out of UNESCO')).toEqual(['withdrawal US']);
  });

  it('reads nothing where the words belong to another verb', () => {
    expect(read('Iceland hopes to stay out of EU quarrel')).toEqual([]);
    expect(read('Trump back in court')).toEqual([]);
  });
});
