import 'reflect-metadata';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { ApiModule } from '../../apps/api/src/api.module';
import type { AnswerSchemas } from '../../apps/api/src/openapi/answer-schemas';
import { openApiDocument } from '../../apps/api/src/openapi/openapi-document';
import { routesOf } from '../../apps/api/src/openapi/routes-of';

const TYPES = 'apps/web/src/lib/api-types.ts';

describe('the client of the pages', () => {
  it(`is typed in ${TYPES} as the OpenAPI document has it; npm run build, then npm run census, write it anew`, () => {
    const { controllers = [] } = ApiModule.register({
      databaseUrl: 'postgres://nowhere/none',
      logLevel: 'silent',
    } as never);
    const routes = controllers.flatMap((controller) => routesOf(controller as Parameters<typeof routesOf>[0]));
    const answers = JSON.parse(readFileSync('dist/api-answers.json', 'utf8')) as AnswerSchemas;
    const document = openApiDocument(routes, answers, '1.0.0');
    const types = execFileSync(process.execPath, ['infra/check/client-types.mjs'], {
      input: JSON.stringify(document),
      encoding: 'utf8',
      maxBuffer: 2 ** 24,
    });
    if (process.env['BANLI_WRITE_CENSUS'] === 'yes') writeFileSync(TYPES, types);
    expect(readFileSync(TYPES, 'utf8') === types).toBe(true);
  });
});
