import { defineQuery, defineUpdate } from '@temporalio/workflow';
import type { ActAnswer, Standing } from './stream.types';

/** Sent by the sweep to a stream whose store is ahead of it, and by the API to learn that a new stream is registered. */
export const catchUp = defineUpdate<ActAnswer>('catchUp');

/** Where the stream stands, for operators and the time harness. */
export const standing = defineQuery<Standing>('standing');
