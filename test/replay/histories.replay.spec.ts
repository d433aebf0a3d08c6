import { DefaultLogger, Runtime, Worker } from '@temporalio/worker';
import { DeterminismViolationError } from '@temporalio/workflow';
import { addDays } from '@banli/calendar';
import { dataConverter, parseSettings } from '@banli/platform';
import type { AnyEvent } from '@banli/projections';
import { lives } from '../chaos/lives';
import { stages } from '../support/short-life';
import { histories, isKeptEncrypted, payloadKeys, timersOf, toHistory } from './recorded-history';

/** Local activities move a workflow's clock by the fraction of a second that they took. */
const TOLERANCE_MS = 5_000;

/** The unit's own dates, one day later: as if somebody had changed how warnings are counted. */
const postponed = (event: AnyEvent): AnyEvent =>
  event.type === 'ClockStarted'
    ? {
        ...event,
        clock: { ...event.clock, alarms: event.clock.alarms.map((one) => ({ ...one, on: addDays(one.on, 1) })) },
      }
    : event;

/** A yearly round waits for a day of the calendar before it has a record, and an alarm, of its own; a unit’s desks have none. */
const withAlarms = histories.filter(([name]) => !/\.(?:fulfilment|desk)$/u.test(name));

describe('workflows that began under a released version', () => {
  const codePath = process.env['BANLI_TEST_WORKFLOW_BUNDLE'] ?? '';
  const settings = parseSettings({
    DATABASE_URL: 'postgres://nowhere/none',
    TEMPORAL_ADDRESS: '127.0.0.1:1',
    BANLI_PAYLOAD_KEYS: payloadKeys,
  });
  const { payloadCodecs, ...plain } = dataConverter(settings);
  const replay = (json: unknown): Promise<void> => {
    const history = toHistory(json);
    const converter = isKeptEncrypted(history) ? { ...plain, payloadCodecs: payloadCodecs ?? [] } : plain;
    return Worker.runReplayHistory({ workflowBundle: { codePath }, dataConverter: converter }, history, 'recorded');
  };

  beforeAll(() => {
    Runtime.install({ shutdownSignals: [], logger: new DefaultLogger('ERROR') });
  });

  it('are kept in every stage of a life: registered, in hand, late, checked, delivered, closed, and a promise kept', () => {
    const names = histories.map(([name]) => name).filter((name) => name.startsWith('0.1.0 '));

    expect(names.filter((name) => name.includes('proposal.'))).toHaveLength(6);
    expect(names.filter((name) => name.includes('commitment.'))).toHaveLength(1);
  });

  it('are kept in every stage, and on every way through the picture of a life: node test/histories/record.mjs', () => {
    const kept = histories.map(([name]) => name.split(' ')[1]);
    const wanted = [...stages.map((stage) => `stage-${stage}`), ...Object.keys(lives).map((life) => `life-${life}`)];

    expect(wanted.filter((name) => !kept.includes(`${name}.proposal`))).toEqual([]);
    for (const stage of ['stage-sent', 'life-promise-kept', 'life-promise-put-off', 'life-promise-given-up'])
      expect(kept).toContain(`${stage}.commitment`);
  });

  it.each(histories)('replay today: %s', async (_name, json) => {
    await expect(replay(json)).resolves.toBeUndefined();
  });

  it('would be seen not to replay, had the workflow done anything else at the time', async () => {
    const [, json] = histories.find(([name]) => name.includes('proposal.chongqing.5-4.0869')) ?? [];
    const changed = JSON.parse(JSON.stringify(json)) as { events: { markerRecordedEventAttributes?: object }[] };
    const markers = changed.events.filter((event) => event.markerRecordedEventAttributes);
    const [first, second] = markers;
    if (!first || !second) throw new Error('the life of 0869 has local activities');
    const swapped = first.markerRecordedEventAttributes;
    first.markerRecordedEventAttributes = second.markerRecordedEventAttributes ?? {};
    second.markerRecordedEventAttributes = swapped ?? {};

    await expect(replay(changed)).rejects.toThrow(DeterminismViolationError);
  });

  it.each(withAlarms)('waited for the alarms that are computed today: %s', async (_name, json) => {
    const timers = await timersOf(toHistory(json));

    expect(timers.length).toBeGreaterThan(0);
    for (const { firesAt, alarmAt } of timers) expect(Math.abs(firesAt - (alarmAt ?? 0))).toBeLessThan(TOLERANCE_MS);
  });

  it.each(withAlarms)(
    'would be seen to have waited for others, were each alarm a day later: %s',
    async (_name, json) => {
      const timers = await timersOf(toHistory(json), postponed);

      expect(timers.some(({ firesAt, alarmAt }) => Math.abs(firesAt - (alarmAt ?? 0)) > TOLERANCE_MS)).toBe(true);
    },
  );
});
