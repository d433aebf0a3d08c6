export const SETTINGS: unique symbol = Symbol('settings');
export const TEMPORAL_CLIENT: unique symbol = Symbol('temporal client');
export const BUSINESS_CLOCK: unique symbol = Symbol('business clock');
