import type { zh } from '../zh';
import type { SameKeys } from '../same-keys';

export const help: SameKeys<typeof zh.help> = {
  about: 'About this page',
  terms: 'Words',
  firstDay: 'First day: walk through it',
  page: {
    inbox:
      'What you or your unit owe now, the most urgent first; each opens where it is done. Below are reminders of due dates and chases.',
    sign: 'All a principal leader needs before signing: what changed since the last look, findings, dissent, promises with dates, and the letter itself. Signing asks for the password again; the letter may also be sent back with reasons.',
    draft:
      'Write the reply letter: fields on the left, the letter or a comparison on the right. It is checked as you type and kept by itself; only “save version” goes into the record, and a change voids check and signature.',
    opinion:
      'Here a co-handler gives the lead its opinion in writing, with files and promises of its own. It can be withdrawn and given again; once the letter is sent, you see where it was used.',
    proposals:
      'All proposals you may see. Narrow them by stage, unit or tier, find them by number or title; what you see is what you export.',
    register:
      'Registers a proposal that has come in. Whether it holds a state secret is asked first: such a text never enters. Once title and text are typed, likely duplicates of this session and the last are listed.',
    case: 'All of one proposal from its receipt to the archive: whose turn it is, by which day, why that day, and what was done.',
    board:
      'All dates that are near, close, due today or overdue, each in one list only. Any past day can be seen as it was at its end.',
    opinions: 'Which co-handler’s opinion is missing, which letters wait for it, and how many days each unit has cost.',
    rates:
      'The four rates units are judged by: numerator, denominator, what is left out and why, and every case behind each number.',
    commitments:
      'What replies have promised, followed across years until it is done and another unit confirms it. Answered and fulfilled are two things.',
    fulfilment:
      'In each fourth quarter units tell deputies and the committee what became of the promises of this year and the last; deputies rate it.',
    yearly:
      'For the assigning body: the notices of all units seen, approved and sent at once in the fourth quarter; reminders, exclusions, and the ledger of delivery by unit and deputy.',
    succession:
      'All that a unit that was merged, split or abolished still has, handed to its successors in one approval; dates stay, and what could not be handed over says why.',
    oversight:
      'Oversight by the deputies’ affairs committee: inspections, key items, the cross-year list and orders to put something right, each with its date and outcome.',
    'letter-reading':
      'Reads an existing letter, says which lines it did not understand and what is wrong; the file is not kept.',
    'letter-template':
      'The fixed wording of your unit’s letters: its office adopts it, every version is on record; no check changes with it, and a signed letter stays as it was.',
    desk: 'Leaves your desk to a colleague while you are away; both names go on record. Signing and rating cannot be left to anybody.',
    rating: 'Here the deputy reads the reply and rates it, in person: the unit that answered cannot do it for them.',
    accounts:
      'The system administrator makes and disables accounts, the security administrator gives roles and passwords: it takes both to let somebody in.',
    units: 'Units that work can be given to, from when until when. A unit that ends names who follows it.',
    sessions: 'Who is signed in. A session that looks wrong can be ended at once.',
    log: 'All of administration and every sign-in, for the audit administrator; nobody can change it.',
    publications:
      'Where each letter that was sent is public, why it is not, or by when it has to be. Each number leads to the letters it counts.',
    'deputy-record':
      'What a deputy submitted, rated and took part in, by day. Deputies see their own; the committee sees each deputy’s.',
    signed: 'The letters you signed, and which of their promises are still open.',
    check:
      'Anybody can compare here: whether the letter in hand is, to the letter, the one that was signed. Type its check code or choose the file; the file is not uploaded.',
    'first-day': 'What to do on a first day, by role; each step opens where it is done.',
    password: 'Choose another password. If it is forgotten, the security administrator resets it.',
    rules:
      'The rules and the calendar in force, and which running cases a change would move before it is made. Changes are added, never edited, and recorded.',
    delegations:
      'Who acts in whose place and from when to when, in every unit. Both names are recorded; signing and rating are never left to others.',
    other: 'The line under the title says what is here; each act shows its article and its date.',
  },
  word: {
    publication: 'publication',
    'rule-pack': 'rule pack',
    proposal: 'Proposal',
    assignment: 'Assignment',
    'assigning-body': 'Assigning body',
    lead: 'Lead',
    'co-handling': 'Co-handling',
    separate: 'Separate handling',
    opinion: 'Opinion',
    'reply-letter': 'Reply letter',
    'sign-off': 'Sign-off',
    copy: 'Copies',
    receipt: 'Receipt',
    commitment: 'Commitment',
    ledger: 'Ledger',
    answered: 'Answered',
    fulfilled: 'Fulfilled',
    chase: 'Chase',
    rehandling: 'Rehandling',
    provisional: 'Provisional',
    tier: 'Tier',
    rate: 'Four rates',
    'working-day': 'Working day',
    administrators: 'Three administrators',
  },
  meaning: {
    publication:
      'Within twenty working days an administrative organ puts its letter on its own site (Regulations on Open Government Information, article 26); secrets and privacy stay closed.',
    'rule-pack': 'The rules of a jurisdiction as data: every limit, scale and recipient with its article.',
    proposal:
      'A deputy’s suggestion, criticism or opinion. Those of the CPPCC are called otherwise and have other rules.',
    assignment: 'The assigning body gives the proposal to units; most clocks start that day.',
    'assigning-body': 'The secretariat while the congress is in session, the deputies’ affairs committee in recess.',
    lead: 'The unit that answers the deputy.',
    'co-handling': 'Gives the lead a written opinion and does not answer the deputy itself (article 20).',
    separate: 'Several units each answer their own part.',
    opinion:
      'What a co-handler writes to the lead within thirty working days; one without substance is sent back for five more.',
    'reply-letter': 'The official numbered answer, signed by the unit’s principal leader.',
    'sign-off': 'The principal leader approves the exact text; changing one word voids it (article 23).',
    copy: 'To the deputies’ affairs committee, and for departments and districts to the government office (article 25).',
    receipt: 'The form on which the deputy rates: once the letter, once the fulfilment.',
    commitment: 'Something a letter promises by a date and a unit, followed until it is done.',
    ledger: 'The register of commitments, across years.',
    answered: 'The deputy has the reply. It is not the same as fulfilled.',
    fulfilled: 'The promise was kept, and another unit has confirmed it.',
    chase: 'A reminder on record, to a unit or a deputy that owes something.',
    rehandling:
      'A second reply within two months, where the deputy was not satisfied and the committee orders it (article 27).',
    provisional: 'The holidays of that year are not announced yet; the date is counted anew when they are.',
    tier: 'Near, close, due today, overdue. Due today is not overdue.',
    rate: 'Satisfaction, on time, fulfilled, published.',
    'working-day': 'Without weekends and public holidays, with make-up working days, by the State Council’s notices.',
    administrators: 'System, security and audit, three different people; none of them handles cases.',
  },
  guide: {
    title: 'First day',
    lead: 'What people in your role do most, step by step. The data of a demonstration may be used freely; what you tick is kept on this machine.',
    open: 'Go there',
    all: 'All done: you can begin.',
    role: 'As {{role}}',
  },
  step: {
    'handler-one': 'Open the inbox: what is most urgent, and due when?',
    'handler-two': 'Open its due date and see why it is that day.',
    'handler-three': 'See the opinions: who has not sent one?',
    'handler-four': 'See the ledger: what has your unit promised?',
    'handler-five': 'Leave your desk to a colleague before you go away.',
    'office-one': 'Open the inbox: letters to check, number or send.',
    'office-two': 'Narrow the proposals to your unit and export them.',
    'office-three': 'See your unit’s rates; open what is left out.',
    'office-four': 'See the yearly notices: are this year’s sent?',
    'office-five': 'Name a substitute for a colleague who is away.',
    'chief-one': 'Open the inbox: letters that wait for your signature.',
    'chief-two': 'See your unit’s rates.',
    'chief-three': 'See the ledger: what falls due, what asks for an extension.',
    'chief-four': 'See the opinions: who keeps our replies waiting?',
    'assigning-body-one': 'Register a proposal: type a title, see likely duplicates.',
    'assigning-body-two': 'Open the inbox and assign what was accepted.',
    'assigning-body-three': 'See the board: what is due today?',
    'assigning-body-four': 'See the yearly notices and chase who has not rated.',
    'assigning-body-five': 'See the rates and export the rows.',
    'supervisor-one': 'See the board: press a part of the chart, and see exactly these cases.',
    'supervisor-two': 'Set the board to last Friday and see how it was.',
    'supervisor-three': 'See the opinions: who has cost most days, for which letters?',
    'supervisor-four': 'See the ledger: what is left of earlier years?',
    'supervisor-five': 'See the rates, export the rows, print them.',
    'deputy-one': 'Open your proposal in the list.',
    'deputy-two': 'Read the reply; it can be printed.',
    'deputy-three': 'See how far each promise is.',
    'deputy-four': 'See what was sent to you this year.',
    'system-administrator-one': 'Make an account.',
    'system-administrator-two': 'Name a unit’s successor.',
    'system-administrator-three': 'Disable that account, with a reason.',
    'security-administrator-one': 'Give a new account a role and a password.',
    'security-administrator-two': 'See who is signed in.',
    'security-administrator-three': 'Try to give one account two of the three roles.',
    'audit-administrator-one': 'See who signed in today.',
    'audit-administrator-two': 'Narrow the log to granted roles.',
    'audit-administrator-three': 'Verify the log.',
  },
};
