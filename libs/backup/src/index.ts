export * from './backup.store';
export * from './restore.store';
export * from './sealed-secrets.store';
export * from './sending-hold.store';
