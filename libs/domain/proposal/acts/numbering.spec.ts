import { plainDate } from '@banli/calendar';
import { loadRulePack, loadWorkCalendar } from '../../../platform/rule-files';
import { people, upTo } from '../../testing/case-0869';
import { proposalSpecification } from '../../testing/specifications';

const rules = { pack: loadRulePack('chongqing'), calendar: loadWorkCalendar() };
const { lived } = proposalSpecification(rules, (actual, expected) => expect(actual).toStrictEqual(expected));

describe('the number of the reply', () => {
  const signed = lived(...upTo('signed'));
  const byOffice = { by: people.office, on: '2021-04-13' };

  it('given by the document office in 2021 is 渝环函〔2021〕313号', () => {
    signed
      .when({ type: 'NumberReply', series: '渝环函', serial: 313 }, byOffice)
      .then({ type: 'ReplyNumbered', v: 1, series: '渝环函', year: 2021, serial: 313, source: 'document-office' });
  });

  it('is asked of the record as serial 0 where Banli owns the series', () => {
    signed
      .when({ type: 'NumberReply', series: '渝环函' }, byOffice)
      .then({ type: 'ReplyNumbered', v: 1, series: '渝环函', year: 2021, serial: 0, source: 'series' });
  });

  it('belongs to the year of the act: 31 December 2021, entered on 4 January 2022', () => {
    signed
      .when(
        { type: 'NumberReply', series: '渝环函', serial: 900 },
        {
          by: people.office,
          on: '2022-01-04',
          happened: '2021-12-31',
          late: { proof: '发文登记簿', reason: '节前编号' },
        },
      )
      .then({ type: 'ReplyNumbered', v: 1, series: '渝环函', year: 2021, serial: 900, source: 'document-office' });
  });

  it('dated 11 April 2021, before the signature of the 12th, is refused', () => {
    signed
      .when(
        { type: 'NumberReply', series: '渝环函', serial: 313 },
        {
          by: people.office,
          on: '2021-04-13',
          happened: '2021-04-11',
          late: { proof: '发文登记簿', reason: '补录' },
        },
      )
      .thenRefused('date-before-previous-act', {
        occurredOn: plainDate('2021-04-11'),
        previousOn: plainDate('2021-04-12'),
        previousAct: 'SignReply',
      });
    expect(
      signed.decide({ type: 'NumberReply', series: '渝环函', serial: 313 }, { by: people.office, on: '2021-04-12' }).ok,
    ).toBe(true);
  });

  it.each([0, -1, 1.5, 1_000_000, Number.NaN])(
    'with the serial %d is refused: 0 is what the record is asked with',
    (serial) => {
      signed
        .when({ type: 'NumberReply', series: '渝环函', serial }, byOffice)
        .thenRefused('serial-not-positive', { serial });
    },
  );

  it.each(['sh函', '渝环函1', '渝 函', 'ＹＨ函'])(
    'in the series %s, which no letter can bear, is refused',
    (series) => {
      signed.when({ type: 'NumberReply', series }, byOffice).thenRefused('series-malformed', { series });
    },
  );

  it('is refused without 机关代字', () => {
    signed
      .when({ type: 'NumberReply', series: ' ', serial: 313 }, byOffice)
      .thenRefused('text-missing', { field: 'series' });
  });
});
