import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Logger } from 'nestjs-pino';
import type { Settings } from '@banli/platform';
import { WorkerModule } from './worker.module';

/** Builds and starts the worker's context; the caller closes it. */
export async function createWorkerContext(settings: Settings): Promise<INestApplicationContext> {
  const context = await NestFactory.createApplicationContext(WorkerModule.register(settings), {
    bufferLogs: true,
    abortOnError: false,
  });
  context.useLogger(context.get(Logger));
  return context;
}
