import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { PendingAnswer } from '@banli/contracts';
import { ActPending, commandPath } from '../pending/act-pending';
import { ProblemError, toProblem } from './problem';

/** Every failure leaves as problem+json: typed refusals as they are, faults without their inside. A kept act is none: 202. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger(ProblemFilter.name);

  catch(fault: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (fault instanceof ActPending) {
      const { stream, commandId } = fault;
      const answer: PendingAnswer = { stream, commandId, status: 'pending' };
      void reply.status(202).header('location', commandPath(stream, commandId)).type('application/json').send(answer);
      return;
    }
    const problem = toProblem(this.understand(fault, request), `urn:banli:request:${request.id}`);
    void reply.status(problem.status).type('application/problem+json; charset=utf-8').send(problem);
  }

  private understand(fault: unknown, request: FastifyRequest): ProblemError {
    if (fault instanceof ProblemError) return fault;
    if (isAway(fault)) return new ProblemError('not-ready');
    const status = fault instanceof HttpException ? fault.getStatus() : statusOf(fault);
    if (status === 404) return new ProblemError('not-found');
    if (status === 503) return new ProblemError('not-ready');
    if (status === 429) return new ProblemError('too-many-tries');
    if (status !== undefined && status >= 400 && status < 500)
      return new ProblemError('invalid-body', { reason: String(fault) });
    this.log.error(
      { request: request.id, fault: fault instanceof Error ? fault.stack : String(fault) },
      'request failed',
    );
    return new ProblemError('internal', { request: request.id });
  }
}

const AWAY = /^(?:ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|57P0[1-3]|08\w{3}|53300)$/;
const LOST = /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/;

/** PostgreSQL does not answer: a fault of the deployment, over in a while, not of the request. */
function isAway(fault: unknown): boolean {
  if (!(fault instanceof Error)) return false;
  if (fault instanceof AggregateError) return fault.errors.some(isAway);
  const { code, driverError } = fault as { code?: unknown; driverError?: unknown };
  return (typeof code === 'string' && AWAY.test(code)) || LOST.test(fault.message) || isAway(driverError);
}

const statusOf = (fault: unknown): number | undefined =>
  typeof fault === 'object' && fault !== null && 'statusCode' in fault && typeof fault.statusCode === 'number'
    ? fault.statusCode
    : undefined;
