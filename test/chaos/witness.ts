import { randomUUID } from 'node:crypto';
import type { CommandAnswer } from '@banli/contracts';
import { ApiClient, ApiRefusal, type ActOptions, type ProposalPath } from '../../apps/cli/src/api/api-client';
import { persistently } from '../support/persistent';

/** What the people of a run saw: every act that was answered for, and how often nobody answered. */
export class Witness {
  readonly acknowledged: CommandAnswer[] = [];
  requests = 0;
  inFlight = 0;
  /** Requests cut off or not answered at all. */
  cutOff = 0;
  /** Addresses of acts that were accepted while no workflow answered (202). */
  readonly kept = new Set<string>();
  /** Requests answered by 500 or 503. */
  turnedAway = 0;

  async heard<T>(request: () => Promise<T>): Promise<T> {
    this.requests += 1;
    this.inFlight += 1;
    try {
      return await request();
    } finally {
      this.inFlight -= 1;
    }
  }

  readonly outage = (fault: unknown): void => {
    if (fault instanceof ApiRefusal) this.turnedAway += 1;
    else this.cutOff += 1;
  };
}

/** A person who asks again, under the same key, until there is an answer. */
export class PatientClient extends ApiClient {
  constructor(
    baseUrl: string,
    private readonly witness: Witness,
  ) {
    super(baseUrl);
  }

  protected override another(): ApiClient {
    return new PatientClient(this.baseUrl, this.witness);
  }

  override get<T>(path: string): Promise<T> {
    if (path.includes('/commands/')) this.witness.kept.add(path);
    return persistently(() => this.witness.heard(() => super.get<T>(path)), this.witness.outage);
  }

  /** The password once more, before signing: asked for again as everything else is. */
  protected override prove(proposal: ProposalPath): Promise<string> {
    return persistently(() => this.witness.heard(() => super.prove(proposal)), this.witness.outage);
  }

  override async post<T>(path: string, body: unknown, options: ActOptions = {}): Promise<T> {
    const answer = await persistently(
      ({ key }) => this.witness.heard(() => super.post<T>(path, body, { ...options, ...(key ? { key } : {}) })),
      this.witness.outage,
      options.key ?? randomUUID(),
    );
    if (isAnswerToAnAct(answer)) this.witness.acknowledged.push(answer);
    return answer;
  }
}

const isAnswerToAnAct = (answer: unknown): answer is CommandAnswer =>
  typeof answer === 'object' && answer !== null && 'commandId' in answer;
