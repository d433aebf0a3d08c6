export const palette = {
  open: '查找与命令（Ctrl+K）',
  title: '查找与命令',
  label: '输入命令、编号或关键词',
  placeholder: '输入页面、操作、建议编号或关键词',
  offered: '可选项',
  none: '没有找到。可换一个编号或关键词。',
  keys: '↑↓ 选择 · 回车 打开 · Esc 关闭',
  group: { acts: '本件操作', proposals: '建议', pages: '页面', switches: '设置' },
} as const;
