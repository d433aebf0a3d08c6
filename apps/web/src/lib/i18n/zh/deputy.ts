/** For deputies: the letter in large type, on paper, and their rating by a link. */
export const deputy = {
  size: { name: '字号', normal: '标准', large: '大字', largest: '特大' },
  printLetter: '打印答复函',
  correct: '更正评价',
  correctUntil: '{{day}}前可以更正；更正也须输入验证码。',
  reasonsGiven: '您的意见：{{text}}',
  promised: '承诺事项落实情况',
  promisedLead: '答复函中承诺的每一件事，做到哪一步、改过什么，都在这里。',
  call: '收不到验证码或者看不清楚，请致电人大常委会人代工委。',
} as const;
