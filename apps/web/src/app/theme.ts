import type { ThemeConfig } from 'antd';

const fontFamily =
  'system-ui, -apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif';

export const theme: ThemeConfig = {
  token: {
    colorPrimary: '#17457e',
    colorLink: '#17457e',
    colorText: '#1c2530',
    colorTextSecondary: '#51606f',
    colorBorder: '#b9c3ce',
    colorTextPlaceholder: '#6b7885',
    borderRadius: 6,
    controlHeight: 36,
    fontSize: 15,
    motion: !window.matchMedia('(prefers-reduced-motion: reduce)').matches,
    fontFamily,
  },
};
