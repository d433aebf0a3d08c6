import { plainDate } from '@banli/calendar';
import { loadRulePack, loadWorkCalendar } from '../../../platform/rule-files';
import { partyId } from '../../identity';
import { coHandlers, firstHash, justice, people, personOf, stopped, upTo } from '../../testing/case-0869';
import { proposalSpecification } from '../../testing/specifications';

const rules = { pack: loadRulePack('chongqing'), calendar: loadWorkCalendar() };
const { lived } = proposalSpecification(rules, (actual, expected) => expect(actual).toStrictEqual(expected));

const submit = { type: 'SubmitOpinion', text: '已与四川省司法厅建立联合审查机制。' } as const;
const submitted = { type: 'OpinionSubmitted', v: 1, unit: justice, text: submit.text } as const;
const accept = { type: 'AcceptOpinion', unit: justice } as const;

/** Who gives an opinion keeps the case; here no alarm has ended the time for a return on 25 February. */
const returnOver = (on: string) => ({ ...stopped('return', justice, on, '2021-02-24'), lapsed: true }) as const;

describe('the opinion of a co-handler (协办意见, 第二十条)', () => {
  const assigned = lived(...upTo('assigned'));
  const answered = assigned
    .and(...upTo('acknowledged').slice(2))
    .and({ by: people.justiceHandler, on: '2021-03-10', command: submit });

  it('on 24 March 2021, the thirtieth working day, is in time, even before the lead has acknowledged', () => {
    assigned
      .when(submit, { by: people.justiceHandler, on: '2021-03-24' })
      .then(
        submitted,
        { ...stopped('opinion', justice, '2021-03-24', '2021-03-24'), late: false },
        returnOver('2021-03-24'),
      );
    const onTheDay = assigned.and({ by: people.justiceHandler, on: '2021-03-24', command: submit });
    expect(onTheDay.begun.opinions[justice]?.late).toBe(false);
  });

  it('on 25 March 2021 is late and still taken, our default', () => {
    assigned
      .when(submit, { by: people.justiceHandler, on: '2021-03-25' })
      .then(
        submitted,
        { ...stopped('opinion', justice, '2021-03-25', '2021-03-24'), late: true },
        returnOver('2021-03-25'),
      );
    const late = assigned.and({ by: people.justiceHandler, on: '2021-03-25', command: submit });
    expect(late.begun.opinions[justice]).toEqual({
      unit: justice,
      status: 'submitted',
      text: submit.text,
      submittedOn: '2021-03-25',
      late: true,
    });
  });

  it('may bring papers and what 市司法局 will do itself by 30 November 2021; both go when it is taken back', () => {
    const file = { sha256: firstHash, name: '联合审查机制.pdf', mediaType: 'application/pdf', size: 20_480 };
    const promised = { item: '完成川渝联合审查清单。', dueOn: plainDate('2021-11-30') };
    const whole = { ...submit, files: [file], commitments: [promised] };
    const commitments = [{ ...promised, responsibleUnit: justice }];
    assigned
      .when(whole, { by: people.justiceHandler, on: '2021-03-24' })
      .then(
        submitted,
        { type: 'OpinionSupplemented', v: 1, unit: justice, files: [file], commitments },
        { ...stopped('opinion', justice, '2021-03-24', '2021-03-24'), late: false },
        returnOver('2021-03-24'),
      );
    const brought = assigned.and({ by: people.justiceHandler, on: '2021-03-10', command: whole });
    expect(brought.begun.opinions[justice]).toMatchObject({ text: submit.text, files: [file], commitments });
    const taken = brought.and({ by: people.justiceHandler, on: '2021-03-11', command: { type: 'WithdrawOpinion' } });
    const again = taken.and({ by: people.justiceHandler, on: '2021-03-12', command: submit });
    expect(again.begun.opinions[justice]).not.toHaveProperty('files');
    expect(again.begun.opinions[justice]).not.toHaveProperty('commitments');
  });

  it('promises nothing in an empty row', () => {
    assigned
      .when({ ...submit, commitments: [{ item: ' ' }] }, { by: people.justiceHandler, on: '2021-03-24' })
      .thenRefused('text-missing', { field: 'commitments.item', article: '第二十条' });
  });

  it('handed over on paper on 23 March 2021 and entered on the 26th is in time', () => {
    assigned
      .when(submit, {
        by: people.justiceHandler,
        on: '2021-03-26',
        happened: '2021-03-23',
        late: { proof: '纸质意见签收单', reason: '平台停用' },
      })
      .then(
        submitted,
        { ...stopped('opinion', justice, '2021-03-23', '2021-03-24'), late: false },
        returnOver('2021-03-23'),
      );
  });

  it('stops the clock of its own unit only', () => {
    const clocks = Object.values(answered.begun.clocks).filter(({ kind }) => kind === 'opinion');
    expect(clocks.filter(({ stopped }) => stopped === undefined).map(({ owedBy }) => owedBy)).toEqual(
      coHandlers.filter((unit) => unit !== justice),
    );
  });

  it('is refused without text', () => {
    assigned
      .when({ ...submit, text: '\n' }, { by: people.justiceHandler, on: '2021-03-10' })
      .thenRefused('text-missing', { field: 'text', article: '第二十条' });
  });

  it('is refused a second time while the first waits for the lead', () => {
    answered
      .when(submit, { by: people.justiceHandler, on: '2021-03-11' })
      .thenRefused('opinion-not-awaited', { unit: justice, status: 'submitted', article: '第二十条' });
  });

  it('is accepted by the lead on 26 March 2021', () => {
    answered
      .when(accept, { by: people.handler, on: '2021-03-26' })
      .then({ type: 'OpinionAccepted', v: 1, unit: justice });
    const accepted = answered.and({ by: people.handler, on: '2021-03-26', command: accept });
    expect(accepted.begun.opinions[justice]).toMatchObject({ status: 'accepted', text: submit.text, late: false });
  });

  it('cannot be accepted on 9 March 2021, the day before it was handed in', () => {
    answered
      .when(accept, {
        by: people.handler,
        on: '2021-03-26',
        happened: '2021-03-09',
        late: { proof: '审阅单', reason: '补录' },
      })
      .thenRefused('date-before-previous-act', {
        occurredOn: plainDate('2021-03-09'),
        previousOn: plainDate('2021-03-10'),
        previousAct: 'SubmitOpinion',
      });
    expect(answered.decide(accept, { by: people.handler, on: '2021-03-10' }).ok).toBe(true);
  });

  it('cannot be accepted before it is there', () => {
    lived(...upTo('acknowledged'))
      .when(accept, { by: people.handler, on: '2021-03-26' })
      .thenRefused('opinion-not-submitted', { unit: justice, status: 'requested', article: '第二十条' });
  });

  it('cannot be accepted twice', () => {
    answered
      .and({ by: people.handler, on: '2021-03-26', command: accept })
      .when(accept, { by: people.handler, on: '2021-03-26' })
      .thenRefused('opinion-not-submitted', { unit: justice, status: 'accepted', article: '第二十条' });
  });

  it('cannot be accepted of 市公安局, which letter 0869 credits and nobody consulted', () => {
    answered
      .when({ type: 'AcceptOpinion', unit: partyId('cq-gaj') }, { by: people.handler, on: '2021-03-26' })
      .thenRefused('not-a-co-handler', { unit: 'cq-gaj', article: '第二十条' });
  });

  it('cannot be given by 市公安局, which is no co-handler', () => {
    assigned
      .when(submit, { by: personOf(partyId('cq-gaj'), 'handler'), on: '2021-03-10' })
      .thenRefused('not-permitted', { act: 'SubmitOpinion', allowed: ['handler', 'office'], article: '第二十条' });
  });
});
