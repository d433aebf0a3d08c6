import type { BatchPreview, CaseView, IssuedRaterLink } from '@banli/contracts';
import { fulfilmentStream, partyId } from '@banli/domain';
import { AnswerCheck } from '../support/answer-check';
import { eventually } from '../support/eventually';
import { oversightOpenings } from '../support/plain-bodies';
import { ask, cookieOf } from '../support/raw-request';
import { assigner, chief, deputy, handler, lead, office, playTo, supervisor } from '../support/short-life';
import { startTestStack, type FreshCase, type TestStack } from '../support/stack';

const round = fulfilmentStream({ jurisdiction: 'chongqing', year: 2021, unit: partyId(lead) });

const systemAdministrator = 'cq-system';
const securityAdministrator = 'cq-security';
const auditAdministrator = 'cq-audit';

describe('what the API answers is what its OpenAPI document says', () => {
  let stack: TestStack;
  let check: AnswerCheck;
  let closed: FreshCase;
  let delivered: FreshCase;
  let waiting: FreshCase;
  let matter: string;
  let link: string;
  let batch: string;

  beforeAll(async () => {
    stack = await startTestStack();
    check = await AnswerCheck.of(stack.baseUrl);
    closed = await playTo(stack, 'closed');
    delivered = await playTo(stack, 'delivered');
    waiting = await playTo(stack, 'in-hand');
    await stack.moveTo('2021-02-05', []);
    const key = oversightOpenings(closed.stream).ChooseKeyItem;
    matter = (await (await stack.as(assigner)).beginOversight('ChooseKeyItem', key)).stream;
    const path = `/api/proposals/chongqing/5-4/${delivered.number}/rater-link`;
    link = (await (await stack.as(assigner)).post<IssuedRaterLink>(path, {})).path.replace('/rate#', '');
    await stack.source.query(
      `insert into ops.pending_command (stream, command_id, person, act, body_hash, settled_at, outcome)
       values ($1, 'refused-afterwards', $2, 'RecordContact', '0', now(), $3)`,
      [waiting.stream, handler, { kind: 'refused', code: 'wrong-phase', facts: { phase: 'closed' } }],
    );
  });
  afterAll(() => stack.stop());

  async function approvedBatch(): Promise<string> {
    const committee = await stack.as(assigner);
    const { token } = await eventually(
      () => committee.get<BatchPreview>('/api/batches/preview?act=SendYearlyNotices&jurisdiction=chongqing&year=2021'),
      ({ rows }) => rows.length > 0,
    );
    const body = { jurisdiction: 'chongqing', year: 2021, token, channels: ['platform'] };
    return (await committee.post<{ stream: string }>('/api/batches/send-yearly-notices', body)).stream;
  }

  const of = (the: FreshCase): string => `chongqing/5-4/${the.number}`;
  /** Every GET of the document, as somebody with something to see asks it. */
  const questions = (): Readonly<Record<string, readonly (readonly [login: string, path: string])[]>> => ({
    'Accounts.list': [[systemAdministrator, '/api/administration/accounts']],
    'AuditLog.list': [[auditAdministrator, '/api/administration/log']],
    'AuditLog.verify': [[auditAdministrator, '/api/administration/log/verification']],
    'Board.show': [[supervisor, '/api/board']],
    'ClockExplanations.ofProposal': [
      [handler, `/api/proposals/${of(waiting)}/clocks/${encodeURIComponent(`reply/${lead}/1`)}/explanation`],
    ],
    'ClockExplanations.ofCommitment': [
      [handler, `/api/commitments/${of(closed)}/1-1/clocks/${encodeURIComponent(`commitment/${lead}/1`)}/explanation`],
    ],
    'ClockExplanations.ofRound': [
      [
        office,
        `/api/fulfilment-rounds/chongqing/2021/${lead}/clocks/${encodeURIComponent(`fulfilment-notice/${lead}/1`)}/explanation`,
      ],
    ],
    'Commitments.ledger': [[handler, '/api/commitments']],
    'Commitments.now': [[handler, `/api/commitments/${of(closed)}/1-1/now`]],
    'Delegations.list': [[securityAdministrator, '/api/administration/delegations']],
    'DeputyRecord.show': [[deputy, `/api/deputies/${deputy}/record`]],
    'Desks.show': [[office, `/api/desks/${lead}`]],
    'Desks.template': [[office, `/api/desks/${lead}/letter-template`]],
    'Directory.list': [[assigner, '/api/directory']],
    'Fulfilment.list': [[office, '/api/fulfilment-rounds']],
    'Fulfilment.preview': [[office, `/api/fulfilment-rounds/chongqing/2021/${lead}/notice-batch`]],
    'Fulfilment.show': [[office, `/api/fulfilment-rounds/chongqing/2021/${lead}`]],
    'Health.health': [[handler, '/api/health']],
    'Health.ready': [[handler, '/api/ready']],
    'Inbox.show': [handler, office, deputy, assigner].map((login) => [login, '/api/inbox'] as const),
    'LetterCheck.check': [[handler, '/api/letter-check?code=0000-0000-0000']],
    'OpenSessions.list': [[securityAdministrator, '/api/administration/sessions']],
    'OpenApi.document': [[handler, '/api/openapi.json']],
    'Opinions.show': [[supervisor, '/api/opinions?letters=all']],
    'AnnualFigures.show': [[assigner, '/api/annual-figures?jurisdiction=chongqing&year=2021']],
    'AnnualFigures.rows': [
      [assigner, '/api/annual-figures/rows?jurisdiction=chongqing&year=2021&subject=commitments&limit=2'],
    ],
    'Batches.succession': [[assigner, `/api/batches/succession?jurisdiction=chongqing&unit=${lead}`]],
    'Batches.inbox': [[office, `/api/batches/inbox?person=${handler}`]],
    'Batches.list': [[assigner, '/api/batches']],
    'Batches.preview': [[assigner, '/api/batches/preview?act=SendYearlyNotices&jurisdiction=chongqing&year=2021']],
    'Batches.deliveries': [[assigner, '/api/batches/deliveries?jurisdiction=chongqing&year=2021']],
    'Batches.show': [[assigner, `/api/${batch.replace('batch/', 'batches/')}`]],
    'Oversight.list': [[office, '/api/oversight']],
    'Oversight.show': [[office, `/api/${matter}`]],
    'Pending.show': [[handler, `/api/commands/${waiting.stream.replaceAll('/', '.')}/refused-afterwards`]],
    'Proposals.list': [[supervisor, '/api/proposals?total=true&limit=2']],
    'Proposals.show': [closed, delivered, waiting].flatMap((the) =>
      [supervisor, handler, chief, deputy].map((login) => [login, `/api/proposals/${of(the)}`] as const),
    ),
    'Proposals.now': [[handler, `/api/proposals/${of(waiting)}/now`]],
    'Publications.show': [[assigner, '/api/publications']],
    'RaterLinks.show': [[assigner, `/api/proposals/${of(delivered)}/rater-link`]],
    'Rates.show': [[supervisor, '/api/rates?from=2021-01-01&to=2021-12-31']],
    'Rates.rows': [[supervisor, '/api/rates/on-time/rows?from=2021-01-01&to=2021-12-31&limit=2']],
    'ReceiptScans.list': [[assigner, `/api/proposals/${of(delivered)}/receipt-scans`]],
    'Units.list': [[systemAdministrator, '/api/administration/units']],
    'Demonstration.show': [[handler, '/api/demonstration']],
    'Rulebook.list': [[supervisor, '/api/rulebooks']],
    'Rulebook.show': [[supervisor, '/api/rulebooks/chongqing']],
    'Rulebook.compare': [
      [supervisor, '/api/rulebooks/chongqing/differences?one=chongqing@2018.1&other=chongqing@2018.1'],
    ],
    'Session.me': [[handler, '/api/session']],
    'SavedFilters.list': [[handler, '/api/filters?list=inbox']],
    'Signed.list': [[chief, '/api/signed']],
    'WorkingCopies.versions': [[handler, `/api/proposals/${of(closed)}/drafts`]],
    'WorkingCopies.show': [[handler, `/api/proposals/${of(waiting)}/working-copies/SaveDraft`]],
  });

  it('has a schema for every GET, and none is any object whatever', () => {
    for (const [path, { responses }] of check.operations) {
      const done = responses['200'];
      const schema = done && 'content' in done ? done.content['application/json']?.schema : undefined;
      expect([path, Object.keys(schema ?? {})]).not.toEqual([path, []]);
      expect([path, schema]).not.toEqual([path, { type: 'object' }]);
    }
  });

  it('holds for every GET of the document, in a case of each stage and for each kind of reader', async () => {
    await stack.moveTo('2021-10-01', [round]);
    batch = await approvedBatch();
    const asked = Object.entries(questions());
    // The page of a link is asked for with the link, below.
    expect(asked.map(([name]) => name).toSorted()).toEqual(
      check.operations
        .map(([, { operationId }]) => operationId)
        .filter((name) => name !== 'Rater.show')
        .toSorted(),
    );
    for (const [name, each] of asked)
      for (const [login, path] of each) {
        const answer = await ask(stack.baseUrl, { path, headers: { cookie: await cookieOf(stack.baseUrl, login) } });
        expect([name, login, answer.status, check.faults(path, JSON.parse(answer.text))]).toEqual([
          name,
          login,
          200,
          [],
        ]);
      }
  });

  it('holds for the page of whoever has a link', async () => {
    await stack.moveTo('2021-02-05', []);
    const { status, text } = await ask(stack.baseUrl, {
      path: '/api/rater',
      headers: { authorization: `Bearer ${link}` },
    });
    expect([status, check.faults('/api/rater', JSON.parse(text))]).toEqual([200, []]);
  });

  it('is not said of a field that is not published, of one that lacks, or of one of another kind', async () => {
    const path = `/api/proposals/${of(waiting)}`;
    const page = await (await stack.as(handler)).get<CaseView>(path);
    const { phase: _gone, ...without } = page;
    expect(check.faults(path, { ...page, secret: 'x' }).join()).toContain('secret');
    expect(check.faults(path, without).join()).toContain('phase');
    expect(check.faults(path, { ...page, head: 'seven' }).join()).toContain('head');
    expect(check.faults(path, { ...page, phase: 'unheard-of' }).join()).toContain('phase');
    expect(check.faults('/api/nowhere', {})).toEqual(['no GET is published for /api/nowhere']);
  });
});
