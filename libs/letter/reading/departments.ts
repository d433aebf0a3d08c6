/** Departments that most governments have: the fields texts name them by, and what stands after 市, 区, 县 or 省 in their names. */
export type KnownDepartment = { readonly fields: readonly string[]; readonly names: readonly string[] };

const department = (fields: string, names: string): KnownDepartment => ({
  fields: fields.split(' '),
  names: names.split(' '),
});

/** Fields from the longest name to the shortest; reorganisations leave the old ones beside the new. */
export const departments: readonly KnownDepartment[] = [
  department('发展和改革 发展改革 发改', '发展改革委 发展和改革委员会 发改委 发改局'),
  department('教育', '教委 教育局 教育厅 教育委员会 教体局'),
  department('科技 科学技术', '科技局 科学技术局 科委 科技厅'),
  department(
    '经济和信息化 经济信息化 经济信息 工业和信息化 工信',
    '经济信息委 经济和信息化委员会 经信委 工信局 经信局 工业和信息化局',
  ),
  department('民族宗教', '民族宗教委 民宗委 民宗局'),
  department('公安', '公安局 公安厅 公安分局'),
  department('民政', '民政局 民政厅'),
  department('司法 司法行政', '司法局 司法厅'),
  department('财政', '财政局 财政厅'),
  department(
    '人力资源和社会保障 人力社保 人力资源社会保障 人社',
    '人力社保局 人力资源和社会保障局 人社局 人力资源社会保障局 人社厅',
  ),
  department(
    '规划和自然资源 规划自然资源 自然资源 国土资源',
    '规划自然资源局 规划和自然资源局 自然资源局 国土局 国土资源局 自然资源厅',
  ),
  department('生态环境 环境保护 环保', '生态环境局 环保局 环境保护局 生态环境厅'),
  department(
    '住房和城乡建设 住房城乡建设 城乡建设 住建',
    '住房城乡建委 住房和城乡建设委员会 住建委 住建局 住房城乡建设局 城乡建委 住房和城乡建设局',
  ),
  department('城市管理 城管', '城市管理局 城管局 城市管理委员会'),
  department('交通运输 交通', '交通局 交通运输局 交委 交通运输委 交通运输厅'),
  department('水利 水务', '水利局 水务局 水利厅'),
  department('农业农村 农业', '农业农村委 农业农村局 农业农村委员会 农委 农业局 农业农村厅'),
  department('商务', '商务委 商务局 商务委员会 商务厅'),
  department('文化和旅游 文化旅游 文旅', '文化旅游委 文化和旅游发展委员会 文旅委 文旅局 文化和旅游局 文化旅游局'),
  department('卫生健康 卫健 卫生', '卫生健康委 卫生健康委员会 卫健委 卫健局 卫生局 卫生计生委'),
  department('退役军人事务 退役军人', '退役军人局 退役军人事务局'),
  department('应急管理 应急', '应急局 应急管理局'),
  department('审计', '审计局 审计厅'),
  department('国有资产监督管理 国资', '国资委'),
  department('市场监督管理 市场监管 工商', '市场监管局 市场监督管理局 工商局'),
  department('体育', '体育局'),
  department('统计', '统计局'),
  department('医疗保障 医保', '医保局 医疗保障局'),
  department('信访', '信访办 信访局'),
  department('林业 林业和草原 林草', '林业局 林草局 林业和草原局'),
  department('大数据应用发展 大数据发展 大数据', '大数据发展局 大数据应用发展管理局 大数据局 大数据中心'),
  department('金融', '金融监管局 地方金融监管局 金融办'),
  department('税务', '税务局'),
  department('气象', '气象局'),
  department('消防救援 消防', '消防救援总队 消防救援支队 消防总队'),
  department('药品监管 药品监督管理', '药监局'),
  department('机构编制 编制', '委编办 编办'),
];
