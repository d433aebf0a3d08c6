import { commitmentActPath, proposalActPath } from './acts';

describe('addresses of acts', () => {
  it('sends the opinion on 0869 of the fourth session to the case’s own path', () => {
    const key = { jurisdiction: 'chongqing', session: '5-4', number: '0869' };
    expect(proposalActPath(key, 'SubmitOpinion')).toBe('/api/proposals/chongqing/5-4/0869/submit-opinion');
  });

  it('finds a commitment by the last part of its stream', () => {
    expect(commitmentActPath('commitment/chongqing/5-4/0869/1-1', 'ReportProgress')).toBe(
      '/api/commitments/chongqing/5-4/0869/1-1/report-progress',
    );
  });
});
