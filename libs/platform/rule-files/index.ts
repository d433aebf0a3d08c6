export { calendarForCase, loadWorkCalendar } from './work-calendar';
export { loadRulePack, loadRulePacks, packInForce, readRulePack, rulesBoundTo } from './rule-packs';
export { inheritingPackJsonSchema, rulePackJsonSchema } from './pack-json-schema';
export { RulePackFault } from './rule-pack-parser';
