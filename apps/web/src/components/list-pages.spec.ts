import { listAddress } from './list-pages.hook';

describe('the address of a page of a list', () => {
  it('carries only the filters that are given, so that one address means one list', () => {
    expect(listAddress('/api/proposals', { phase: 'in-hand', unit: undefined, q: '', after: 'WyIy' })).toBe(
      '/api/proposals?phase=in-hand&after=WyIy',
    );
    expect(listAddress('/api/proposals', {})).toBe('/api/proposals');
  });

  it('keeps Chinese search words whole', () => {
    expect(listAddress('/api/proposals', { q: '嘉陵江' })).toBe(`/api/proposals?q=${encodeURIComponent('嘉陵江')}`);
  });
});
