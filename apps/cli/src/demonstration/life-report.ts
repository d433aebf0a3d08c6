import type { DataSource } from 'typeorm';
import type { CaseView } from '@banli/contracts';

export type Say = (line: string) => void;

/** The due dates that began on this day, each with its reason. */
export function printClocks(page: CaseView, on: string, say: Say): void {
  const begun = page.timeline.filter((entry) => entry.type === 'ClockStarted' && entry.occurredOn === on);
  const latest = page.timeline.at(-1)?.seq ?? 0;
  const kinds = new Map<string, string[]>();
  for (const entry of begun.filter((one) => one.seq > latest - begun.length)) {
    const clock = page.clocks.find((one) => one.id === entry.facts['clockId']);
    if (clock) kinds.set(clock.kind, [...(kinds.get(clock.kind) ?? []), clock.id]);
  }
  for (const ids of kinds.values()) {
    const clock = page.clocks.find((one) => one.id === ids[0]);
    if (!clock) continue;
    const owners = ids.map((id) => page.clocks.find((one) => one.id === id)?.owedBy.shortName ?? '').join('、');
    say(`            ⏱ ${clock.name.zh} ${clock.name.en}: ${owners} → ${clock.dueOn}`);
    for (const [index, zh] of clock.steps.zh.entries()) say(`               ${zh} ${clock.steps.en[index] ?? ''}`);
  }
}

/** Tells alarms as they ring: each once, in the order of their days. */
export class AlarmTeller {
  private after = '0';

  constructor(
    private readonly source: DataSource,
    private readonly say: Say,
  ) {}

  async tell(): Promise<void> {
    const rows: readonly { position: string; on: string; tier: string; kind: string; owner: string; due: string }[] =
      await this.source.query(
        `select position, occurred_on::text as on, body::json->>'tier' as tier, body::json->>'kind' as kind,
                coalesce(party.short_name, person.name) as owner, body::json->>'dueOn' as due
           from record.event
           left join app.party on party.id = body::json->>'owedBy'
           left join app.person on person.id = body::json->>'owedBy'
          where type = 'ClockStruck' and position > $1 order by position`,
        [this.after],
      );
    for (const row of rows) {
      this.say(`${row.on}  🔔 ${row.tier} · ${row.kind} · ${row.owner} · 应于 due ${row.due}`);
      this.after = row.position;
    }
  }
}

/** Throws unless the case ended as its life must end; the demonstration's exit code hangs on it. */
export function expectLife(page: CaseView): void {
  const wrong = Object.entries({
    'the case is archived': page.phase === 'archived',
    'the reply is numbered 渝环函〔2021〕313号': page.replyNumber === '渝环函〔2021〕313号',
    'the reply was on time': page.answered.late === false,
    'the reply was due on 2021-05-06': page.clocks.some(
      (clock) => clock.kind === 'reply' && clock.dueOn === '2021-05-06',
    ),
    'seven opinions were due on 2021-03-24':
      page.clocks.filter((clock) => clock.kind === 'opinion' && clock.dueOn === '2021-03-24').length === 7,
    'one opinion was late': page.opinions.filter((opinion) => opinion.late).length === 1,
    'ten recipients have copies': page.dispatches.filter((dispatch) => dispatch.as === 'copy').length === 10,
    'the deputy has rated': page.rating !== undefined,
    'the commitment is fulfilled and confirmed': page.fulfilment === 'fulfilled',
    'an alarm rang': page.timeline.some((entry) => entry.type === 'ClockStruck'),
  })
    .filter(([, holds]) => !holds)
    .map(([fact]) => fact);
  if (wrong.length > 0)
    throw new Error(`The life of 0869 did not end as it must: it is not so that ${wrong.join('; ')}.`);
}
