export { calendarForCase, loadWorkCalendar } from './work-calendar';
export { loadRulePack, loadRulePacks, readRulePack } from './rule-packs';
export { RulePackFault } from './rule-pack-parser';
