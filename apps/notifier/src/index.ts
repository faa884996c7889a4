export { messageContexts } from './message-contexts';
export { NotifierModule } from './notifier.module';
