import type { Bilingual } from '@banli/rules';

const of = (zh: string, en: string): Bilingual => ({ zh, en });

/** Words of the lists as the pages have them; a spec holds both against each other. */
export const words = {
  tier: {
    none: of('正常', 'In time'),
    blue: of('临近', 'Near'),
    yellow: of('紧迫', 'Close'),
    'due-today': of('今日到期', 'Due today'),
    'long-overdue': of('长期逾期', 'Long overdue'),
    overdue: of('已逾期', 'Overdue'),
  },
  phase: {
    received: of('已收到', 'Received'),
    reviewed: of('复核通过', 'Accepted'),
    merged: of('已并案', 'Merged'),
    'held-outside': of('涉密件，系统外办理', 'Secret, handled outside'),
    assigned: of('已交办', 'Assigned'),
    returned: of('已退回，待重新交办', 'Returned, to be assigned anew'),
    'in-hand': of('办理中', 'In hand'),
    drafted: of('已拟稿', 'Drafted'),
    checked: of('已审核', 'Checked'),
    signed: of('已签发', 'Signed'),
    numbered: of('已编号', 'Numbered'),
    sent: of('已发出', 'Sent'),
    dissatisfied: of('不满意待处理', 'Not satisfied, to be decided'),
    ordered: of('待重新办理', 'Rehandling ordered'),
    closed: of('办理终结', 'Closed'),
    archived: of('已归档', 'Archived'),
  },
  standing: {
    unopened: of('未签收', 'not opened'),
    opened: of('已签收，未提交', 'opened, not in'),
    late: of('逾期', 'late'),
    in: of('已提交', 'in'),
    waived: of('免予提交', 'waived'),
  },
  commitment: {
    open: of('落实中', 'Open'),
    reported: of('已报告，待确认', 'Reported, to be confirmed'),
    fulfilled: of('已落实', 'Fulfilled'),
    dropped: of('已终止', 'Given up'),
  },
  publication: {
    public: of('已公开', 'Public'),
    exempt: of('不予公开', 'Exempt'),
    owed: of('尚未到期', 'Not due yet'),
    overdue: of('逾期未公开', 'Overdue'),
    none: of('无法定期限', 'No limit by law'),
  },
  round: { open: of('进行中', 'Open'), closed: of('已结束', 'Closed') },
  matter: {
    'key-item': of('重点督办', 'Key item'),
    tracking: of('跨年度跟踪督办', 'Followed across years'),
    inspection: of('专项检查', 'Inspection'),
    rectification: of('限期整改', 'Rectification order'),
    'progress-report': of('办理进展情况汇报', 'Progress reports'),
    'november-report': of('十一月办理情况报告', 'Reports of November'),
  },
  oversight: { planned: of('待检查', 'Planned'), open: of('进行中', 'Open'), closed: of('已办结', 'Closed') },
  outcome: {
    counted: of('计入分子', 'In the numerator'),
    missed: of('仅计入分母', 'In the denominator only'),
    excluded: of('不计入', 'Left out'),
  },
  reason: {
    satisfied: of('满意', 'satisfied'),
    'basically-satisfied': of('基本满意', 'basically satisfied'),
    'not-satisfied': of('不满意', 'not satisfied'),
    withdrawn: of('已撤回', 'withdrawn'),
    'unrated-after-chasing': of('经催办未评价（第二十九条）', 'never rated, though chased (article 29)'),
    'rating-awaited': of('待评价', 'rating awaited'),
    'on-time': of('按期答复', 'answered on time'),
    late: of('逾期答复', 'answered late'),
    unanswered: of('逾期未答复', 'overdue, not answered'),
    'not-due-yet': of('尚未到期', 'not due yet'),
    'owed-no-longer': of('不再需要办理', 'owed no longer'),
    fulfilled: of('已落实', 'fulfilled'),
    dropped: of('经批准终止', 'given up by signed decision'),
    open: of('到期未落实', 'due, not fulfilled'),
    reported: of('已报告，未确认', 'reported, not confirmed'),
    published: of('已公开', 'published'),
    'published-late': of('逾期公开', 'published late'),
    'no-limit': of('法律未定公开期限（非行政机关）', 'no limit by law (no administrative organ)'),
    'otherwise-unfit': of('不公开：其他不宜公开的内容', 'not public: otherwise unfit'),
    unpublished: of('到期未公开', 'due, not published'),
    exempted: of('不予公开', 'exempt'),
    'state-secret': of('不公开：国家秘密', 'exempt: state secret'),
    'trade-secret': of('不公开：商业秘密', 'exempt: trade secret'),
    privacy: of('不公开：个人隐私', 'exempt: privacy'),
  },
} as const;

/** The word, or what stands for itself where there is none yet. */
export const wordOf = (group: Readonly<Record<string, Bilingual>>, id: string, tongue: 'zh' | 'en'): string =>
  group[id]?.[tongue] ?? id;
