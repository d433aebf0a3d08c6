import {
  isOfAnswer,
  type FulfilmentEvent,
  type PersonId,
  type PromiseToTell,
  type Recorded,
  type ResultConverted,
  type StreamId,
} from '@banli/domain';
import { projectClock } from './clock.projection';
import type { Row, RowChange } from './row-change';
import type { StreamFacts } from './stream-facts';
import { succession } from './succession.projection';
import { closeAllTasks, closeTask, openTask } from './task';

/** What one event of a yearly round does to its rows and the inboxes. `facts` are those of the stream after this event. */
export function projectFulfilment(recorded: Recorded<FulfilmentEvent>, facts: StreamFacts): readonly RowChange[] {
  const { stream, seq } = recorded;
  return [
    ...changesOf(recorded, facts),
    { op: 'patch', table: 'fulfilment_round', where: { stream }, set: { head: seq } },
  ];
}

function changesOf(recorded: Recorded<FulfilmentEvent>, facts: StreamFacts): readonly RowChange[] {
  const { stream, event, occurredOn: on } = recorded;
  const unit = facts.lead === undefined ? {} : { unit: facts.lead };
  const round = (set: Row): RowChange => ({ op: 'patch', table: 'fulfilment_round', where: { stream }, set });
  const notice = (rater: PersonId, set: Row): RowChange => ({
    op: 'patch',
    table: 'fulfilment_notice',
    where: { stream, rater },
    set,
  });
  switch (event.type) {
    case 'FulfilmentRoundOpened':
      return [
        {
          op: 'put',
          table: 'fulfilment_round',
          key: { stream },
          set: {
            jurisdiction: event.jurisdiction,
            year: event.year,
            unit: event.unit,
            supervising_body: event.supervisingBody,
            status: 'open',
            opened_on: on,
            due_on: event.closesOn,
          },
        },
        ...owed(stream, event.promises, on, facts),
      ];
    case 'PromisesJoined':
      return owed(stream, event.promises, on, facts);
    case 'FulfilmentNoticeSent': {
      const nothingYet = { delivered_on: null, rating: null, rated_on: null, excluded_on: null, meeting_on: null };
      return [
        notice(event.rater, { sent_on: on, late: event.late, ...nothingYet }),
        closeTask(stream, 'send-fulfilment-notice', event.rater),
        closeTask(stream, 'rate-fulfilment', event.rater),
        openTask(stream, { kind: 'confirm-notice-delivery', since: on, ...unit, role: 'office', about: event.rater }),
      ];
    }
    case 'LedgerSubmitted':
      return [round({ ledger_on: on }), closeTask(stream, 'submit-ledger')];
    case 'NoticeDelivered':
      return [
        notice(event.rater, { delivered_on: on }),
        closeTask(stream, 'confirm-notice-delivery', event.rater),
        openTask(stream, {
          kind: 'rate-fulfilment',
          since: on,
          person: event.rater,
          role: 'deputy',
          about: event.rater,
          clock: 'fulfilment-rating',
        }),
      ];
    case 'FulfilmentRated':
      return [
        notice(event.rater, { rating: event.level, rated_on: on }),
        closeTask(stream, 'rate-fulfilment', event.rater),
        ...(event.dissatisfied
          ? [
              openTask(stream, {
                kind: 'record-fulfilment-meeting',
                since: on,
                ...(facts.supervisingBody === undefined ? {} : { unit: facts.supervisingBody }),
                role: 'assigning-body',
                about: event.rater,
              }),
            ]
          : []),
      ];
    case 'RaterChased':
      return [];
    case 'FulfilmentRatingExcluded':
      return [notice(event.rater, { excluded_on: on }), closeTask(stream, 'rate-fulfilment', event.rater)];
    case 'FulfilmentMeetingRecorded':
      return [notice(event.rater, { meeting_on: on }), closeTask(stream, 'record-fulfilment-meeting', event.rater)];
    case 'ResultConverted':
      return [converted(event, on, facts)];
    case 'FulfilmentRoundClosed':
      return [round({ status: 'closed', closed_on: on }), closeAllTasks(stream)];
    case 'UnitSucceeded':
      return [succession(stream, event)];
    case 'RulesAdopted':
      return [];
    case 'ClockStarted':
    case 'ClockStopped':
    case 'ClockStruck':
    case 'ClockMoved':
      return projectClock(stream, event);
  }
}

/** The reply's class, or that of this unit's answer where units answered separately. */
function converted({ proposal, to, commitments }: ResultConverted, on: string, { lead }: StreamFacts): RowChange {
  const set = { result_class_now: to, result_converted_on: on };
  return lead !== undefined && commitments.some((one) => isOfAnswer(one, lead))
    ? { op: 'patch', table: 'answer', where: { stream: proposal, unit: lead }, set }
    : { op: 'patch', table: 'proposal', where: { stream: proposal }, set };
}

/** Who is to be told, and that 人代工委 gets the ledger, by the end of the window. */
function owed(
  stream: StreamId,
  promises: readonly PromiseToTell[],
  since: string,
  facts: StreamFacts,
): readonly RowChange[] {
  const owing = {
    since,
    ...(facts.lead === undefined ? {} : { unit: facts.lead }),
    role: 'office',
    clock: 'fulfilment-notice',
    ...(facts.noticesDueOn === undefined ? {} : { dueOn: facts.noticesDueOn }),
  } as const;
  const raters = [...new Set(promises.map(({ rater }) => rater))];
  return [
    ...raters.map((rater): RowChange => ({ op: 'put', table: 'fulfilment_notice', key: { stream, rater }, set: {} })),
    ...raters.map((rater) => openTask(stream, { kind: 'send-fulfilment-notice', ...owing, about: rater })),
    openTask(stream, { kind: 'submit-ledger', ...owing }),
  ];
}
