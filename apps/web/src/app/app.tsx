import { QueryClientProvider } from '@tanstack/react-query';
import { ConfigProvider } from 'antd';
import { useMemo, useState, useSyncExternalStore } from 'react';
import { RouterProvider } from 'react-router/dom';
import { isDark, onAppearance } from '../lib/appearance';
import { componentsIn } from '../lib/i18n/loaded';
import { useLanguage } from '../lib/language.hook';
import { makeQueryClient } from './query-client';
import { makeRouter } from './router';
import { themeOf } from './theme';

export function App() {
  const { language } = useLanguage();
  const dark = useSyncExternalStore(onAppearance, isDark);
  const theme = useMemo(() => themeOf(dark), [dark]);
  const [queries] = useState(makeQueryClient);
  const [router] = useState(makeRouter);
  return (
    <ConfigProvider
      locale={componentsIn(language)}
      theme={theme}
      button={{ autoInsertSpace: false }}
      wave={{ disabled: true }}
    >
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </ConfigProvider>
  );
}
