import { partyId } from '@banli/domain';
import type { Party } from './letter.types';
import { partiesByField, partiesMentioned, partiesNamed } from './mentions';

const department = (id: string, fullName: string, shortName: string, fields: readonly string[] = []): Party => ({
  id: partyId(id),
  kind: 'municipal-department',
  fullName,
  shortName,
  fields,
});

const directory: readonly Party[] = [
  department('slj', '重庆市水利局', '市水利局', ['水利']),
  department('lyj', '重庆市林业局', '市林业局', ['林业']),
  department('gaj', '重庆市公安局', '市公安局', ['公安']),
  department('fgw', '重庆市发展和改革委员会', '市发展改革委', ['发展和改革', '发展改革']),
  { ...department('zf', '重庆市人民政府', '市政府'), kind: 'other' },
  { ...department('jytas', '重庆市人民政府办公厅建议提案室', '市政府建议提案室'), kind: 'government-office' },
];

const ids = (mentions: ReturnType<typeof partiesMentioned>) => mentions.map(({ party }) => party.id);

describe('finding parties in a text', () => {
  it('finds a department by its full and by its short name, once each', () => {
    expect(ids(partiesNamed('重庆市水利局会同市林业局开展巡查', directory))).toEqual(['slj', 'lyj']);
  });

  it('does not find 市政府 inside 市政府建议提案室', () => {
    expect(ids(partiesNamed('抄送市政府建议提案室', directory))).toEqual(['jytas']);
  });

  it('finds nobody in the title of a document', () => {
    expect(partiesMentioned('依据《重庆市公安局、林业等部门合作协议》办理', directory)).toEqual([]);
  });

  it('shows what stands before a name, so that another city’s office is recognised', () => {
    expect(partiesNamed('联合成都市公安局侦破一案', directory)).toMatchObject([{ quote: '联合成都市公安局' }]);
  });

  it('finds “林业部门” by the field', () => {
    expect(partiesByField('两地林业部门签订合作协议', directory)).toMatchObject([
      { party: { id: 'lyj' }, quote: '林业部门' },
    ]);
  });

  it('finds each field of an enumeration, whatever the last words before 部门', () => {
    expect(ids(partiesByField('川渝两省市生态环境、水利、林业等部门合作', directory))).toEqual(['slj', 'lyj']);
    expect(ids(partiesByField('水利、公安和林业等有关主管部门', directory))).toEqual(['slj', 'gaj', 'lyj']);
  });

  it('quotes an enumeration from the first department it knows', () => {
    expect(partiesByField('生态环境、水利、林业等部门', directory)[0]).toMatchObject({ quote: '水利、林业等部门' });
  });

  it('reads 发展和改革部门 as one field, and 公安机关 as a department', () => {
    expect(ids(partiesByField('由发展和改革部门牵头', directory))).toEqual(['fgw']);
    expect(ids(partiesByField('公安机关立案侦查', directory))).toEqual(['gaj']);
  });

  it.each([
    '共同加强林业建设',
    '林业、水利建设稳步推进，各部门积极配合',
    '支持林业、水利等产业的部门',
    '加强水利建设部门协调',
  ])('finds no department where a field is only a subject: %s', (text) => {
    expect(partiesByField(text, directory)).toEqual([]);
  });
});
