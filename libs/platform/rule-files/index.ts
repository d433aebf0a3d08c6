export { calendarForCase, loadWorkCalendar } from './work-calendar';
export {
  installRulePacks,
  lawTextBeside,
  loadRulePack,
  loadRulePacks,
  packInForce,
  readRulePack,
  readRulePackText,
  rulesBesides,
  rulesBoundTo,
} from './rule-packs';
export { misquotations, textsMissing } from './law-texts';
export { inheritingPackJsonSchema, rulePackJsonSchema } from './pack-json-schema';
export { RulePackFault } from './rule-pack-parser';
