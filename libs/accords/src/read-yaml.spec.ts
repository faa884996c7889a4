import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { accordsFolder, readYaml } from './read-yaml';

const shipped = ['definitions', 'countries'].flatMap((folder) =>
  readdirSync(join(accordsFolder(), folder)).map((name) => join(folder, name)),
);

describe('the data of the product', () => {
  it.each(shipped)('%s is the same whether the build has read it or not', (name) => {
    const source = readFileSync(join(accordsFolder(), name), 'utf8');
    expect(readYaml(source)).toEqual(parse(source));
  });

  it('is read as it stands where it was changed since', () => {
    const source = readFileSync(join(accordsFolder(), 'definitions', 'nato.yaml'), 'utf8');
    expect(readYaml(`${source}\nadded: later\n`)).toMatchObject({ slug: 'nato', added: 'later' });
  });
});
