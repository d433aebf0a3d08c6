import { Inject, Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { Observable } from 'rxjs';
import { Rulebooks } from './rulebooks.service';

/** Before a request is answered, this process knows every pack that any other has installed: one small query, no file read twice. */
@Injectable()
export class InstalledPacks implements NestInterceptor {
  constructor(@Inject(Rulebooks) private readonly rulebooks: Rulebooks) {}

  async intercept(_context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    await this.rulebooks.knowPacks();
    return next.handle();
  }
}
