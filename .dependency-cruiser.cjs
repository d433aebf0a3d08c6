'use strict';

const { builtinModules } = require('node:module');
const { dependencies } = require('./package.json');

const adr = 'docs/adr/0002-rooms.md';
const specs = '\\.spec\\.tsx?$';

const packages = (names) => `(?:^|/)node_modules/(?:${names.map(literal).join('|')})/`;
const builtins = `^(?:node:)?(?:${builtinModules.map(literal).join('|')})$`;
const listed = packages(Object.keys(dependencies));
const libs = (...names) => names.map((name) => `^libs/${name}/`);

/** Every room with all it may enter. What is not written here is refused. */
const rooms = [
  { room: 'calendar', at: '^libs/calendar/', may: [] },
  { room: 'rules', at: '^libs/rules/', may: libs('calendar') },
  { room: 'domain', at: '^libs/domain/', may: libs('rules', 'calendar') },
  { room: 'letter', at: '^libs/letter/', may: libs('domain', 'rules', 'calendar') },
  {
    room: 'documents',
    at: '^libs/documents/',
    may: [...libs('letter', 'domain', 'rules', 'calendar'), listed, builtins],
  },
  { room: 'projections', at: '^libs/projections/', may: libs('domain', 'rules', 'calendar') },
  { room: 'contracts', at: '^libs/contracts/', may: [...libs('domain', 'rules', 'calendar'), packages(['zod'])] },
  {
    room: 'store',
    at: '^libs/store/',
    may: [...libs('projections', 'domain', 'rules', 'calendar'), listed, builtins],
  },
  { room: 'platform', at: '^libs/platform/', may: [...libs('rules', 'calendar'), listed, builtins] },
  {
    room: 'workflows',
    at: '^workflows/',
    may: [
      ...libs('domain', 'rules', 'calendar', 'contracts'),
      '^activities/',
      packages(['@temporalio/workflow', '@temporalio/common']),
    ],
  },
  { room: 'activities', at: '^activities/', may: ['^libs/', listed, builtins] },
  ...['api', 'worker', 'cli'].map((app) => ({
    room: app,
    at: `^apps/${app}/`,
    may: ['^activities/', '^workflows/', '^libs/', listed, builtins],
  })),
  {
    room: 'web',
    at: '^apps/web/(?!vite\\.config\\.ts$)',
    may: [
      '^apps/web/',
      ...libs('contracts'),
      packages([
        '@tanstack/react-query',
        'diff',
        'antd',
        'i18next',
        'openapi-fetch',
        'react',
        'react-dom',
        'react-i18next',
        'react-router',
        '@types/react',
        '@types/react-dom',
      ]),
    ],
  },
  {
    room: 'web-build',
    at: '^apps/web/vite\\.config\\.ts$',
    may: [packages(['vite', '@vitejs/plugin-react']), builtins],
  },
];

module.exports = {
  forbidden: [
    ...rooms.map(({ room, at, may }) => ({
      name: `room-${room}`,
      comment: `${room} enters only the rooms and packages written down for it (${adr}).`,
      severity: 'error',
      from: { path: at, pathNot: specs },
      to: { pathNot: [at, ...may] },
    })),
    {
      name: 'known-rooms',
      comment: `Code stands in a room that has rules; a new room is written down first (${adr}).`,
      severity: 'error',
      from: { path: '^(?:apps|libs|workflows|activities)/', pathNot: [...rooms.map(({ at }) => at), specs] },
      to: {},
    },
    {
      name: 'front-door',
      comment: `A room is entered by its index.ts alone, so that its inside may change (${adr}).`,
      severity: 'error',
      from: { path: '^(libs/[^/]+|activities|workflows|apps/[^/]+)/', pathNot: specs },
      to: {
        path: '^(?:libs/[^/]+|activities|workflows)/',
        pathNot: ['^$1/', '^(?:libs/[^/]+|activities|workflows)/index\\.ts$'],
      },
    },
    {
      name: 'workflows-see-types-only',
      comment: `Workflows know activities and contracts as types: neither may reach their bundle (${adr}).`,
      severity: 'error',
      from: { path: '^workflows/', pathNot: specs },
      to: { path: ['^activities/', ...libs('contracts')], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'tests-not-imported',
      comment: `What runs in production never imports a test, a fixture or a script (${adr}).`,
      severity: 'error',
      from: { path: '^(?:apps|libs|workflows|activities)/', pathNot: specs },
      to: { path: ['^(?:test|infra)/', specs] },
    },
    {
      name: 'resolvable',
      comment: `An import that leads nowhere would satisfy every other rule (${adr}).`,
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'circular',
      comment: `Two files that need each other are one file, or have the arrow wrong (${adr}).`,
      severity: 'error',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // a package's own dist/ stays in: what is excluded is never judged
    exclude: { path: '^(?:dist|\\.banli|apps/web/dist)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
      extensions: ['.ts', '.tsx', '.mts', '.js', '.mjs', '.cjs', '.json', '.css'],
    },
  },
};

/** The text as part of a regular expression. */
function literal(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
