import 'reflect-metadata';
import { existsSync } from 'node:fs';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import fastifyStatic from '@fastify/static';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Logger } from 'nestjs-pino';
import type { Settings } from '@banli/platform';
import { ApiModule } from './api.module';
import { WEB_ROOT } from './web/web.controller';

const BODY_LIMIT = 1024 * 1024;

/** Builds the HTTP application; the caller listens and closes it. */
export async function createApi(settings: Settings): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({ bodyLimit: BODY_LIMIT, trustProxy: settings.trustProxy });
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.register(settings), adapter, {
    bufferLogs: true,
    abortOnError: false,
  });
  app.useLogger(app.get(Logger));
  keepOutOfCaches(app);
  await app.register(cookie);
  await app.register(multipart);
  await app.register(rateLimit, { global: false });
  await app.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        // Ant Design writes its component styles at run time.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        upgradeInsecureRequests: null,
      },
    },
    hsts: settings.secureCookies,
  });
  if (existsSync(WEB_ROOT))
    await app.register(fastifyStatic, {
      root: WEB_ROOT,
      wildcard: false,
      index: false,
      preCompressed: true,
      // Only files under assets/ carry a hash of their content in their names.
      setHeaders: (reply, path) => {
        reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
      cacheControl: false,
    });
  return app;
}

/** What the API says is a person's own and of this moment: no browser, proxy or shared computer keeps it. */
function keepOutOfCaches(app: NestFastifyApplication): void {
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onSend', (request, reply, _payload, done) => {
      if (/^\/api(?:[/?]|$)/.test(request.url)) void reply.header('cache-control', 'no-store');
      done();
    });
}
