import type { FastifyRequest } from 'fastify';
import { SESSION_COOKIE } from './session.service';

/**
 * So many requests a minute of one session, for what takes a core for a while. Not of one address: a whole office may
 * have the same. Without a session it is the address; such a request gets no further than the sign-in page anyhow.
 */
export const perSession = (max: number) => ({
  rateLimit: {
    max,
    timeWindow: 60_000,
    keyGenerator: (request: FastifyRequest): string => request.cookies[SESSION_COOKIE] ?? request.ip,
  },
});
