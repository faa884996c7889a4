export { publicJwk, serviceKey } from './asymmetric/service-key.store';
export { serviceKeyReader } from './asymmetric/service-key-reader';
export { attemptDelivery } from './attempt-delivery';
export { asFirstMessage, buildMessage } from './build-message';
export { eventCatalogue } from './catalogue/event-catalogue';
export { ShownCertificate } from './client-certificate';
export {
  countWaiting,
  type Delivery,
  type DeliveryAttempt,
  dropOldAttempts,
  getDelivery,
  listDeliveries,
} from './deliveries.store';
export { recoverEndpoint, retryDelivery } from './resend.store';
export type { OwnerNotice } from './owner-notice';
export { dueOwnerNotices, rememberOwnerNotice } from './owner-notices.store';
export { type RunningWorker, runDeliveryWorker, type WorkerNeeds, type WorkerOptions } from './delivery-worker';
export { EndpointHealth } from './endpoint-health';
export * from './endpoint-input';
export {
  addEndpoint,
  deleteEndpoint,
  getEndpoint,
  listEndpoints,
  patchEndpoint,
  rotateEndpointSecret,
} from './endpoints.store';
export type { Endpoint } from './endpoint-view';
export { disableEndpoint, enableEndpoint } from './endpoint-state.store';
export { type FollowedMessage, followMessages } from './follow-messages';
export { deliveryChannel } from './fan-out.store';
export { type FormatName, formats } from './formats';
export { Timing } from './timing';
export { messageId } from './message-id';
export { deadlines, type SendRequest } from './send-request';
export { newSigningSecret, signMessage } from './sign-message';
export { verifyEndpoint } from './verify-endpoint.store';
export { type TestNeeds, testEndpoint } from './test-endpoint.store';
export { postThrough, targetChecker } from './post-message.client';
export { webhooksReactor } from './webhooks-reactor.store';
