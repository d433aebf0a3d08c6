export { calendarForCase, loadWorkCalendar } from './work-calendar';
export { loadRulePack, loadRulePacks, packInForce, readRulePack, rulesBoundTo } from './rule-packs';
export { RulePackFault } from './rule-pack-parser';
