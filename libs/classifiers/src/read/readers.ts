import type { Reader } from './candidate';
import { readCondition } from './read-condition';
import { readGathering } from './read-gathering';
import { readHostStep, readImplementation } from './read-implementation';
import { readInForce } from './read-in-force';
import { readJoiner } from './read-joiner';
import { readOthers } from './read-others';
import { readRatification } from './read-ratification';
import { readSigning } from './read-signing';
import { readLeaving } from './read-leaving';
import { readSuspension } from './read-suspension';
import { readTradeBegins } from './read-trade-begins';
import { readUnderAccord } from './read-under-accord';
import { readUndone } from './read-undone';

/** In this order each act is offered to the readers, until one takes it. */
export const readers: readonly Reader[] = [
  readUndone,
  readInForce,
  readTradeBegins,
  readOthers,
  readUnderAccord,
  readHostStep,
  readSigning,
  readRatification,
  readGathering,
  readLeaving,
  readSuspension,
  readImplementation,
  readCondition,
  readJoiner,
];
