import { Inject, Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { Observable } from 'rxjs';
import { HealthController } from '../health/health.controller';
import { Rulebooks } from './rulebooks.service';

/**
 * Before a request is answered, this process knows every pack that any other has installed: one small query, no file read
 * twice. Whether the process lives is answered without it, for that must not need the database.
 */
@Injectable()
export class InstalledPacks implements NestInterceptor {
  constructor(@Inject(Rulebooks) private readonly rulebooks: Rulebooks) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    if (context.getClass() !== HealthController) await this.rulebooks.knowPacks();
    return next.handle();
  }
}
