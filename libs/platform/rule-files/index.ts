export { calendarForCase, loadWorkCalendar } from './work-calendar';
export { loadRulePack, loadRulePacks } from './rule-packs';
