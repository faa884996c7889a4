/** Tells the time. Decisions take `now` as a parameter; only the outermost code asks a clock. */
export type Clock = () => Date;
export const systemClock: Clock = () => new Date();
