import type { Schema } from '../../api/client';
import { StateBadge } from '../../ui/badges';
import { Link } from '../../ui/router';
import { statedDate } from '../../ui/time';
import { kindWords } from '../../ui/words';

type Related = Schema['RelatedEvent'];

const relationWords: Record<Related['relation'], string> = {
  story: 'Same story',
  'same-ceremony': 'Same ceremony',
  contradicts: 'Denied by this',
  'contradicted-by': 'Denies this',
};

/** The events that belong to one: earlier and later parts of its story, the same signing by other countries, word against word. */
export const RelatedEvents = ({ related }: { related: Related[] }) =>
  related.length > 0 && (
    <section aria-labelledby="related">
      <h2 id="related">Related events</h2>
      <ul className="timeline">
        {related.map(({ event, relation, kind, summary, day, status }) => (
          <li key={event}>
            <Link to={`/events/${event}`}>{summary}</Link>
            <br />
            <span className="muted">
              {relationWords[relation]} · {kindWords[kind]} · {statedDate(day)}
            </span>{' '}
            {status !== 'open' && <StateBadge tone="bad">{status}</StateBadge>}
          </li>
        ))}
      </ul>
    </section>
  );
