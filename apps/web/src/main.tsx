import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { startAppearance } from './lib/appearance';
import { startTranslation } from './lib/i18n';
import './app/app.css';
import './app/narrow.css';
import './app/print.css';

const place = document.getElementById('root');
if (!place) throw new Error('index.html has no #root');
startAppearance();
await startTranslation();
createRoot(place).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
