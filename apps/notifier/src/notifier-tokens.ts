export const MAILER = Symbol('mailer');
export const NOTIFIER_OUTBOUND = Symbol('outbound client of the notifier');
