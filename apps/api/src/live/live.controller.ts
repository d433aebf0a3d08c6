import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { LiveChange } from '@banli/contracts';
import { streamKind, type Person } from '@banli/domain';
import type { LogPlace, StreamChange } from '@banli/store';
import { Caller, type SignedInRequest } from '../http/caller';
import { Permit } from '../http/permit.decorator';
import { SessionService } from '../session/session.service';
import { LiveFeed, type LiveListener } from './live-feed.service';
import { isAfter, placeOfText, textOfPlace } from './live-place';

const BEAT_MS = 10_000;

@Controller('api/live')
export class LiveController {
  constructor(
    @Inject(LiveFeed) private readonly feed: LiveFeed,
    @Inject(SessionService) private readonly sessions: SessionService,
  ) {}

  /**
   * Server-sent events: which streams changed that the caller may see. `id` is the place in the record's log, so that
   * `Last-Event-ID` resumes; `reset` says that what was missed cannot be told. Ends with the session.
   */
  @Get()
  @Permit({ kind: 'signed-in' })
  async open(@Req() request: SignedInRequest, @Res() reply: FastifyReply, @Caller() caller: Person): Promise<void> {
    const resumeAfter = request.headers['last-event-id'];
    reply.hijack();
    const { raw } = reply;
    raw.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
      'x-content-type-options': 'nosniff',
    });
    let last = typeof resumeAfter === 'string' ? placeOfText(resumeAfter) : undefined;
    const tell = (change: StreamChange): void => {
      if (last !== undefined && !isAfter(change, last)) return;
      last = change;
      raw.write(eventOf(change));
    };
    // What changes while the missed part is still being read comes after it.
    let early: StreamChange[] | undefined = [];
    const listener: LiveListener = {
      caller,
      changed: (change) => (early ? void early.push(change) : tell(change)),
      ended: () => raw.end(),
    };
    const beat = setInterval(() => void this.beat(request, listener, raw), BEAT_MS);
    raw.on('close', () => {
      clearInterval(beat);
      this.feed.leave(listener);
    });
    const now = await this.feed.listen(listener);
    // A place of another database, or none at all: nobody can say what came after it.
    const foreign = resumeAfter !== undefined && (last === undefined || isAfter(last, now));
    if (foreign) last = now;
    const missed = await this.missedSince(last, foreign, caller);
    raw.write(`event: ${missed === undefined ? 'reset' : 'ready'}\nid: ${textOfPlace(last ?? now)}\ndata: {}\n\n`);
    for (const change of [...(missed ?? []), ...early]) tell(change);
    early = undefined;
  }

  private async missedSince(
    place: LogPlace | undefined,
    foreign: boolean,
    caller: Person,
  ): Promise<readonly StreamChange[] | undefined> {
    if (foreign) return undefined;
    return place === undefined ? [] : this.feed.missedSince(place, caller).catch(() => undefined);
  }

  /** Keeps proxies from closing the line, and closes it where the session has ended. */
  private async beat(request: SignedInRequest, { ended }: LiveListener, raw: FastifyReply['raw']): Promise<void> {
    const caller = await this.sessions.callerOf(request).catch(() => null);
    if (caller === undefined) ended();
    else raw.write(': beat\n\n');
  }
}

function eventOf(told: StreamChange): string {
  const { stream, head } = told;
  const change: LiveChange = { stream, head, kind: streamKind(stream) };
  return `event: changed\nid: ${textOfPlace(told)}\ndata: ${JSON.stringify(change)}\n\n`;
}
