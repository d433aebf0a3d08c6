import type { Example } from './conformance';

const door = (file: string, title: string): Example => [`test/acceptance/${file}.int.spec.ts`, title];

type Branch = { readonly way: string; readonly lived: readonly [Example, ...Example[]] };

/**
 * The picture of a proposal's life, line by line, and who walks each branch through the HTTP API while time passes. A spec
 * holds that each of these is written; `npm test` that each of them passes.
 */
export const life: Readonly<Record<string, readonly Branch[]>> = {
  'received → reviewed': [
    {
      way: 'a co-signer confirms, or is one no more',
      lived: [door('intake', 'waits for a co-signer'), door('intake', 'lets a co-signer decline')],
    },
    {
      way: 'of a delegation, in session; of a motion (11)',
      lived: [door('intake', 'takes a proposal of a delegation in session')],
    },
    { way: 'a state secret: number, holder and place alone', lived: [door('intake', 'keeps a state secret’s number')] },
    {
      way: 'not a proposal (9): back to the deputy, told before',
      lived: [door('intake', 'sends back what is no proposal')],
    },
    { way: 'not a proposal (9): passed on for reference', lived: [door('intake', 'passes one on for reference')] },
    {
      way: 'merged (13): the proposers are told, one letter goes to each, each rates it',
      lived: [door('merge', 'are answered by one letter that goes to both deputies, and rated by each for their own')],
    },
    {
      way: 'merged, and handled anew apart or with the main one',
      lived: [door('merge', 'are handled anew apart where one deputy is not satisfied')],
    },
    { way: 'merged, and come apart again', lived: [door('merge', 'come apart where the main one is withdrawn')] },
    {
      way: 'assigned: lead and co-handlers',
      lived: [door('case-0869', 'is assigned to one lead and seven co-handlers')],
    },
    {
      way: 'assigned: each unit answers by itself',
      lived: [door('separate-units', 'has a letter, a number, promises and a rating of each')],
    },
    {
      way: 'assigned to joint leads, where the pack has them',
      lived: [door('packs', 'in an invented place live by a file alone: joint leads')],
    },
    {
      way: 'assigned with an earlier date of its own (21)',
      lived: [door('arbitration', 'an assignment may carry its own date')],
    },
  ],
  'assigned ⇄ returned': [
    {
      way: 'returned with consent, assigned anew',
      lived: [door('return', 'by its lead goes with consent to another one')],
    },
    { way: 'refused: continue', lived: [door('return', 'by a co-handler is refused with reasons')] },
    {
      way: 'refused, and arbitrated either way',
      lived: [
        door('arbitration', 'a refused return goes to the government office'),
        door('arbitration', 'a refusal upheld leaves the reply'),
      ],
    },
    { way: 'after ten working days: barred', lived: [door('return', 'is barred on 25 February 2021')] },
    { way: 'a co-handler comes, another one goes', lived: [door('arbitration', 'a co-handler added on 2021-02-26')] },
  ],
  'acknowledged → in hand': [
    {
      way: 'acknowledged, the deputy contacted in time',
      lived: [
        door('case-0869', 'starts the clock of first contact'),
        door('case-0869', 'records the contact of 2021-02-24'),
      ],
    },
    {
      way: 'no contact, excepted by the office',
      lived: [door('timing', 'goes out without a contact where the office approved')],
    },
    {
      way: 'claimed, given on, left to a substitute',
      lived: [door('work', 'is claimed by one handler'), door('stand-in', 'is allowed on the 8th, the first day')],
    },
    { way: 'chased by hand', lived: [door('timing', 'is chased by hand: the lead reminds a co-handler')] },
    { way: 'a wrong day corrected', lived: [door('work', 'entered for the wrong day is put right')] },
    {
      way: 'more time on a written report, by consent (Shanghai)',
      lived: [door('packs', 'in Shanghai get more time on a written report alone')],
    },
    { way: 'three months become six', lived: [door('timing', 'is extended by the chief before 2021-05-06')] },
  ],
  opinion: [
    { way: 'requested → submitted → accepted', lived: [door('case-0869', 'takes six opinions in time')] },
    { way: 'bounced (5 wd) → resubmitted', lived: [door('opinion-detours', 'sent back on 8 March 2021')] },
    { way: 'withdrawn before acceptance', lived: [door('opinion-detours', 'is withdrawn by its own unit alone')] },
    { way: 'waived with reason', lived: [door('opinion-detours', 'waived by the lead’s office')] },
    {
      way: 'late: recorded as late, still accepted',
      lived: [door('case-0869', 'is taken on 2021-03-26, and recorded as late')],
    },
    {
      way: 'disagreement → coordination (20)',
      lived: [door('agreement', 'two departments that disagree are coordinated')],
    },
  ],
  'draft → checked → signed → numbered → sent': [
    {
      way: 'checked, signed, numbered, sent by paper and platform',
      lived: [
        door('case-0869', 'is signed on 2021-04-19 and numbered'),
        door('case-0869', 'goes to the deputy with ten copies'),
      ],
    },
    {
      way: 'sent back to a named step, by checker or chief',
      lived: [
        door('agreement', 'the checker sends a version back'),
        door('agreement', 'a version goes back to drafting with a note'),
      ],
    },
    {
      way: 'not by its author, not without opinions and contact',
      lived: [
        door('gates', 'lets the author of a version neither check nor sign it'),
        door('gates', 'asks for every opinion and one contact'),
      ],
    },
    {
      way: 'a later edit voids the signature; the number is kept',
      lived: [door('gates', 'voids the signature by a later edit')],
    },
    {
      way: 'paper and platform arrive on different days',
      lived: [door('arbitration', 'a letter on the platform on 2021-02-05')],
    },
    {
      way: 'made public, or exempted with a ground (36)',
      lived: [
        door('publication', 'is on the desk of the office until 2021-03-10'),
        door('publication', 'is left out of 公开率 with its ground'),
      ],
    },
  ],
  'sent → rated': [
    { way: 'satisfied', lived: [door('case-0869', 'is closed by the rating of Saturday 2021-05-08')] },
    { way: 'basically satisfied, on paper', lived: [door('gates', 'takes a rating on paper from 人代工委')] },
    { way: 'not satisfied, with reasons', lived: [door('gates', 'hands a letter the deputy is not satisfied with')] },
    { way: 'no answer after chasing: excluded (29)', lived: [door('exclusion', 'received on 2021-02-05 is chased')] },
    {
      way: 'corrected within five working days',
      lived: [door('rehandling', 'of 2021-02-05 is corrected by its rater')],
    },
  ],
  'not satisfied → 人代工委 decides': [
    { way: 'no rehandling, with reasons', lived: [door('gates', 'hands a letter the deputy is not satisfied with')] },
    {
      way: 'rehandling: two months, rated anew',
      lived: [
        door('rehandling', 'received on 2021-02-20 is due on 2021-04-20'),
        door('rehandling', 'goes out a second time under another number'),
      ],
    },
    {
      way: 'the unit studies it itself, and handles it anew (Shanghai)',
      lived: [door('packs', 'in Shanghai are answered within three months')],
    },
    { way: 'still not: 人代工委 convenes, no third round', lived: [door('rehandling', 'leaves no third round')] },
  ],
  commitments: [
    {
      way: 'progress, evidence',
      lived: [
        door('fulfilment-round', 'tells how each promise stands'),
        door('case-0869', 'is reported fulfilled on 2021-11-24'),
      ],
    },
    {
      way: 'changed, or not, by signed decision',
      lived: [
        door('commitment-change', 'promised for 2021-12-31 is put off'),
        door('commitment-change', 'is not put off where the chief refuses'),
      ],
    },
    { way: 'given up by signed decision', lived: [door('commitment-change', 'given up by the chief')] },
    {
      way: 'fulfilled, confirmed by another unit alone',
      lived: [
        door('case-0869', 'is fulfilled once 人代工委 confirms it'),
        door('gates', 'leaves the promise open when a supervisor of the promising unit'),
      ],
    },
    { way: 'found not fulfilled', lived: [door('commitment-change', 'reported done and found otherwise')] },
    {
      way: 'yearly notice in the fourth quarter, this and last year',
      lived: [
        door('fulfilment-round', 'begins by itself on 2021-10-01'),
        door('fulfilment-round', 'ends once its year is over'),
      ],
    },
    {
      way: 'rated not satisfied: meeting',
      lived: [door('fulfilment-round', 'is rated within twenty working days of its receipt')],
    },
    {
      way: 'the receipt never came: excluded',
      lived: [door('fulfilment-round', 'leaves out a rating that is overdue')],
    },
    {
      way: 'class (2) becomes class (1)',
      lived: [door('fulfilment-round', 'turns a result of class (2) into class (1)')],
    },
  ],
  withdrawn: [
    { way: 'before it is assigned', lived: [door('withdrawal', 'before anybody has it')] },
    { way: 'in hand', lived: [door('withdrawal', 'closes in hand')] },
    { way: 'on paper, after the letter went out', lived: [door('withdrawal', 'is entered from paper by 人代工委')] },
    { way: 'while merged', lived: [door('merge', 'leave nobody behind who withdraws')] },
  ],
  'closed → archived': [
    {
      way: 'archived by the office once public; the workflows end',
      lived: [door('case-0869', 'has nothing left to do once the office has made it public')],
    },
  ],
};

/** Branch → test, as a page to read. */
export function lifePage(): string {
  const rows = Object.entries(life).flatMap(([part, branches]) =>
    branches.map(({ way, lived }, index) => {
      const tests = lived.map(([file, title]) => `${title} … (\`${file.split('/').pop() ?? file}\`)`).join('<br>');
      return `| ${index === 0 ? part : ''} | ${way} | ${tests} |`;
    }),
  );
  return [
    '# Every branch of a proposal’s life, and the test that lives it',
    '',
    `${String(rows.length)} branches, each lived through the HTTP API with time advancing. Written by \`npm run census\`; a test fails where a test`,
    'named here is not in its file, or a branch is walked by none. The same ways are lived under kill -9 ([chaos](chaos.md)).',
    '',
    '| part | branch | lived by |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
