/** What depends on the rules of a jurisdiction. */
export const packs = {
  jurisdictionHint: '按该地区的规则包办理',
  partOf: '{{unit}}办理的内容',
  rateLead: '您的评价直接送交人大常委会，承办单位不能代您填写。请分项评价；任何一项不满意的，请写明具体意见。',
  contactUsual: '听取意见、沟通情况',
  contactExtension: '告知已延长办理期限',
  opinionOf: '说明哪个会办单位的意见',
  tellings: '书面告知代表',
  untold: '尚须书面告知代表：{{matter}}',
  copyTo: '抄送{{unit}}',
  telling: {
    progress: '工作进展',
    fulfilled: '已经解决',
    unfulfillable: '不能落实及原因',
    carriedOver: '年内未解决，转下年度跟踪办理',
    termEnd: '换届时仍未解决的情况',
  },
  told: {
    title: '提醒和催办',
    none: '还没有发过提醒。',
    seen: '{{at}} {{name}}已查看',
    unseen: '已送达，尚未查看',
  },
};
