/** Where letters can be read by anybody (36). */
export const publications = {
  title: '答复公开情况',
  lead: '截至{{day}}。每件已发出的答复：在哪里公开，因何不予公开，或者应在哪天前公开（第三十六条）。',
  empty: '没有符合条件的答复。',
  unit: '答复单位',
  state: {
    public: '已公开',
    exempt: '不予公开',
    owed: '尚未到期',
    overdue: '逾期未公开',
    none: '无法定期限',
  },
  column: { proposal: '建议', answered: '答复日期', state: '公开情况', where: '公开位置' },
  any: '全部',
  unitSite: '本单位网站，{{day}}：',
  congressSite: '人大网站，{{day}}：',
  dueOn: '应在{{day}}前公开',
  exempted: '{{day}}决定不予公开：{{ground}}',
} as const;
