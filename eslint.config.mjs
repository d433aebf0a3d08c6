import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const pure = ['calendar', 'rules', 'domain', 'letter', 'projections'].map((lib) => `libs/${lib}/**/*.ts`);
const specs = ['**/*.spec.ts', '**/*.spec.tsx'];

const fromOutside = 'Time, chance and the machine come in as values (docs/adr/0002-rooms.md).';
const forbiddenGlobals = (...names) => names.map((name) => ({ name, message: fromOutside }));
const timers = ['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'];

/** What a script of Node may use without importing it. */
const nodeGlobals = [
  ...[
    'AbortController',
    'AbortSignal',
    'Buffer',
    'URL',
    'URLSearchParams',
    'console',
    'fetch',
    'performance',
    'process',
  ],
  ...['TextDecoder', 'TextEncoder', 'clearInterval', 'clearTimeout', 'globalThis', 'structuredClone', ...timers],
  ...['Response', 'Request', 'Headers', 'Blob', 'FormData', 'crypto'],
];
const commonJs = ['__dirname', '__filename', 'exports', 'module', 'require'];
const readonly = (names) => Object.fromEntries(names.map((name) => [name, 'readonly']));

export default defineConfig(
  {
    ignores: [
      '**/node_modules/',
      '**/dist/',
      'coverage/',
      '.banli/',
      'test/histories/',
      'test/browser/screenshots/',
      'apps/web/src/lib/api-types.ts',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: false, allowDefaultCaseForExhaustiveSwitch: false },
      ],
    },
  },
  {
    files: ['{apps,activities,libs}/**/*.ts'],
    ignores: [...specs, 'apps/web/**', 'libs/platform/settings/**', 'libs/platform/settings.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Settings are parsed once, in libs/platform.' },
      ],
    },
  },
  {
    files: pure,
    ignores: specs,
    rules: {
      'no-restricted-globals': [
        'error',
        ...forbiddenGlobals('process', 'console', 'Buffer', 'fetch', 'performance', 'crypto', ...timers),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: fromOutside },
        { object: 'Date', property: 'now', message: fromOutside },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: fromOutside },
        { selector: 'CallExpression[callee.name="Date"]', message: fromOutside },
      ],
    },
  },
  {
    files: ['workflows/**/*.ts'],
    ignores: specs,
    rules: {
      // Date is Temporal's own there, and the same on replay
      'no-restricted-globals': ['error', ...forbiddenGlobals('process', 'console', 'Buffer', 'fetch', 'performance')],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: fromOutside }],
    },
  },
  {
    files: ['apps/**/*.ts', 'apps/**/*.tsx'],
    rules: {
      // frameworks are extended by declaration merging, which takes an interface
      '@typescript-eslint/consistent-type-definitions': 'off',
      // Nest declares its options as classes and takes plain objects
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    },
  },
  {
    files: ['apps/cli/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: specs,
    rules: {
      // jest's matchers are typed `any` where they stand for a part of a value, and take methods unbound
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    ...reactHooks.configs.flat['recommended-latest'],
    files: ['apps/web/**/*.ts', 'apps/web/**/*.tsx'],
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: { ecmaVersion: 2024, globals: readonly(nodeGlobals) },
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-async-promise-executor': 'error',
      'no-const-assign': 'error',
      'no-constant-condition': 'error',
      'no-dupe-args': 'error',
      'no-dupe-keys': 'error',
      'no-empty': 'error',
      'no-fallthrough': 'error',
      'no-redeclare': 'error',
      'no-undef': 'error',
      'no-unreachable': 'error',
      'no-unsafe-finally': 'error',
      'no-unused-vars': ['error', { argsIgnorePattern: '^_', caughtErrors: 'none', ignoreRestSiblings: true }],
      'no-useless-escape': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'require-yield': 'error',
      'use-isnan': 'error',
      'valid-typeof': 'error',
    },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: { sourceType: 'commonjs', globals: readonly(commonJs) },
  },
);
