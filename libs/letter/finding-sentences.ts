import { sentences, type Wording } from './finding-wording';
import type { CommitmentField, FindingCode, FindingSentences } from './finding.types';
import type { OpinionStanding } from './letter.types';
import { recordWordings } from './record-finding-sentences';

const FIELDS: Readonly<Record<CommitmentField, { readonly zh: string; readonly en: string }>> = {
  item: { zh: '具体内容', en: 'what is promised' },
  dueOn: { zh: '落实时间', en: 'the date' },
  responsibleUnit: { zh: '责任单位', en: 'the responsible unit' },
};

const STANDINGS: Readonly<Record<OpinionStanding, { readonly zh: string; readonly en: string }>> = {
  requested: { zh: '尚未提交', en: 'not submitted yet' },
  submitted: { zh: '已提交、未采纳', en: 'submitted but not accepted' },
  bounced: { zh: '已退回重提', en: 'returned to be written anew' },
  accepted: { zh: '已采纳', en: 'accepted' },
  waived: { zh: '已免予提交', en: 'waived' },
};

const unknownRecipient = (role: string): FindingSentences =>
  sentences(
    `规则要求抄送的单位（${role}）不在单位名录中。`,
    `The rules require a copy to a body that the directory does not know (${role}).`,
    '由系统管理员在单位名录中补充该单位。',
    'Have the system administrator add it to the directory.',
  );

