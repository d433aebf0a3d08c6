import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import {
  actPath,
  type AcceptedAct,
  type CaseView,
  type CommandAnswer,
  type CommitmentActBody,
  type CommitmentActName,
  type CommitmentLedger,
  type DeskActBody,
  type DeskActName,
  type DeskView,
  type Directory,
  type FulfilmentActBody,
  type FulfilmentActName,
  type Inbox,
  type Me,
  type OverdueBoard,
  type OversightActBody,
  type OversightActName,
  type OversightList,
  type OversightOpeningBody,
  type OversightOpeningName,
  type OversightView,
  type Problem,
  type Proof,
  type ProposalActBody,
  type ProposalActName,
  type ProposalRef,
  type RegisterProposalBody,
  type RoundList,
  type RoundView,
} from '@banli/contracts';

const ASK_AGAIN_MS = 500;

/** The API refused or failed; carries its problem details. */
export class ApiRefusal extends Error {
  constructor(
    readonly status: number,
    readonly problem: Problem,
  ) {
    super(`${String(status)} ${problem.code}: ${problem.detail} ${JSON.stringify(problem.facts)}`);
  }
}

export type ProposalPath = Pick<ProposalRef, 'jurisdiction' | 'session' | 'number'>;

export type ActOptions = {
  /** Kept when an act is retried. A new one unless given. */
  readonly key?: string;
  readonly ifVersion?: number;
  /** That the password was just given again. */
  readonly proof?: string;
};

const pathOf = ({ jurisdiction, session, number }: ProposalPath): string => `${jurisdiction}/${session}/${number}`;

const roundPath = (round: string): string => `/api/${round.replace(/^fulfilment\//, 'fulfilment-rounds/')}`;

/** One signed-in person at the API's front door. */
export class ApiClient {
  private cookie = '';
  private password = '';
  private absent: string | undefined;

  constructor(protected readonly baseUrl: string) {}

  /** The same person in the place of a colleague who is away. */
  inPlaceOf(absent: string): ApiClient {
    const standingIn = this.another();
    standingIn.cookie = this.cookie;
    standingIn.password = this.password;
    standingIn.absent = absent;
    return standingIn;
  }

  /** Of the same kind, without a session. */
  protected another(): ApiClient {
    return new ApiClient(this.baseUrl);
  }

  async signIn(login: string, password: string): Promise<Me> {
    const response = await this.fetch('POST', '/api/session', { login, password });
    this.password = password;
    this.cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    return (await response.json()) as Me;
  }

  register(body: RegisterProposalBody, options?: ActOptions): Promise<CommandAnswer> {
    return this.post('/api/proposals', body, options);
  }

  /** Signing gives the password once more, as the page asks its person to. */
  async act<A extends ProposalActName>(
    proposal: ProposalPath,
    act: A,
    body: ProposalActBody<A>,
    options: ActOptions = {},
  ): Promise<CommandAnswer> {
    const proof = act === 'SignReply' ? { proof: await this.prove(proposal) } : {};
    return this.post(`/api/proposals/${pathOf(proposal)}/${actPath(act)}`, body, { ...options, ...proof });
  }

  protected async prove({ jurisdiction, session, number }: ProposalPath): Promise<string> {
    const body = { password: this.password, act: 'SignReply', proposal: { jurisdiction, session, number } };
    return ((await (await this.fetch('POST', '/api/session/proof', body)).json()) as Proof).proof;
  }

  actOnCommitment<A extends CommitmentActName>(
    proposal: ProposalPath,
    promise: string,
    act: A,
    body: CommitmentActBody<A>,
    options?: ActOptions,
  ): Promise<CommandAnswer> {
    return this.post(`/api/commitments/${pathOf(proposal)}/${promise}/${actPath(act)}`, body, options);
  }

  /** In the yearly round of this stream: `fulfilment/chongqing/2021/cq-sthjj`. */
  actInRound<A extends FulfilmentActName>(
    round: string,
    act: A,
    body: FulfilmentActBody<A>,
    options?: ActOptions,
  ): Promise<CommandAnswer> {
    return this.post(`${roundPath(round)}/${actPath(act)}`, body, options);
  }

