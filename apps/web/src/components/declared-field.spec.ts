import type { TFunction } from 'i18next';
import { fillingOf, initialValues, type DeclaredField } from './declared-field';

type Desk = { readonly units: readonly string[]; readonly deputy: boolean; readonly dueOn: string };

const t = ((key: string) => key) as TFunction;
const desk: Desk = { units: ['cq-slj', 'cq-sfj'], deputy: false, dueOn: '2021-12-31' };

const unit: DeclaredField<Desk> = {
  kind: 'choice',
  name: 'unit',
  label: 'unit',
  choices: ({ units }) => units.map((value) => ({ value, label: value })),
};
const level: DeclaredField<Desk> = {
  kind: 'radio',
  name: 'level',
  label: 'level',
  useChoices: () => ({ choices: [{ value: 'dissatisfied', label: '不满意' }] }),
};
const reasons: DeclaredField<Desk> = {
  kind: 'text',
  name: 'reasons',
  label: 'reasons',
  optional: (texts) => texts['level'] !== 'dissatisfied',
};
const scan: DeclaredField<Desk> = { kind: 'text', name: 'scan', label: 'scan', when: ({ deputy }) => !deputy };
const dueOn: DeclaredField<Desk> = {
  kind: 'date',
  name: 'dueOn',
  label: 'promisedDate',
  initial: (props) => props.dueOn,
  wrong: (texts, props) => (texts['dueOn'] === props.dueOn ? 'nothingChanged' : undefined),
};
const told: DeclaredField<Desk> = {
  kind: 'several',
  name: 'told',
  label: 'intake.toldPersons',
  useChoices: () => ({ choices: [] }),
  initial: () => ['deputy-li-songliao'],
};

describe('a declared form', () => {
  it('fills in the unit that the person came from, else the first, and none where it may stay empty', () => {
    expect(initialValues([unit], desk, t, 'cq-sfj')).toEqual({ unit: 'cq-sfj' });
    expect(initialValues([unit], desk, t, 'cq-nyncw')).toEqual({ unit: 'cq-slj' });
    expect(initialValues([{ ...unit, optional: true }], desk, t)).toEqual({ unit: undefined });
  });

  it('rates nothing for the person: a level that has to be looked up is never filled in', () => {
    expect(initialValues([level], desk, t)).toEqual({ level: undefined });
  });

  it('takes a kept choice that is no longer on offer for none, and is incomplete', () => {
    const filling = fillingOf([unit], { unit: 'cq-nyncw' }, desk, t);

    expect(filling.complete).toBe(false);
    expect(filling.asked).toMatchObject([{ value: undefined }]);
    expect(filling.texts).toEqual({});
  });

  it('asks for reasons with 不满意 (27) and for none with another level', () => {
    expect(fillingOf([level, reasons], { level: 'dissatisfied', reasons: ' ' }, desk, t).complete).toBe(false);
    expect(fillingOf([level, reasons], { level: 'satisfied', reasons: ' ' }, desk, t).complete).toBe(true);
  });

  it('neither asks a deputy for the scan of a receipt nor sends one that was kept', () => {
    const values = { scan: ' 回执3号 ' };

    expect(fillingOf([scan], values, desk, t).texts).toEqual({ scan: '回执3号' });
    expect(fillingOf([scan], values, { ...desk, deputy: true }, t)).toMatchObject({ asked: [], texts: {} });
  });

  it('is incomplete while the promised date is still 31 December 2021, and complete with 30 June 2022', () => {
    const values = initialValues([dueOn], desk, t);

    expect(fillingOf([dueOn], values, desk, t).complete).toBe(false);
    expect(fillingOf([dueOn], { dueOn: '2022-06-30' }, desk, t).complete).toBe(true);
  });

  it('sends several choices by their field’s name, and at least one is required', () => {
    const { lists, complete } = fillingOf([told], initialValues([told], desk, t), desk, t);

    expect({ lists, complete }).toEqual({ lists: { told: ['deputy-li-songliao'] }, complete: true });
    expect(fillingOf([told], { told: [] }, desk, t).complete).toBe(false);
  });
});
