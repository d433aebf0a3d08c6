export * from './clock/business-clock';
export * from './clock/repeat';
export * from './files/file-store';
export * from './passwords/passwords';
export * from './rule-files';
export * from './settings/settings';
export * from './temporal/connection';
export * from './temporal/payload-codec';
