import type { ClockKind, Gates, RulePack } from '@banli/rules';

/** What a field says, for whoever writes a pack: Chinese, then English. */
type Note = `${string} · ${string}`;

export const fieldNotes: Readonly<Record<Exclude<keyof RulePack, 'national'>, Note>> = {
  id: '规则包标识 · id of the pack, lower-case letters and hyphens',
  version: '版本，已有案件适用的版本不得修改 · version; one that cases are bound to is never edited',
  jurisdiction: '适用地区 · whose proposals it is for',
  inherits: '参照的规则包，本包未规定的从其规定 · the pack whose rules hold where this one says nothing',
  name: '名称 · name',
  source: '依据的法规及其文本抄录时间 · the law, its dates, and when its text was copied',
  clocks: '各项期限；法规没有规定的期限不写 · the clocks; one that the law does not give is left out',
  articles:
    '对照表：重庆条例各条所规定的事项，在本法规的哪一条；没有的不写 · which article here governs the matter of an article of Chongqing’s; left out where none does',
  silent: '法规没有规定的事项，以及如何处理 · what the law does not give, and what is done without it',
  manners: '办理方式 · the forms of handling',
  terms: '本法规的用语 · what the law calls things',
  ratingAspects: '分项评价，以最低一项为对答复的评价 · rated by aspects; the worst is the rating of the reply',
  answersTo: '联名建议答复谁 · who of several deputies is answered',
  signers: '由谁签发 · who signs',
  disclosure: '承办单位何时知悉评价 · when the rated unit learns of its rating',
  withdrawal: '撤回的时间和条件 · until when, and by whom, a proposal is withdrawn',
  commitmentDuties: '承诺事项的告知义务 · what is told of a commitment',
  unsuitable: '不作为建议处理的情形 · what is no proposal',
  resultClasses: '办理结果分类 · kinds of result',
  ratingScale: '评价等级 · levels of the rating',
  raterLink: '无账号代表评价链接的有效期 · how long the link of a deputy without an account opens',
  gates: '各步骤须满足的条件 · what must be true before an act',
  gateSources: '每项条件的依据 · where each gate comes from',
  rehandling: '重新办理的次数 · how often a reply may be ordered anew',
  ratingCorrection: '更正评价的期限 · how long a rating may be corrected',
  extension: '延长办理期限由谁认定 · who may grant more time',
  chaseLadder: '预警、催办逐级通知谁 · who is told of warnings and chases, level by level',
  pause:
    '期限中止：哪些期限、由谁同意、最长多久、几次 · which clocks may stand still, by whose consent, how long and how often',
  publication: '答复公开的主体和不予公开的情形 · whose replies are made public, and grounds not to',
  replyChannels: '答复须采用的方式 · how a reply has to go out',
  arbitration: '退回未获同意时由谁裁定 · who decides where a return was refused',
  receipt: '多种方式送达时自何日起算收到 · from which channel a letter counts as received',
  stages: '单位内部时间安排，自答复期限倒推 · internal dates, counted back from the day the reply is due',
  letterChecks:
    '答复函核查结果的轻重，未列的用默认 · how heavy the findings of the letter’s checks are; the rest as by default',
  copiesTo: '抄送单位 · who gets a copy',
};

export const clockNotes: Readonly<Record<ClockKind, Note>> = {
  assign: '交办 · assignment out of session',
  return: '退回 · return of what is not the unit’s',
  reassign: '重新交办 · re-assignment',
  contact: '与代表沟通 · first contact with the deputy',
  opinion: '协办（会办）意见 · a co-handler’s opinion',
  'opinion-redo': '重新提出协办意见 · a new opinion after one was sent back',
  reply: '答复 · reply',
  'reply-difficult': '疑难件答复 · reply to a wide or difficult proposal',
  rating: '对答复的评价 · rating of the reply',
  rehandling: '重新办理答复 · rehandled reply',
  'fulfilment-notice': '承诺事项年度告知 · yearly notice of what was promised',
  'fulfilment-rating': '对落实情况的评价 · rating of the fulfilment',
  publication: '答复公开 · publication of the reply',
  commitment: '承诺事项落实 · fulfilment of a commitment',
  'inspection-follow-up': '检查后整改情况报告 · report on what an inspection found',
  rectification: '限期整改报告 · report on an order to put something right',
  'november-report': '年度办理工作报告 · the yearly report that is voted on',
};

export const gateNotes: Readonly<Record<keyof Gates, Note>> = {
  opinionsSettledBeforeSignOff: '审签前协办意见均已采纳或者免予提交 · every opinion accepted or waived before sign-off',
  contactBeforeSignOff: '审签前与代表沟通过 · the deputy contacted before sign-off',
  authorMayNotCheckOrSign: '起草人不得核稿、签发 · who wrote a version neither checks nor signs it',
  fulfilmentConfirmedByAnotherUnit: '由其他单位确认落实 · fulfilment confirmed by another unit',
  ratedUnitLearnsRating: '承办单位知悉评价 · the rated unit learns of its rating',
  reassignedClocksStartAnew: '重新交办的期限重新起算 · the clocks of a re-assigned unit start anew',
  disagreementsCoordinatedBeforeSignOff: '审签前分歧已经协调 · disagreements coordinated before sign-off',
  commitmentChangedBySignedDecision: '变更承诺须负责人签批 · a commitment changes by a signed decision only',
  unfinishedCommitmentsToldOn: '未落实的承诺逐年告知 · older promises are told until they are fulfilled',
  jointLeads: '可以有两个以上主办单位 · there may be several leads',
  delegationInSessionOnly: '代表团仅在会议期间提出 · a delegation submits in session only',
  coSignersConfirmedBeforeAssignment: '交办前联名代表均已确认 · co-signers confirmed before the assignment',
  deputyToldBeforeSentBack: '退回前先向代表说明 · the deputy told before it is sent back',
  coHandlersViewsTold: '答复中说明会办单位的意见 · the letter tells each co-handler’s view',
  proposersToldBeforeMerge: '并案前先告知代表 · the proposers told before a merge',
};
