import { readingsIn } from '@test/grammar';

describe('a join that something has to come before', () => {
  it.each([
    ['en', 'Serbia will join NATO if the people agree'],
    ['he', 'סרביה תצטרף לנאט"ו רק אחרי משאל עם'],
    ['ar', 'صربيا ستنضم إلى الناتو إذا وافق الشعب'],
  ])('is a prospect, in %s', (lang, title) => {
    expect(readingsIn({ title, lang, publishedAt: '2025-03-10' })).toEqual(['joiner.prospect RS']);
  });

  it('is a join where only the day is said', () => {
    const title = 'Serbia will join NATO on 1 April';
    expect(readingsIn({ title, lang: 'en', publishedAt: '2025-03-10' })).toEqual(['joiner.announced RS']);
  });
});
