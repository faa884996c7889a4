import { useQuery } from '@tanstack/react-query';
import { geoEqualEarth, geoPath } from 'd3-geo';
import type { Feature, Geometry } from 'geojson';
import { useMemo } from 'react';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlasUrl from 'world-atlas/countries-50m.json?url';
import type { Schema } from '../../api/client';
import { stageOrder, stageWords } from '../../ui/words';
import { countryOfShape } from './country-ids';

type Standing = Schema['Standing'];
type Shape = Feature<Geometry, { name: string }>;
type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;
type Drawn = { key: string; country: string | null; path: string; area: number; centre: [number, number] };

const size = { width: 960, height: 440 };
/** Below this many square pixels a country gets a dot as well: Bahrain and Malta must be seen. */
const dotBelow = 14;

async function loadShapes(): Promise<Drawn[]> {
  const response = await fetch(atlasUrl);
  if (!response.ok) throw new Error('the map could not be loaded');
  // The file is the atlas that the import names.
  const atlas = (await response.json()) as Atlas;
  const shapes = feature(atlas, atlas.objects.countries).features.filter(
    ({ properties }) => properties.name !== 'Antarctica',
  );
  const projection = geoEqualEarth().fitSize([size.width, size.height], {
    type: 'FeatureCollection',
    features: shapes,
  });
  const path = geoPath(projection).digits(1);
  return shapes.map((shape: Shape, index) => ({
    key: `${String(shape.id)}-${index}`,
    country: countryOfShape(shape.id, shape.properties.name),
    path: path(shape) ?? '',
    area: path.area(shape),
    centre: path.centroid(shape),
  }));
}

/** The standings on the world; the table beside it says the same in words. */
export function WorldMap({ standings, accord }: { standings: Standing[]; accord: Schema['Accord'] }) {
  const shapes = useQuery({ queryKey: ['session', 'atlas'], queryFn: loadShapes, staleTime: Infinity });
  const byCountry = useMemo(() => new Map(standings.map((standing) => [standing.country, standing])), [standings]);
  const present = stageOrder.filter(
    (stage) => stage !== 'none' && standings.some((standing) => standing.stage === stage),
  );
  return (
    <figure className="map">
      <svg
        viewBox={`0 0 ${size.width} ${size.height}`}
        role="img"
        aria-label={`Map: who stands where in the ${accord.name}. The table below says the same.`}
      >
        <Patterns />
        {shapes.data?.map(({ key, country, path }) => (
          <path key={key} d={path} className={`land ${classOf(country, byCountry, accord.hosts)}`}>
            {country && byCountry.has(country) && <title>{titleOf(byCountry.get(country))}</title>}
          </path>
        ))}
        {shapes.data
          ?.filter(({ country, area }) => country !== null && byCountry.has(country) && area < dotBelow)
          .map(({ key, country, centre: [x, y] }) => (
            <circle key={key} cx={x} cy={y} r="5" className={`land dot ${classOf(country, byCountry, accord.hosts)}`}>
              <title>{titleOf(byCountry.get(country ?? ''))}</title>
            </circle>
          ))}
      </svg>
      <figcaption>
        <ul className="legend">
          {accord.hosts.length > 0 && (
            <li>
              <Swatch name="host" /> Host
            </li>
          )}
          {present.map((stage) => (
            <li key={stage}>
              <Swatch name={stage} /> {stageWords[stage]} (
              {standings.filter((standing) => standing.stage === stage).length})
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}

const Swatch = ({ name }: { name: string }) => (
  <svg className="swatch" viewBox="0 0 16 16" aria-hidden="true">
    <rect width="16" height="16" rx="3" className={`land at-${name}`} />
  </svg>
);

const classOf = (
  country: string | null,
  standings: ReadonlyMap<string, Standing>,
  hosts: readonly string[],
): string => {
  if (country === null) return '';
  const standing = standings.get(country);
  if (standing) return `at-${standing.stage}`;
  return hosts.includes(country) ? 'at-host' : '';
};

const titleOf = (standing: Standing | undefined): string =>
  standing ? `${standing.name}: ${stageWords[standing.stage]} since ${standing.since}` : '';

/** What left the ladder is hatched, so that colour alone never tells. */
const Patterns = () => (
  <defs>
    {['declined', 'suspended', 'withdrawn'].map((name, index) => (
      <pattern
        key={name}
        id={`hatch-${name}`}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform={`rotate(${45 + index * 45})`}
      >
        <rect width="6" height="6" className={`hatch-ground-${name}`} />
        <line x1="0" y1="0" x2="0" y2="6" className="hatch-line" strokeWidth="3" />
      </pattern>
    ))}
  </defs>
);
