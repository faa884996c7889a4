export {
  chooseEntries,
  type DigestChange,
  type DigestEntry,
  type DigestFilter,
} from './choose-entries';
export { domainOf } from './digest-headers';
export * from './digests.store';
export { dueDigest, type DigestSchedule } from './due-digest';
export { createMailer, type Mail, type Mailer } from './mail.client';
export type { MailOutcome } from './mail-outcome';
export { planDigests, type PlanNeeds, previewDigest } from './plan-digests.store';
export type { DigestContent } from './digest-content';
export { type RenderedDigest, renderDigest } from './render-digest';
export { sendDigests, type SendCounts, type SendNeeds } from './send-digests.store';
export * from './subscriber-input';
export * from './subscribers.store';
