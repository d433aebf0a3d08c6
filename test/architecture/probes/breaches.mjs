/**
 * Files that break a rule on purpose: `{ rule, at, text }`; `rule: null` is a lawful file that no rule may touch.
 * Each stands in its room in a miniature tree (run-probes.mjs), where every room has an empty index.ts.
 */
const room = (name, at, lines) =>
  lines.map((text, index) => ({ rule: `room-${name}`, at: `${at}/probe-${index}.ts`, text }));
const lawful = (at, lines) => lines.map((text, index) => ({ rule: null, at: `${at}/lawful-${index}.ts`, text }));

const zod = "import { z } from 'zod';\nexport const schema = z.string();";
const files = "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;";
const pg = "import { Client } from 'pg';\nexport const client = new Client();";
const unlisted = "import { test } from 'minimatch';\nexport const probe = test;";
const lib = (name) => `export * from '@banli/${name}';`;

export const breaches = [
  ...room('calendar', 'libs/calendar', [lib('rules'), lib('domain'), zod, files]),
  ...room('rules', 'libs/rules', [lib('domain'), lib('store'), zod, files]),
  ...room('domain', 'libs/domain', [lib('letter'), lib('projections'), lib('contracts'), zod, files]),
  ...room('letter', 'libs/letter', [lib('projections'), lib('store'), zod, files]),
  ...room('documents', 'libs/documents', [lib('store'), lib('platform'), unlisted]),
  ...room('projections', 'libs/projections', [lib('letter'), lib('store'), pg, files]),
  ...room('contracts', 'libs/contracts', [lib('store'), lib('platform'), pg, files]),
  ...room('store', 'libs/store', [lib('letter'), lib('activities'), unlisted]),
  ...room('platform', 'libs/platform', [lib('domain'), lib('store'), unlisted]),
  ...room('workflows', 'workflows', [
    lib('store'),
    lib('platform'),
    lib('letter'),
    zod,
    files,
    "import { Client } from '@temporalio/client';\nexport const client = Client;",
    "import { DataSource } from 'typeorm';\nexport const source = DataSource;",
  ]),
  ...room('activities', 'activities', [lib('workflows'), "export * from '../apps/api/src/main';", unlisted]),
  ...room('api', 'apps/api/src', ["export * from '../../worker/src/main';", unlisted]),
  ...room('worker', 'apps/worker/src', ["export * from '../../api/src/main';", unlisted]),
  ...room('cli', 'apps/cli/src', ["export * from '../../api/src/main';", unlisted]),
  ...room('web', 'apps/web/src', [lib('domain'), lib('store'), "export * from '../../api/src/main';", pg, zod, files]),
  { rule: 'room-web-build', at: 'apps/web/vite.config.ts', text: lib('contracts') },

  { rule: 'known-rooms', at: 'libs/attic/probe.ts', text: "import * as all from '@banli/calendar';\nexport { all };" },
  { rule: 'front-door', at: 'libs/domain/deep.ts', text: "export * from '../calendar/inner';" },
  { rule: 'front-door', at: 'apps/api/src/deep.ts', text: "export * from '../../../libs/store/inner';" },
  {
    rule: 'workflows-see-types-only',
    at: 'workflows/value-of-activity.ts',
    text: "import * as activities from '@banli/activities';\nexport { activities };",
  },
  {
    rule: 'workflows-see-types-only',
    at: 'workflows/value-of-contract.ts',
    text: "import * as contracts from '@banli/contracts';\nexport { contracts };",
  },
  { rule: 'tests-not-imported', at: 'apps/worker/src/test.ts', text: "export * from '../../../test/support/inner';" },
  { rule: 'tests-not-imported', at: 'libs/rules/of-spec.ts', text: "export * from './inner.spec';" },
  { rule: 'resolvable', at: 'libs/store/nowhere.ts', text: "export * from './nowhere-at-all';" },
  { rule: 'resolvable', at: 'apps/api/src/nowhere.ts', text: "export * from 'no-such-package-exists';" },
  { rule: 'circular', at: 'libs/domain/circle.ts', text: "export * from './circle';" },

  ...lawful('libs/domain', [lib('rules'), lib('calendar')]),
  ...lawful('libs/letter', [lib('domain')]),
  ...lawful('libs/documents', [lib('letter'), files]),
  ...lawful('libs/projections', [lib('domain')]),
  ...lawful('libs/contracts', [lib('domain'), zod]),
  ...lawful('libs/store', [lib('projections'), pg, files]),
  ...lawful('libs/platform', [lib('calendar'), zod, files]),
  ...lawful('workflows', [
    lib('domain'),
    "import type * as activities from '@banli/activities';\nexport type Activities = typeof activities;",
    "import { sleep } from '@temporalio/workflow';\nexport const wait = sleep;",
  ]),
  ...lawful('activities', [lib('store'), lib('letter'), pg]),
  ...lawful('apps/api/src', [lib('activities'), lib('workflows'), lib('store'), files]),
  ...lawful('apps/web/src', [lib('contracts'), "import { useState } from 'react';\nexport const use = useState;"]),
  { rule: null, at: 'libs/domain/lawful.spec.ts', text: files },
];

/** What the probes lead to, besides the index.ts of every room. */
export const scenery = [
  'libs/calendar/index.ts',
  'libs/calendar/inner.ts',
  'libs/rules/index.ts',
  'libs/rules/inner.spec.ts',
  'libs/domain/index.ts',
  'libs/letter/index.ts',
  'libs/documents/index.ts',
  'libs/projections/index.ts',
  'libs/contracts/index.ts',
  'libs/store/index.ts',
  'libs/store/inner.ts',
  'libs/platform/index.ts',
  'workflows/index.ts',
  'activities/index.ts',
  'apps/api/src/main.ts',
  'apps/worker/src/main.ts',
  'test/support/inner.ts',
];
