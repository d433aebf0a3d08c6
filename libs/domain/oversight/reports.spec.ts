import { plainDate } from '@banli/calendar';
import { loadRulePack, loadWorkCalendar } from '../../platform/rule-files';
import { partyId } from '../identity';
import { people } from '../testing/case-0869';
import { figures, novemberReport, oversightLives, progressReport, tracking } from '../testing/oversight-of-0869';
import { oversightSpecification } from '../testing/specifications';
import { permittedDutyActs, permittedOversightActs } from './permitted';

const rules = { pack: loadRulePack('chongqing'), calendar: loadWorkCalendar() };
const same = (actual: unknown, expected: unknown) => expect(actual).toStrictEqual(expected);
const { given, lived } = oversightSpecification(novemberReport, rules, same);
const { committee } = people;
const government = { ...people.office, unit: partyId('cq-jytas') };
const by = (on: string) => ({ by: committee, on });
const article = '第三十四条';

const called = lived(...oversightLives['november-report'].slice(0, 1));
const reported = lived(...oversightLives['november-report'].slice(0, 2));
const rejected = lived(...oversightLives['november-report'].slice(0, 3));
const adopted = lived(...oversightLives['november-report'].slice(0, 5));
const printed = lived(...oversightLives['november-report']);
const vote = {
  type: 'VoteOnReport',
  unit: government.unit,
  members: 60,
  inFavour: 31,
  against: 20,
  abstained: 9,
} as const;

describe('the four reports that the standing committee votes on in November (第三十四条)', () => {
  it('are called for on 11 October 2021: one clock for each reporter, to the end of November at the latest', () => {
    expect(called.begun.reporters?.map(({ role }) => role)).toEqual([
      'chairpersons',
      'government',
      'high-court',
      'procuratorate',
    ]);
    expect(Object.values(called.begun.clocks).map(({ id, dueOn }) => [id, dueOn])).toEqual([
      ['november-report/cq-rdgw/1', '2021-11-12'],
      ['november-report/cq-jytas/1', '2021-11-12'],
      ['november-report/cq-gjfy/1', '2021-11-12'],
      ['november-report/cq-jcy/1', '2021-11-12'],
    ]);
  });

  it('are due by the end of November, whatever later day was set', () => {
    const late = lived({ ...by('2021-10-11'), command: { ...novemberReport, dueOn: plainDate('2021-12-20') } });
    expect(Object.values(late.begun.duties).map(({ dueOn }) => dueOn)).toEqual(Array(4).fill('2021-11-30'));
  });

  it('are of all four, and due on a day to come', () => {
    const three = novemberReport.reporters.slice(0, 3);
    given()
      .when({ ...novemberReport, reporters: three }, by('2021-10-11'))
      .thenRefused('reporters-missing', { missing: ['procuratorate'], article });
    given()
      .when(novemberReport, by('2021-11-12'))
      .thenRefused('limit-not-ahead', { dueOn: plainDate('2021-11-12'), on: plainDate('2021-11-12'), article });
  });

  it('carry what the record counted on the day they are handed in, and stop the clock', () => {
    const duty = reported.begun.duties[government.unit];
    expect(duty?.reports).toEqual([{ on: '2021-11-10', text: '今年的办理情况如下。', late: false, figures }]);
    expect(reported.begun.clocks['november-report/cq-jytas/1']?.stopped).toMatchObject({ late: false });
    expect(permittedDutyActs(reported.begun, committee, government.unit)).toEqual(['VoteOnReport']);
    expect(permittedDutyActs(called.begun, committee, government.unit)).toEqual([]);
    expect(permittedDutyActs(called.begun, committee, committee.unit)).toEqual(['ReportDuty']);
  });

  it('are adopted by more than half of all members, 31 of 60 and not 30; one that is not comes again by a new day', () => {
    reported.when(vote, by('2021-11-25')).then({
      ...{ type: 'ReportVoted', v: 1, unit: government.unit, members: 60, inFavour: 31, against: 20, abstained: 9 },
      adopted: true,
    });
    reported
      .when({ ...vote, inFavour: 30 }, by('2021-11-25'))
      .thenRefused('limit-not-ahead', { dueOn: plainDate('2021-11-25'), on: plainDate('2021-11-25'), article });
    expect(rejected.begun.duties[government.unit]).toMatchObject({
      dueOn: '2021-11-29',
      reports: [{ vote: { adopted: false, inFavour: 30 }, decided: { accepted: false } }],
    });
    expect(adopted.begun.duties[government.unit]?.settledOn).toBe('2021-11-29');
  });

  it('are voted on once handed in, with no more votes than members, and by no acceptance', () => {
    reported
      .when({ ...vote, against: 40 }, by('2021-11-25'))
      .thenRefused('votes-beyond-members', { members: 60, votes: 80, article });
    called.when(vote, by('2021-11-25')).thenRefused('no-report-to-decide', { unit: government.unit });
    reported
      .when({ type: 'AcceptDuty', unit: government.unit }, by('2021-11-25'))
      .thenRefused('not-of-this-matter', { act: 'AcceptDuty', matter: 'november-report' });
  });

  it('are printed for the next session and in the gazette (第三十六条), each once', () => {
    const gazette = { type: 'RecordReportPrinted', where: 'gazette', reference: '公报2021年第6号' } as const;
    printed.when(gazette, by('2021-12-07')).thenRefused('report-printed', { on: plainDate('2021-12-06') });
    adopted
      .when({ ...gazette, reference: ' ' }, by('2021-12-06'))
      .thenRefused('text-missing', { field: 'reference', article: '第三十六条' });
    expect(permittedOversightActs(printed.begun, committee)).toContain('RecordReportPrinted');
    const both = printed.and({
      ...by('2022-01-10'),
      command: { ...gazette, where: 'session', reference: '会议文件九' },
    });
    expect(permittedOversightActs(both.begun, committee)).not.toContain('RecordReportPrinted');
  });
});

describe('progress reports, heard by the chairpersons’ council (第三十四条)', () => {
  const { lived: begin } = oversightSpecification(progressReport, rules, same);

  it('are of whoever is called, by a day of the decision’s own, and heard instead of voted on', () => {
    const heard = begin(...oversightLives['progress-report'].slice(0, 2));
    expect(heard.begun.clocks).toEqual({});
    heard
      .when(vote, by('2021-08-23'))
      .thenRefused('not-of-this-matter', { act: 'VoteOnReport', matter: 'progress-report' });
    expect(permittedDutyActs(heard.begun, committee, government.unit)).toEqual(['AcceptDuty', 'RejectDuty']);
    expect(begin(...oversightLives['progress-report']).begun.status).toBe('closed');
  });
});

it('nothing is printed of a matter that is no report', () => {
  const { lived: begin } = oversightSpecification(tracking, rules, same);
  begin(...oversightLives.tracking.slice(0, 1))
    .when({ type: 'RecordReportPrinted', where: 'gazette', reference: '公报' }, by('2021-12-31'))
    .thenRefused('not-of-this-matter', { act: 'RecordReportPrinted', matter: 'tracking' });
});
