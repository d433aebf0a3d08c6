import { QueryClientProvider } from '@tanstack/react-query';
import { App as AntApp, ConfigProvider } from 'antd';
import en from 'antd/locale/en_US';
import zh from 'antd/locale/zh_CN';
import { useState } from 'react';
import { RouterProvider } from 'react-router/dom';
import { useLanguage } from '../lib/language.hook';
import { makeQueryClient } from './query-client';
import { makeRouter } from './router';
import { theme } from './theme';

export function App() {
  const { language } = useLanguage();
  const [queries] = useState(makeQueryClient);
  const [router] = useState(makeRouter);
  return (
    <ConfigProvider locale={language === 'en' ? en : zh} theme={theme} button={{ autoInsertSpace: false }}>
      <QueryClientProvider client={queries}>
        <AntApp component={false}>
          <RouterProvider router={router} />
        </AntApp>
      </QueryClientProvider>
    </ConfigProvider>
  );
}
