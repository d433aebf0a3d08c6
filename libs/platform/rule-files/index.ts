export { calendarForCase, loadWorkCalendar } from './work-calendar';
export { lawTextBeside, loadRulePack, loadRulePacks, packInForce, readRulePack, rulesBoundTo } from './rule-packs';
export { misquotations } from './law-texts';
export { inheritingPackJsonSchema, rulePackJsonSchema } from './pack-json-schema';
export { RulePackFault } from './rule-pack-parser';
