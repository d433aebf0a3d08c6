import { loadRulePack, loadWorkCalendar } from '../../../platform/rule-files';
import type { LetterContent } from '../../letter-content';
import {
  supervisingBody,
  coHandlers,
  content,
  firstHash,
  governmentOffice,
  justice,
  ownCongress,
  people,
  promise,
  upTo,
} from '../../testing/case-0869';
import { proposalSpecification } from '../../testing/specifications';

const rules = { pack: loadRulePack('chongqing'), calendar: loadWorkCalendar() };
const { lived } = proposalSpecification(rules, (actual, expected) => expect(actual).toStrictEqual(expected));

const sign = { type: 'SignReply', version: 1, contentHash: firstHash } as const;
const byChief = { by: people.chief, on: '2021-04-12' };
const signed = {
  type: 'ReplySigned',
  v: 1,
  version: 1,
  signer: people.chief.personId,
  contentHash: firstHash,
} as const;
const { resultClass: _resultClass, commitments: _commitments, ...bare } = content;
const ofClass = (resultClass: string, rest: Partial<LetterContent> = {}): LetterContent => ({
  ...bare,
  resultClass,
  commitments: [],
  ...rest,
});

const withContent = (text: LetterContent) =>
  lived(
    ...upTo('consulted'),
    { by: people.handler, on: '2021-04-06', command: { type: 'SaveDraft', content: text, contentHash: firstHash } },
    { by: people.office, on: '2021-04-08', command: { type: 'CheckDraft', version: 1 } },
  );

describe('before sign-off', () => {
  it('every opinion is accepted: on 12 April 2021 all seven are out (第二十条)', () => {
    lived(...upTo('checked', 'consulted'))
      .when(sign, byChief)
      .thenRefused('opinions-outstanding', { units: coHandlers, article: '第二十条' });
  });

  it('an opinion that lies with the lead unaccepted still stands in the way (第二十条)', () => {
    const consulted = upTo('checked').filter(
      ({ command }) => command.type !== 'AcceptOpinion' || command.unit !== justice,
    );
    lived(...consulted)
      .when(sign, byChief)
      .thenRefused('opinions-outstanding', { units: [justice], article: '第二十条' });
  });

  it('the deputy has been contacted (第十八条)', () => {
    lived(...upTo('checked', 'contacted'))
      .when(sign, byChief)
      .thenRefused('contact-missing', { article: '第十八条' });
  });

  it('a pack may open both gates', () => {
    const gates = { ...rules.pack.gates, opinionsSettledBeforeSignOff: false, contactBeforeSignOff: false };
    lived(...upTo('checked', 'contacted', 'consulted'))
      .when(sign, byChief, { ...rules, pack: { ...rules.pack, gates } })
      .then(signed);
  });

  it('the letter has a result class (第二十二条), which letter 0869 of 2021 lacks', () => {
    withContent({ ...bare, commitments: [], noCommitments: true })
      .when(sign, byChief)
      .thenRefused('class-missing', { article: '第二十二条' });
  });

  it('the class is one of the pack: the national letter A is none of Chongqing (第二十二条)', () => {
    withContent(ofClass('A'))
      .when(sign, byChief)
      .thenRefused('class-unknown', {
        given: 'A',
        known: ['solved', 'in-progress', 'no-conditions', 'higher-authority'],
        article: '第二十二条',
      });
  });

  it('a matter being resolved carries a commitment (第二十四条), also where 无承诺事项 is declared', () => {
    withContent(ofClass('in-progress', { noCommitments: true }))
      .when(sign, byChief)
      .thenRefused('commitment-missing', { article: '第二十四条' });
  });

  it('every row names item, date and unit: the empty row of letter 0869 stands in the way (第二十二条)', () => {
    const { responsibleUnit: _unit, ...undone } = promise;
    withContent(ofClass('in-progress', { commitments: [promise, { item: '' }, undone, { ...undone, item: ' ' }] }))
      .when(sign, byChief)
      .thenRefused('commitment-incomplete', { rows: [2, 3, 4], article: '第二十二条' });
  });

  it.each(['solved', 'no-conditions', 'higher-authority'])(
    'class %s without commitments says so in as many words (第二十四条)',
    (resultClass) => {
      withContent(ofClass(resultClass))
        .when(sign, byChief)
        .thenRefused('commitments-undeclared', { article: '第二十四条' });
      withContent(ofClass(resultClass, { noCommitments: true }))
        .when(sign, byChief)
        .then(signed);
    },
  );

  it.each(['solved', 'in-progress'])(
    'class %s never declares 无承诺事项 beside a commitment (第二十四条)',
    (resultClass) => {
      withContent(ofClass(resultClass, { commitments: [promise], noCommitments: true }))
        .when(sign, byChief)
        .thenRefused('commitments-contradicted', { rows: 1, article: '第二十四条' });
    },
  );

  it('a solved matter may promise something all the same', () => {
    withContent(ofClass('solved', { commitments: [promise] }))
      .when(sign, byChief)
      .then(signed);
  });

  it('a copy goes to 市人大常委会人代工委 (第二十五条)', () => {
    withContent({ ...content, copies: [governmentOffice, ownCongress, ...coHandlers] })
      .when(sign, byChief)
      .thenRefused('copy-missing', { party: supervisingBody, article: '第二十五条' });
  });

  it('a copy of a municipal department’s reply goes to 市政府办公厅 (第二十五条)', () => {
    withContent({ ...content, copies: [supervisingBody, ownCongress, ...coHandlers] })
      .when(sign, byChief)
      .thenRefused('copy-missing', { party: governmentOffice, article: '第二十五条' });
  });

  it('a court’s reply needs no copy to 市政府办公厅: its assignment names 人代工委 alone (第二十五条)', () => {
    const story = upTo('checked').map((step) => {
      if (step.command.type === 'AssignProposal')
        return { ...step, command: { ...step.command, statutoryCopies: [supervisingBody] } };
      if (step.command.type === 'SaveDraft')
        return { ...step, command: { ...step.command, content: { ...content, copies: [supervisingBody] } } };
      return step;
    });
    lived(...story)
      .when(sign, byChief)
      .then(signed);
  });

  it('人代工委 gets its copy also where the assignment named nobody (第二十五条)', () => {
    const story = upTo('checked').map((step) => {
      if (step.command.type === 'AssignProposal') return { ...step, command: { ...step.command, statutoryCopies: [] } };
      if (step.command.type === 'SaveDraft')
        return { ...step, command: { ...step.command, content: { ...content, copies: [] } } };
      return step;
    });
    lived(...story)
      .when(sign, byChief)
      .thenRefused('copy-missing', { party: supervisingBody, article: '第二十五条' });
  });

  it('copies to the deputy’s own congress and the co-handlers are practice and may be left out', () => {
    withContent({ ...content, copies: [supervisingBody, governmentOffice] })
      .when(sign, byChief)
      .then(signed);
  });
});
