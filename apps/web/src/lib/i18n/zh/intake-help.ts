/** Help for whoever receives proposals. */
export const intakeHelp = {
  duplicates: '可能重复的建议',
  compared: '已与本次和上次会议的{{n}}件比对',
  noDuplicates: '没有发现标题或内容相近的建议。',
  duplicatesHint:
    '以下建议的标题或内容与本件相近，请先查看；是否并案由人决定，并案前须告知提出建议的代表（第十三条）。',
  number: '第{{number}}号',
  like: '标题相同{{title}}%，内容相同{{text}}%',
} as const;
