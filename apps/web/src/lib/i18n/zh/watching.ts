/** For those who supervise: charts, past days, files and paper. */
export const watching = {
  asOf: '截至',
  asOfNote: '此页为过去一日结束时已登记的情况，此后补录的不在其中；过去的情况只供查看，不能办理。',
  export: { xlsx: '导出 Excel', csv: '导出 CSV', failed: '没有取到文件，请再试一次。' },
  print: '打印',
  chartTable: '图中数据（表格）',
  chartRow: '项目',
  boardChart: '各单位的期限（件）',
  opinionChart: '各单位协办意见延误天数',
  ledgerChart: '各年度承诺事项（项）',
  ratesChart: '四项指标的构成（项）',
  delivered: '提醒已送达：{{names}}',
  chase: '催办',
  told: '{{what}}：{{at}}送达',
  seen: '{{name}}{{at}}已查看',
  notSeen: '尚无人查看',
  file: { sending: '正在上传…', kept: '已保存：{{name}}', scan: '纸质回执扫描件：{{reference}}' },
} as const;