/** One wording for every code; a code without one does not compile. */
export const wordings: { readonly [C in FindingCode]: Wording<C> } = {
  ...recordWordings,
  'title-lacks-congress': ({ congress }) =>
    sentences(
      `标题没有写明“${congress}”。`,
      `The title does not name the congress, ${congress}.`,
      '按案卷重新生成标题。',
      'Compose the title from the record again.',
    ),
  'title-lacks-session': ({ session }) =>
    sentences(
      `标题没有写明“${session}”。`,
      `The title does not name the session, ${session}.`,
      '按案卷重新生成标题。',
      'Compose the title from the record again.',
    ),
  'title-lacks-number': ({ expected, found }) =>
    sentences(
      found === undefined ? `标题没有写明建议编号“${expected}”。` : `标题写的是“${found}”，案卷是“${expected}”。`,
      found === undefined
        ? `The title does not give the proposal's number, ${expected}.`
        : `The title says ${found}; the record says ${expected}.`,
      '按案卷重新生成标题。',
      'Compose the title from the record again.',
    ),
  'salutation-lacks-deputy': ({ deputy }) =>
    sentences(
      `称呼中没有${deputy}代表；建议应当答复每位提出的代表。`,
      `The salutation does not name deputy ${deputy}; every deputy who submitted the proposal is answered.`,
      `在称呼中加上“${deputy}代表”。`,
      `Add deputy ${deputy} to the salutation.`,
    ),
  'salutation-names-stranger': ({ name }) =>
    sentences(
      `称呼中的“${name}”不是本件建议的代表。`,
      `The salutation names ${name}, who did not submit this proposal.`,
      '核对姓名，或者从称呼中删去。',
      'Check the name, or take it out of the salutation.',
    ),
  'opening-lacks-title': ({ title }) =>
    sentences(
      `开头没有引用建议标题《${title}》。`,
      `The opening does not quote the proposal's title, 《${title}》.`,
      '按案卷重新生成开头。',
      'Compose the opening from the record again.',
    ),
  'opening-lacks-number': ({ expected, found }) =>
    sentences(
      found === undefined ? `开头没有写明建议编号“${expected}”。` : `开头写的是“${found}”，案卷是“${expected}”。`,
      found === undefined
        ? `The opening does not give the proposal's number, ${expected}.`
        : `The opening says ${found}; the record says ${expected}.`,
      '按案卷重新生成开头。',
      'Compose the opening from the record again.',
    ),
  'co-handler-not-in-opening': ({ name, opinion }) =>
    sentences(
      `协办单位${name}没有写入开头，其协办意见${STANDINGS[opinion].zh}。`,
      `Co-handler ${name} is not named in the opening; its opinion is ${STANDINGS[opinion].en}.`,
      '催收并采纳协办意见，或者经办公室同意免予提交。',
      'Obtain and accept the opinion, or have the office waive it.',
    ),
  'accepted-opinion-not-credited': ({ name, used }) =>
    sentences(
      `${name}的协办意见已采纳${used ? '并写入答复' : ''}，开头却没有该单位。`,
      `The opinion of ${name} was accepted${used ? ' and used' : ''}, but the opening does not name it.`,
      '按案卷重新生成开头，并核对正文是否转达了该意见。',
      'Compose the opening from the record again and see that the body conveys the opinion.',
    ),
  'opening-names-stranger': ({ name }) =>
    sentences(
      `开头写有${name}，但案卷中没有该协办单位。`,
      `The opening names ${name}, which is no co-handler in the record.`,
      '从开头删去该单位，或者先补办会办。',
      'Take it out of the opening, or consult it first.',
    ),
  'opening-credits-missing-opinion': ({ name, opinion }) =>
    sentences(
      `开头称与${name}共同研究办理，而其协办意见${STANDINGS[opinion].zh}。`,
      `The opening credits ${name}, whose opinion is ${STANDINGS[opinion].en}.`,
      '待意见采纳后再写入，或者从开头删去。',
      'Name it once its opinion is accepted, or take it out.',
    ),
  'co-handler-not-in-copies': ({ name }) =>
    sentences(
      `抄送中没有协办单位${name}。`,
      `Co-handler ${name} gets no copy.`,
      `在抄送中加上${name}。`,
      `Add ${name} to the copies.`,
    ),
  'copy-to-stranger': ({ name }) =>
    sentences(
      `抄送了${name}，但案卷中没有该协办单位。`,
      `A copy goes to ${name}, which is no co-handler in the record.`,
      '确认需要抄送，否则删去。',
      'Confirm that it needs a copy, or take it out.',
    ),
  'copy-to-unknown-party': ({ party }) =>
    sentences(
      `抄送单位“${party}”不在单位名录中。`,
      `The copies name ${party}, which is not in the directory.`,
      '从名录中选择抄送单位。',
      'Choose the recipient from the directory.',
    ),
  'statutory-copy-missing': ({ name, role, party }) =>
    party === undefined
      ? unknownRecipient(role)
      : sentences(
          `依规定应当抄送${name}，抄送中没有。`,
          `The law requires a copy to ${name}; there is none.`,
          `在抄送中加上${name}。`,
          `Add ${name} to the copies.`,
        ),
  'customary-copy-missing': ({ name, role, party }) =>
    party === undefined
      ? unknownRecipient(role)
      : sentences(
          `按惯例应当抄送${name}，抄送中没有。`,
          `By practice ${name} gets a copy; there is none.`,
          `在抄送中加上${name}，或者确认不抄送。`,
          `Add ${name} to the copies, or confirm that it gets none.`,
        ),
  'department-not-consulted': ({ name, mentions }) =>
    sentences(
      `正文${mentions}次提到${name}的工作，但案卷中没有征求过该单位的意见。`,
      `The body speaks ${mentions === 1 ? 'once' : `${mentions} times`} of the work of ${name}, which was never consulted according to the record.`,
      '补充征求其意见，或者核实内容的来源后保留。',
      'Ask for its opinion, or keep the words once their source is verified.',
    ),
  'body-empty': () =>
    sentences(
      '答复没有正文。',
      'The letter has no body.',
      '对每项请求各写一部分。',
      'Write one section for every request.',
    ),
  'section-empty': ({ heading }) =>
    sentences(
      `“${heading}”下没有内容。`,
      `There is nothing under “${heading}”.`,
      '写明办理情况，或者删去该部分。',
      'Say what was done, or take the section out.',
    ),
  'section-only-courtesy': ({ heading }) =>
    sentences(
      `“${heading}”下只有感谢和表态，没有答复内容。`,
      `Under “${heading}” there are thanks and assurances, and no answer.`,
      '写明已做的工作、能否采纳和理由，或者具体打算。',
      'Say what was done, whether it is taken up and why, or what exactly is planned.',
    ),
  'request-unanswered': ({ request }) =>
    sentences(
      `建议中的“${request}”没有答复。`,
      `The letter does not answer the request “${request}”.`,
      '补写这一部分，或者说明并入哪一部分答复。',
      'Add a section for it, or answer it within another one by its words.',
    ),
  'body-number-differs': ({ expected, found }) =>
    sentences(
      `正文写的是“${found}”，案卷是“${expected}”。`,
      `The body says ${found}; the record says ${expected}.`,
      '核对编号；引自其他答复的文字一并核对。',
      'Check the number, and the words that were taken from another letter.',
    ),
  'commitment-not-listed': ({ due, row }) =>
    sentences(
      `正文承诺“${row.item}”（${due}），承诺事项列表中没有。`,
      `The body promises “${row.item}” (${due}), which the table of commitments lacks.`,
      '列入承诺事项，或者改写正文中的承诺。',
      'Enter it as a commitment, or reword the promise in the body.',
    ),
  'class-missing': () =>
    sentences(
      '没有选定办理结果分类。',
      'No result class is given.',
      '按办理的实际情况选定分类。',
      'Choose the class that fits the result.',
    ),
  'class-unknown': ({ given }) =>
    sentences(
      `办理结果分类“${given}”不在本件适用的规则中。`,
      `The result class ${given} is not one of this case's rules.`,
      '从适用的分类中选定一类。',
      'Choose one of the classes that apply.',
    ),
  'class-needs-commitment': ({ className }) =>
    sentences(
      `分类为“${className.zh}”，却没有一项完整的承诺事项（内容、时间、责任单位）。`,
      `The class is “${className.en}”, yet no commitment is complete (what, by when, by whom).`,
      '至少填写一项完整的承诺事项，或者改选分类。',
      'Complete at least one commitment, or choose another class.',
    ),
  'commitment-row-empty': ({ row }) =>
    sentences(
      `承诺事项列表第${row}行是空的。`,
      `Row ${row} of the commitments is empty.`,
      '填写该行，或者删去；没有承诺的，注明“无承诺事项”。',
      'Fill the row in or delete it; where nothing is promised, state 无承诺事项.',
    ),
  'commitment-row-incomplete': ({ row, missing }) =>
    sentences(
      `承诺事项第${row}行缺少${missing.map((field) => FIELDS[field].zh).join('、')}。`,
      `Row ${row} of the commitments lacks ${missing.map((field) => FIELDS[field].en).join(' and ')}.`,
      '补全该行。',
      'Complete the row.',
    ),
  'commitment-unit-unknown': ({ row, unit }) =>
    sentences(
      `承诺事项第${row}行的责任单位“${unit}”不在单位名录中。`,
      `The unit responsible for row ${row}, ${unit}, is not in the directory.`,
      '从名录中选择责任单位。',
      'Choose the responsible unit from the directory.',
    ),
  'no-commitments-undeclared': ({ className }) =>
    sentences(
      `分类为“${className.zh}”，既没有承诺事项，也没有注明“无承诺事项”。`,
      `The class is “${className.en}”, with neither a commitment nor the statement 无承诺事项.`,
      '填写承诺事项，或者注明“无承诺事项”。',
      'Enter the commitments, or state 无承诺事项.',
    ),
  'no-commitments-contradicted': ({ rows }) =>
    sentences(
      `注明了“无承诺事项”，列表中却有${rows}项承诺。`,
      `无承诺事项 is stated, yet the table holds ${rows === 1 ? 'a commitment' : `${rows} commitments`}.`,
      '二者保留其一。',
      'Keep one of the two.',
    ),
  'signer-not-named': ({ expected }) =>
    sentences(
      expected === undefined ? '结尾没有写明由谁审签。' : `结尾没有写明由${expected}审签。`,
      expected === undefined
        ? 'The closing does not say who signed off.'
        : `The closing does not say that ${expected} signed off.`,
      '按案卷重新生成结尾。',
      'Compose the closing from the record again.',
    ),
  'signer-differs': ({ expected, found }) =>
    sentences(
      `结尾写的审签人是“${found}”，案卷是“${expected}”。`,
      `The closing says that ${found} signed off; the record says ${expected}.`,
      '按案卷重新生成结尾。',
      'Compose the closing from the record again.',
    ),
  'receipt-not-asked': () =>
    sentences(
      '结尾没有请代表填写回执。',
      'The closing does not ask the deputy for the receipt.',
      '按案卷重新生成结尾。',
      'Compose the closing from the record again.',
    ),
};
