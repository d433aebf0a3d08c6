import type { DataSource } from 'typeorm';
import type { PlainDate } from '@banli/calendar';
import type { ApiClient } from '../api/api-client';
import type { TimeHarness } from '../time/time-harness';
import { assigner, assumptions, deputy, handler, people, proposalKey, supervisor } from './case-0869';
import { saveDemonstrationDirectory } from './directory';
import { commitment0869, life0869, stream0869 } from './life-0869';
import { LifePlayer, type Step } from './life-player';
import { AlarmTeller, expectLife, printClocks, type Say } from './life-report';

/** The day after the late opinion's due date: the board must show it overdue. */
const OVERDUE_ON = '2021-03-25' as PlainDate;

/**
 * The life of 0869 through the real API and worker, workflow time advancing. Prints who did what when, the due dates
 * with their reasons and the alarms that rang; throws unless every step happened and the end is as it must be.
 */
export async function playDemo(baseUrl: string, source: DataSource, time: TimeHarness, say: Say): Promise<void> {
  await saveDemonstrationDirectory(source.manager);
  const player = new LifePlayer(baseUrl, time, source);
  const names = new Map(people.map((person) => [person.id as string, person.name]));
  say(assumptions.notice.zh);
  say(assumptions.notice.en);
  for (const { assumption } of [assumptions.assigningBody, assumptions.dates])
    say(`  ※ ${assumption.zh} ${assumption.en}`);
  say('');
  const alarms = new AlarmTeller(source, say);
  const tell = async (step: Step, streams: readonly string[]): Promise<void> => {
    await player.moveTo(step.on, streams);
    await alarms.tell();
    await player.perform(step, streams);
    say(`${step.on}  ${names.get(step.who) ?? step.who}  ${step.what.zh}  ${step.what.en}`);
  };

  await tell(life0869.registration, []);
  let boardShown = false;
  const handlerClient = await player.clientOf(handler.id);
  for (const step of life0869.handling) {
    if (!boardShown && step.on > OVERDUE_ON) {
      await player.moveTo(OVERDUE_ON, [stream0869]);
      await alarms.tell();
      await sayBoard(await player.clientOf(supervisor.id), say);
      boardShown = true;
    }
    await tell(step, [stream0869]);
    printClocks(await handlerClient.caseOf(proposalKey), step.on, say);
    if (step.what.en.startsWith('The reply is drafted')) await sayFindings(handlerClient, say);
  }
  for (const step of life0869.following) await tell(step, [commitment0869]);
  const page = await (await player.clientOf(assigner.id)).caseOf(proposalKey);
  expectLife(page);
  await (await player.clientOf(deputy.id)).caseOf(proposalKey);
  say('');
  say(
    `办结 answered ${page.answered.on ?? ''} · ${page.replyNumber ?? ''} · 评价 rated ${page.rating?.level ?? ''} · 落实 ${page.fulfilment}`,
  );
}

async function sayBoard(client: ApiClient, say: Say): Promise<void> {
  const board = await client.board();
  for (const row of board.rows.filter((one) => one.tier === 'overdue'))
    say(
      `${board.on}  ⚠ 超期 overdue: ${row.owedBy.shortName} ${row.name.zh} ${row.name.en}, ` +
        `应于 due ${row.dueOn}, 逾期 ${String(row.workingDaysPast)} 个工作日 working day(s)`,
    );
}

async function sayFindings(client: ApiClient, say: Say): Promise<void> {
  const { draft } = await client.caseOf(proposalKey);
  for (const finding of draft?.findings ?? [])
    say(`            ${finding.level === 'blocking' ? '✗' : '!'} ${finding.text.zh} ${finding.text.en}`);
}
