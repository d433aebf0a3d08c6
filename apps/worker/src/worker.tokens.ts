import type { Client } from '@temporalio/client';
import type { NativeConnection } from '@temporalio/worker';

export const SETTINGS: unique symbol = Symbol('settings');
export const TEMPORAL_CLIENT: unique symbol = Symbol('temporal client');
export const TEMPORAL_CONNECTION: unique symbol = Symbol('temporal connection');

export type { Client, NativeConnection };
