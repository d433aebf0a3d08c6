import { plainDate } from '@banli/calendar';
import type { Person } from '../actor';
import { partyId, personId } from '../identity';
import { lead, people } from '../testing/case-0869';
import { mayDelegate, permittedDelegationActs } from './permitted';

const { handler, office, chief, committee, deputy } = people;

describe('what a person may do about the desks of a unit', () => {
  it('is to leave the own one, and for the office those of colleagues', () => {
    const may = (person: Person) => mayDelegate(person.unit, person);
    expect(may(handler)).toEqual({ own: true, others: false });
    expect(may(office)).toEqual({ own: true, others: true });
    expect(may(committee)).toEqual({ own: true, others: true });
    expect(may(chief)).toEqual({ own: false, others: false });
    expect(may(deputy)).toEqual({ own: false, others: false });
    expect(mayDelegate(partyId('cq-gaj'), office)).toEqual({ own: false, others: false });
  });

  it('is to end, up to its last day, what is the own or what the office sees to', () => {
    const running = { absent: handler.personId, to: plainDate('2021-03-12') };
    const acts = (person: Person, on: string, one: Parameters<typeof permittedDelegationActs>[1] = running) =>
      permittedDelegationActs(lead, one, person, plainDate(on));
    expect(acts(handler, '2021-03-12')).toEqual(['EndDelegation']);
    expect(acts(office, '2021-03-01')).toEqual(['EndDelegation']);
    expect(acts(handler, '2021-03-13')).toEqual([]);
    expect(acts({ ...handler, personId: personId('sthjj-04') }, '2021-03-12')).toEqual([]);
    expect(acts(handler, '2021-03-10', { ...running, endedOn: plainDate('2021-03-11') })).toEqual([]);
  });
});
