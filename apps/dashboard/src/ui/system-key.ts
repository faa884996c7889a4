/** What runs and how far it is: asked for by the clock, not with every record. */
export const systemKey = ['system'];
