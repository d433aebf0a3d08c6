import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const fromHere = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Writes `.gz` and `.br` beside every text, so that no server compresses the same file twice. */
const compressed = (): Plugin => ({
  name: 'banli-compressed',
  apply: 'build',
  writeBundle({ dir }) {
    if (dir === undefined) return;
    for (const name of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
      if (!/\.(?:js|css|svg|html)$/.test(name)) continue;
      const text = readFileSync(join(dir, name));
      writeFileSync(join(dir, `${name}.gz`), gzipSync(text, { level: 9 }));
      writeFileSync(join(dir, `${name}.br`), brotliCompressSync(text));
    }
  },
});

/** Every component takes one context of the form package, whose index drags in fields and validation that no page has. */
const contextAlone = (): Plugin => ({
  name: 'banli-context-alone',
  enforce: 'pre',
  resolveId(id, importer) {
    if (id !== '@rc-component/form' || importer?.endsWith('/antd/es/form/context.js') !== true) return null;
    return this.resolve('@rc-component/form/es/FormContext', importer, { skipSelf: true });
  },
});

export default defineConfig({
  root: fromHere('.'),
  plugins: [react(), contextAlone(), compressed()],
  resolve: { alias: { '@banli/contracts': fromHere('../../libs/contracts/index.ts') } },
  build: {
    outDir: fromHere('../../dist/web'),
    emptyOutDir: true,
    sourcemap: true,
    manifest: true,
    rolldownOptions: {
      // the contract is schemas and types: what a page does not use of it must not reach the browser
      treeshake: {
        moduleSideEffects: [
          { test: /[\\/]libs[\\/]contracts[\\/]/, sideEffects: false },
          { test: /[\\/]@rc-component[\\/]form[\\/]/, sideEffects: false },
        ],
      },
    },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:8080' } },
});
