import { theme, type ThemeConfig } from 'antd';

const fontFamily =
  'system-ui, -apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif';

const common: NonNullable<ThemeConfig['token']> = {
  borderRadius: 6,
  controlHeight: 36,
  fontSize: 15,
  fontFamily,
};

const light: ThemeConfig['token'] = {
  colorPrimary: '#17457e',
  colorLink: '#17457e',
  colorText: '#1c2530',
  colorTextSecondary: '#51606f',
  colorBorder: '#8491a0',
  colorTextPlaceholder: '#6b7885',
};

const dark: ThemeConfig['token'] = {
  colorPrimary: '#3d7fd4',
  colorLink: '#8fbcf4',
  colorText: '#e4e9ef',
  colorTextSecondary: '#a7b3c0',
  colorBgBase: '#161c23',
  colorBgContainer: '#1b222b',
  colorBgElevated: '#202935',
  colorBorder: '#6b7986',
  colorTextPlaceholder: '#95a2af',
};

/** Tokens of the components; those of our own style sheets stand in `app.css`. */
export const themeOf = (isDark: boolean): ThemeConfig => ({
  ...(isDark ? { algorithm: theme.darkAlgorithm } : {}),
  token: {
    ...common,
    ...(isDark ? dark : light),
    motion: !window.matchMedia('(prefers-reduced-motion: reduce)').matches,
  },
  ...(isDark
    ? {
        components: {
          Button: {
            primaryColor: '#0d1620',
            colorPrimary: '#8fbcf4',
            colorPrimaryHover: '#abccf7',
            colorPrimaryActive: '#76aaee',
          },
        },
      }
    : {}),
});
