import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Clocks recorded before 0110 are long overdue as later ones are: from the day after the last chase that their event names. */
export class LongOverdue0162 implements MigrationInterface {
  readonly name = 'LongOverdue1795000000162';

  async up(runner: QueryRunner): Promise<void> {
    const lastChase = (which: string): string => `
      (select max((alarm ->> 'on')::date) + 1
         from (select body::jsonb -> 'clock' as clock from record.event
                where event.stream = told.stream and event.type in ('ClockStarted', 'ClockMoved') ${which}
                  and event.body::jsonb #>> '{clock,id}' = told.clock_id
                order by event.seq desc limit 1) as last,
              jsonb_array_elements(last.clock -> 'alarms') as alarm
        where alarm ->> 'tier' like 'chase-%')`;
    await runner.query(`
      update read.clock as told set long_on = ${lastChase('')} where long_on is null;
      update read.clock_spell as told set long_on = ${lastChase('and event.seq = told.seq')} where long_on is null;`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
