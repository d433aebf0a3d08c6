import type { TimelineEntry } from '@banli/contracts';
import { createInstance, type TFunction } from 'i18next';
import { en } from '../../lib/i18n/en';
import { zh } from '../../lib/i18n/zh';
import { bodyOf, eventSentence } from './event-sentence';

const names: Readonly<Record<string, string>> = {
  'cq-sthjj': '市生态环境局',
  'cq-sfj': '市司法局',
  'cq-slj': '市水利局',
  'li-songliao': '李松辽',
};
const ratingScale = [{ id: 'satisfied', name: { zh: '满意', en: 'Satisfied' }, needsReasons: false }];
const event = (type: string, facts: TimelineEntry['facts']): TimelineEntry => ({
  seq: 1,
  type,
  occurredOn: '2021-02-05',
  at: '2021-02-05T02:00:00.000Z',
  facts,
});

describe('the record as sentences', () => {
  let chinese: (entry: TimelineEntry) => string;
  let english: (entry: TimelineEntry) => string;

  beforeAll(async () => {
    const translations = createInstance();
    await translations.init({
      lng: 'zh-CN',
      resources: { 'zh-CN': { translation: zh }, en: { translation: en } },
      interpolation: { escapeValue: false },
    });
    const say = (language: 'zh-CN' | 'en', t: TFunction) => (entry: TimelineEntry) =>
      eventSentence(entry, { t, language, nameOf: (id) => names[id] ?? id, view: { ratingScale } });
    chinese = say('zh-CN', translations.getFixedT('zh-CN'));
    english = say('en', translations.getFixedT('en'));
  });

  it('tells the assignment of 5 February 2021 with the lead and its co-handlers', () => {
    const assigned = event('ProposalAssigned', { lead: 'cq-sthjj', coHandlers: ['cq-sfj', 'cq-slj'] });
    expect(chinese(assigned)).toBe('交办：市生态环境局主办，市司法局、市水利局协办');
    expect(english(assigned)).toBe('Assigned to 市生态环境局, co-handled by 市司法局, 市水利局');
  });

  it('tells a unit that handles it alone from one with co-handlers', () => {
    expect(chinese(event('ProposalAssigned', { lead: 'cq-sthjj', coHandlers: [] }))).toBe('交办：市生态环境局独办');
  });

  it('gives the due date of a clock: the reply by 6 May 2021', () => {
    const started = event('ClockStarted', { kind: 'reply', owedBy: 'cq-sthjj', dueOn: '2021-05-06' });
    expect(chinese(started)).toBe('期限开始：答复代表，市生态环境局，2021年5月6日到期');
    expect(english(started)).toBe('Begins: Reply, 市生态环境局, due 6 May 2021');
  });

  it('says when a clock was met late', () => {
    const stopped = { kind: 'opinion', owedBy: 'cq-sfj', dueOn: '2021-03-24' };
    expect(chinese(event('ClockStopped', { ...stopped, late: true }))).toBe('期限逾期完成：协办意见，市司法局');
    expect(chinese(event('ClockStopped', { ...stopped, late: false }))).toBe('期限完成：协办意见，市司法局');
  });

  it('counts the reminders after 24 March 2021', () => {
    const struck = event('ClockStruck', { kind: 'opinion', owedBy: 'cq-sfj', dueOn: '2021-03-24', tier: 'chase-2' });
    expect(chinese(struck)).toBe('第2次催办：协办意见，市司法局，2021年3月24日到期');
  });

  it('writes the number of the letter as offices do, with 〔〕', () => {
    const numbered = event('ReplyNumbered', { series: '渝环函', year: 2021, serial: 313 });
    expect(english(numbered)).toBe('Numbered 渝环函〔2021〕313号');
  });

  it('names the rating by the pack’s own scale', () => {
    expect(chinese(event('ReplyRated', { level: 'satisfied' }))).toBe('代表评价：满意');
    expect(english(event('ReplyRated', { level: 'satisfied' }))).toBe('Rated by the deputy: Satisfied');
  });

  it('names the ground on which a new opinion was asked for (第二十条)', () => {
    const bounced = event('OpinionBounced', { unit: 'cq-sfj', ground: 'no-substance', note: '未写明已开展的工作。' });
    expect(chinese(bounced)).toBe('要求市司法局重新提出协办意见：无实质内容');
    expect(bodyOf(bounced)).toBe('未写明已开展的工作。');
  });

  it('shows an event of a newer release by its type instead of hiding it', () => {
    expect(chinese(event('ProposalDreamt', {}))).toBe('其他事项（ProposalDreamt）');
  });

  it('names the main proposal of a merge by its number (第十三条)', () => {
    const merged = event('ProposalMerged', { into: 'proposal/chongqing/5-4/0412', reasons: '内容相近。' });
    expect(chinese(merged)).toBe('并入第0412号建议');
    expect(bodyOf(merged)).toBe('内容相近。');
  });

  it('carries the text of a contact, and none where the reader may not see it', () => {
    expect(bodyOf(event('DeputyContacted', { manner: 'visit', summary: '走访代表。' }))).toBe('走访代表。');
    expect(bodyOf(event('DeputyContacted', { manner: 'visit' }))).toBeUndefined();
    expect(bodyOf(event('DraftSaved', { version: 1 }))).toBeUndefined();
  });
});