  actAtDesk<A extends DeskActName>(
    unit: string,
    act: A,
    body: DeskActBody<A>,
    options?: ActOptions,
  ): Promise<CommandAnswer> {
    return this.post(`/api/desks/${unit}/${actPath(act)}`, body, options);
  }

  beginOversight<A extends OversightOpeningName>(
    act: A,
    body: OversightOpeningBody<A>,
    options?: ActOptions,
  ): Promise<CommandAnswer> {
    return this.post(`/api/oversight/${actPath(act)}`, body, options);
  }

  /** On the matter of this stream: `oversight/chongqing/2021/key-item/5-4-0869`. */
  actOnOversight<A extends OversightActName>(
    stream: string,
    act: A,
    body: OversightActBody<A>,
    options?: ActOptions,
  ): Promise<CommandAnswer> {
    return this.post(`/api/${stream}/${actPath(act)}`, body, options);
  }

  oversight(stream: string): Promise<OversightView> {
    return this.get(`/api/${stream}`);
  }

  /** `query` as in the address: `matter=tracking&status=open`. */
  oversightList(query = ''): Promise<OversightList> {
    return this.get(`/api/oversight?${query}`);
  }

  /** Who of the caller's unit stands in for whom. */
  desk(unit: string): Promise<DeskView> {
    return this.get(`/api/desks/${unit}`);
  }

  me(): Promise<Me> {
    return this.get('/api/session');
  }

  round(round: string): Promise<RoundView> {
    return this.get(roundPath(round));
  }

  rounds(): Promise<RoundList> {
    return this.get('/api/fulfilment-rounds');
  }

  /** `answer` names one of the units that answer separately. */
  caseOf(proposal: ProposalPath, answer?: string): Promise<CaseView> {
    const query = answer === undefined ? '' : `?answer=${answer}`;
    return this.get(`/api/proposals/${pathOf(proposal)}${query}`);
  }

  directory(): Promise<Directory> {
    return this.get('/api/directory');
  }

  inbox(): Promise<Inbox> {
    return this.get('/api/inbox');
  }

  board(on?: string): Promise<OverdueBoard> {
    return this.get(on === undefined ? '/api/board' : `/api/board?on=${on}`);
  }

  ledger(): Promise<CommitmentLedger> {
    return this.get('/api/commitments');
  }

  async get<T>(path: string): Promise<T> {
    return (await (await this.fetch('GET', path)).json()) as T;
  }

  /** A file, with the media type it came as; `body` is what it is made of, where it is. */
  async download(path: string, body?: object): Promise<{ readonly bytes: Buffer; readonly mediaType: string }> {
    const response = await this.fetch(body === undefined ? 'GET' : 'POST', path, body);
    return {
      bytes: Buffer.from(await response.arrayBuffer()),
      mediaType: response.headers.get('content-type') ?? '',
    };
  }

  async post<T>(path: string, body: unknown, options: ActOptions = {}): Promise<T> {
    const headers = {
      'idempotency-key': options.key ?? randomUUID(),
      ...(options.proof === undefined ? {} : { 're-authentication': options.proof }),
      ...(options.ifVersion === undefined ? {} : { 'if-match': `"${String(options.ifVersion)}"` }),
    };
    const response = await this.fetch('POST', path, body, headers);
    if (response.status === 202) return (await this.settled(response.headers.get('location') ?? '')) as T;
    return (response.status === 204 ? undefined : await response.json()) as T;
  }

  /** What became of an act that was accepted while no worker was up, once it is done or refused. */
  private async settled(location: string): Promise<CommandAnswer> {
    for (;;) {
      const act = await this.get<AcceptedAct>(location);
      if (act.status === 'refused') throw new ApiRefusal(act.problem.status, act.problem);
      const { stream, commandId } = act;
      if (act.status === 'done') return { stream, commandId, version: act.version, head: act.head };
      await pause(ASK_AGAIN_MS);
    }
  }

  private async fetch(
    method: string,
    path: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Response> {
    const response = await fetch(`${this.baseUrl}${path}`, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(this.cookie === '' ? {} : { cookie: this.cookie }),
        ...(this.absent === undefined ? {} : { 'on-behalf-of': this.absent }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new ApiRefusal(response.status, (await response.json()) as Problem);
    return response;
  }
}
