import { instantInShanghai, plainDate } from '@banli/calendar';
import type { Actor, Person } from '../actor';
import type { CommandEnvelope, Decision, DecisionContext, LateEntry, Recorded } from '../envelope';
import { commandId, sha256, type PartyId, type StreamId } from '../identity';
import type { Refusal, RefusalCode } from '../refusal';
import type { Rules } from '../rules-in-force';

export type Decider<S, C, E> = {
  readonly decide: (state: S | undefined, envelope: CommandEnvelope<C>, context: DecisionContext) => Decision<E>;
  readonly evolve: (state: S | undefined, recorded: Recorded<E>) => S;
};

/** Who acts and when; dates are `yyyy-mm-dd` in Asia/Shanghai. */
export type Occasion = {
  readonly by: Actor;
  /** The business day on which the act is entered. */
  readonly on: string;
  /** The day it happened, where that is another one. */
  readonly happened?: string;
  readonly late?: LateEntry;
  /** Whose substitute they are. */
  readonly onBehalfOf?: Person;
  readonly ifVersion?: number;
  /** Whose answer it is about, where there are several. */
  readonly branch?: PartyId;
};

export type Step<C> = Occasion & { readonly command: C };

export type Fact<E> = {
  readonly by: Actor;
  readonly on: string;
  readonly event: E;
  readonly onBehalfOf?: Person;
  /** The seq of the first event of the same command, where it is another one. */
  readonly first?: number;
};

/** What a refusal of this code tells besides its code. */
export type FactsOf<K extends RefusalCode> = Omit<Extract<Refusal, { readonly code: K }>, 'code'>;

type Setting<S, C, E> = {
  readonly decider: Decider<S, C, E>;
  readonly stream: StreamId;
  readonly rules: Rules;
  /** The test framework's deep equality: throws where the two differ. */
  readonly same: (actual: unknown, expected: unknown) => void;
};

/** Given what is on record, when a command comes, then events or one refusal follow. */
export function deciderSpecification<S, C, E>(setting: Setting<S, C, E>) {
  return {
    /** Facts as they stand in the record, one after the other. */
    given: (...facts: readonly Fact<E>[]) =>
      new Scene(
        setting,
        facts.map((fact, index) => record(setting.stream, index + 1, fact)),
      ),
    /** What these acts leave in the record; an act that is refused is a fault of the test. */
    lived: (...steps: readonly Step<C>[]) => new Scene(setting, []).and(...steps),
  };
}

class Scene<S, C, E> {
  readonly state: S | undefined;

  constructor(
    private readonly setting: Setting<S, C, E>,
    readonly history: readonly Recorded<E>[],
  ) {
    this.state = history.reduce<S | undefined>((state, recorded) => setting.decider.evolve(state, recorded), undefined);
  }

  /** The state of a stream that has begun. */
  get begun(): S {
    if (this.state === undefined) throw new Error('nothing is on record yet');
    return this.state;
  }

  and(...steps: readonly Step<C>[]): Scene<S, C, E> {
    return steps.reduce<Scene<S, C, E>>((scene, step) => scene.after(step), this);
  }

  decide(command: C, occasion: Occasion, rules = this.setting.rules): Decision<E> {
    const envelope: CommandEnvelope<C> = {
      commandId: commandId(`command-${String(this.history.length + 1)}`),
      bodyHash: sha256('0'.repeat(64)),
      actor: occasion.by,
      ...(occasion.happened === undefined ? {} : { occurredOn: plainDate(occasion.happened) }),
      ...(occasion.late === undefined ? {} : { late: occasion.late }),
      ...(occasion.onBehalfOf === undefined ? {} : { onBehalfOf: occasion.onBehalfOf }),
      ...(occasion.ifVersion === undefined ? {} : { ifVersion: occasion.ifVersion }),
      ...(occasion.branch === undefined ? {} : { branch: occasion.branch }),
      command,
    };
    const today = plainDate(occasion.on);
    return this.setting.decider.decide(this.state, envelope, { today, at: noon(occasion.on), rules });
  }

  when(command: C, occasion: Occasion, rules = this.setting.rules) {
    const { same } = this.setting;
    return {
      then: (...events: readonly E[]): void => same(this.decide(command, occasion, rules), { ok: true, events }),
      thenRefused: <K extends RefusalCode>(code: K, facts: FactsOf<K>): void =>
        same(this.decide(command, occasion, rules), { ok: false, refusal: { code, ...facts } }),
    };
  }

  private after(step: Step<C>): Scene<S, C, E> {
    const decision = this.decide(step.command, step);
    if (!decision.ok) throw new Error(`the story breaks off: ${JSON.stringify({ step, refusal: decision.refusal })}`);
    const on = step.happened ?? step.on;
    const added = decision.events.map((event, index) =>
      record(this.setting.stream, this.history.length + 1 + index, {
        by: step.by,
        on,
        event,
        first: this.history.length + 1,
        ...(step.onBehalfOf === undefined ? {} : { onBehalfOf: step.onBehalfOf }),
      }),
    );
    return new Scene(this.setting, [...this.history, ...added]);
  }
}

const noon = (on: string) => instantInShanghai(plainDate(on), 12 * 3600);

function record<E>(stream: StreamId, seq: number, fact: Fact<E>): Recorded<E> {
  return {
    stream,
    seq,
    position: String(seq * 10),
    occurredOn: plainDate(fact.on),
    at: noon(fact.on),
    actor: fact.by,
    ...(fact.onBehalfOf === undefined ? {} : { onBehalfOf: fact.onBehalfOf.personId }),
    commandId: commandId(`command-${String(fact.first ?? seq)}`),
    event: fact.event,
    hash: sha256(seq.toString(16).padStart(64, '0')),
    hashAlgorithm: 'sha-256',
  };
}
