import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { actingPerson, type Person } from '@banli/domain';
import type { BusinessClock } from '@banli/platform';
import { PersonRow, queryStandingIn } from '@banli/store';
import { BUSINESS_CLOCK } from '../api.tokens';
import type { ActingPerson } from '../http/caller';
import { ProblemError } from '../http/problem';
import { toPerson } from '../session/session.service';

/** Who stands in for whom on the business day. */
@Injectable()
export class StandIns {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  /**
   * The person with the rights that the one named has left to them. Throws ProblemError `not-standing-in` for anybody who
   * has not, or not for today, and `substitute-of-another-unit` where one of the two has changed units since.
   */
  async actingAs(person: Person, onBehalfOf: string | readonly string[] | undefined): Promise<ActingPerson> {
    if (onBehalfOf === undefined) return person;
    const standsIn = (await this.today(person)).some(({ absent }) => absent === onBehalfOf);
    const row = standsIn ? await this.source.manager.findOneBy(PersonRow, { id: String(onBehalfOf) }) : undefined;
    if (!row) throw new ProblemError('not-standing-in', { person: onBehalfOf });
    const absent = toPerson(row);
    if (absent.unit !== person.unit) throw new ProblemError('substitute-of-another-unit', { person: person.personId });
    return { ...actingPerson(person, absent), standingIn: { absent, ownRoles: person.roles } };
  }

  /** Those whose substitute this person is today. */
  async today({ personId }: Person): ReturnType<typeof queryStandingIn> {
    return queryStandingIn(this.source.manager, personId, await this.clock.today());
  }
}
