import type { Kind } from '@app/accords';
import { readingsIn } from './grammar';

/** Who acts: how it is written, and the codes of the states meant. */
export interface Subject {
  readonly text: string;
  readonly states: readonly string[];
}
/** What is told, with "|" between verb and rest and "{accord}" for the name: of one state, and of several. */
export type Frame = readonly [kind: Kind, one: string, several: string];
export type Shape = (who: string, does: string, what: string) => string;

interface Rewordings {
  readonly lang: string;
  readonly accord: string;
  readonly subjects: readonly Subject[];
  readonly frames: readonly Frame[];
  readonly shape: Shape;
}

/** Every subject with every frame in one shape: the sentences out of which not all states are read with the kind of the frame. */
export const missed = ({ lang, accord, subjects, frames, shape }: Rewordings): string[] =>
  subjects.flatMap(({ text, states }) =>
    frames.flatMap(([kind, one, several]) => {
      const [does = '', what = ''] = (states.length > 1 ? several : one).replace('{accord}', accord).split('|');
      const title = shape(text, does, what);
      const readings = readingsIn({ title, lang, publishedAt: '2012-03-06' });
      return states.every((state) => readings.includes(`${kind} ${state}`)) ? [] : [title];
    }),
  );
