import { isCompleteCommitment, signedContent } from './letter-content';
import { content, promise } from './testing/case-0869';

describe('what sign-off binds', () => {
  it('is title, body, class, commitments, copies and attachments', () => {
    const { title, salutation, opening, sections, closing, resultClass, commitments, copies } = content;
    expect(signedContent(content, ['a'.repeat(64)])).toStrictEqual({
      title,
      body: { salutation, opening, sections, closing },
      class: resultClass,
      commitments,
      noCommitments: false,
      cc: copies,
      attachments: ['a'.repeat(64)],
    });
  });

  it('tells a missing class and a declared 无承诺事项 apart from none', () => {
    const { resultClass: _resultClass, ...unclassed } = content;
    expect(signedContent({ ...unclassed, commitments: [], noCommitments: true }, [])).toMatchObject({
      class: null,
      noCommitments: true,
    });
  });

  it.each(['title', 'salutation', 'opening', 'sections', 'closing', 'resultClass', 'commitments', 'copies'] as const)(
    'changes with its %s',
    (field) => {
      const changed = {
        ...content,
        [field]: field === 'title' || field === 'opening' || field === 'resultClass' ? '改' : [],
      };
      expect(JSON.stringify(signedContent(changed, []))).not.toBe(JSON.stringify(signedContent(content, [])));
    },
  );
});

describe('a row of 承诺事项列表', () => {
  const { dueOn, responsibleUnit } = promise;

  it('is complete with item, date and unit', () => {
    expect(isCompleteCommitment(promise)).toBe(true);
  });

  it.each([
    { item: '' },
    { item: ' ', dueOn, responsibleUnit },
    { item: '执法', dueOn },
    { item: '执法', responsibleUnit },
  ])('is incomplete as %j', (row) => {
    expect(isCompleteCommitment(row)).toBe(false);
  });
});
