import { eventData } from '@app/accords';
import { anEvent } from '@test/builders';
import { aContext } from '@test/webhooks';
import { fc } from '@test/properties';
import { parseFilter } from './filter-expression';

const data = eventData(anEvent({ speaker: 'President Tokayev', flags: ['relations-existed-before'] }), '7', aContext);
const passes = (filter: string): boolean | string => {
  const parsed = parseFilter(filter);
  return 'error' in parsed ? parsed.error : parsed.passes(data);
};

describe('a filter over the fields of a message', () => {
  it.each<[string, boolean]>([
    ['country.code = "KZ"', true],
    ['country.code != "KZ"', false],
    ['country.code in ["UZ", "KZ"]', true],
    ['confidence >= 0.9 and confidence < 1', true],
    ['confidence > 0.9', false],
    ['disputed', false],
    ['not disputed', true],
    ['not (disputed or confidence < 0.5)', true],
    ['claim.speaker contains "tokayev"', true],
    ['place = null and claim.speaker != null', true],
    ['flags = "relations-existed-before"', true],
    ['flags', true],
    ['evidence.item.source = "outlet-a"', true],
    ['evidence.item.source contains "agency"', false],
    ['kind = "withdrawal" or kind = "joiner.announced" and disputed = false', true],
    ['confidence = "0.9"', false],
    ['summary contains "\\"quoted\\""', false],
    ['country.constructor = null', true],
  ])('%s', (filter, expected) => {
    expect(passes(filter)).toBe(expected);
  });

  it.each([
    ['confidense > 1', 'there is no field confidense'],
    ['country.code =', 'needs a value'],
    ['country.code = "KZ" disputed', '"and" or "or" at character 21'],
    ['(disputed', 'needs ")"'],
    ['kind in "x"', 'needs "["'],
    ['', 'needs a field'],
    ['kind ~ "x"', 'cannot be read from character 6'],
    [`${'('.repeat(50)}disputed${')'.repeat(50)}`, 'nested too deeply'],
    ['x'.repeat(501), 'longer than'],
  ])('says what is wrong with %s', (filter, message) => {
    expect(passes(filter)).toContain(message);
  });

  it('never throws, whatever is written', () => {
    const piece = fc.constantFrom(
      'and',
      'or',
      'not',
      '(',
      ')',
      '[',
      ']',
      ',',
      'in',
      '=',
      '<',
      'contains',
      'kind',
      'country.code',
      '"KZ"',
      '1',
      'null',
    );
    fc.assert(fc.property(fc.array(piece, { maxLength: 20 }), (parts) => void passes(parts.join(' '))));
    fc.assert(fc.property(fc.string({ maxLength: 80 }), (text) => void passes(text)));
  });
});
