import 'reflect-metadata';
import { policy } from '@banli/domain';
import { proposalActBodies, problems } from '@banli/contracts';
import { ApiModule } from '../../apps/api/src/api.module';
import type { OpenApiDocument, Operation } from '../../apps/api/src/openapi/document.types';
import { ask } from '../support/raw-request';
import { routesOf } from '../support/routes';
import { startTestStack, type TestStack } from '../support/stack';

describe('the OpenAPI document', () => {
  let stack: TestStack;
  let document: OpenApiDocument;
  let operations: readonly (readonly [address: string, operation: Operation])[];

  beforeAll(async () => {
    stack = await startTestStack();
    document = JSON.parse((await ask(stack.baseUrl, { path: '/api/openapi.json' })).text) as OpenApiDocument;
    operations = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => [`${method.toUpperCase()} ${path}`, operation] as const),
    );
  });
  afterAll(() => stack.stop());

  it('names every endpoint of the API, and no other', () => {
    const routes = routesOf(
      ApiModule.register({ databaseUrl: 'postgres://nowhere/none', logLevel: 'silent' } as never),
    );
    const addresses = routes
      .map(({ method, address }) => `${method} ${address.replace(/:(\w+)/g, '{$1}')}`)
      .filter((address) => address.includes(' /api/'));

    expect(operations.map(([address]) => address).toSorted()).toEqual([...new Set(addresses)].toSorted());
  });

  it('has an operation for every act of the policy, with its roles, headers, body and a 202', () => {
    const byId = new Map(operations.map(([, operation]) => [operation.operationId, operation]));
    expect(byId.size).toBe(operations.length);
    for (const act of Object.keys(proposalActBodies)) {
      const operation = byId.get(act);
      expect([act, operation?.parameters.map(({ name }) => name)]).toEqual([
        act,
        [
          ...['jurisdiction', 'session', 'number', 'Idempotency-Key', 'If-Match'],
          ...(act === 'SignReply' ? ['Re-Authentication'] : []),
          'On-Behalf-Of',
        ],
      ]);
      expect(operation?.['x-banli-roles']).toEqual(policy[act as keyof typeof policy].map(({ role }) => role));
      expect(operation?.responses).toHaveProperty('202');
    }
    expect(byId.get('RateReply')?.['x-banli-article']).toBe('第二十六条');
    expect(byId.get('ReturnDraft')?.requestBody?.content['application/json']?.schema).toMatchObject({
      type: 'object',
      required: ['version', 'to', 'note'],
      properties: { to: { enum: ['drafting', 'checking'] } },
      additionalProperties: false,
    });
  });

  it('is whole: version 3.1, every reference leads somewhere, every placeholder is a parameter, every answer says what it is', () => {
    expect(document.openapi).toMatch(/^3\.1\.\d+$/);
    const text = JSON.stringify(document);
    for (const [, kind = '', name = ''] of text.matchAll(/"#\/components\/(\w+)\/(\w+)"/g))
      expect(document.components).toHaveProperty([kind, name]);
    for (const [address, { parameters, responses, tags }] of operations) {
      const places = [...address.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect(parameters.filter((one) => one.in === 'path').map(({ name }) => name)).toEqual(places);
      expect(tags).toHaveLength(1);
      for (const [status, response] of Object.entries(responses)) {
        expect(status).toMatch(/^[2-5]\d\d$/);
        expect('$ref' in response || response.description.length > 0).toBe(true);
      }
    }
    for (const code of Object.keys(problems)) expect(text).toContain(`\`${code}\``);
  });

  it('can be read by people: every operation and problem on one page, without scripts, nothing from elsewhere', async () => {
    const { status, text, headers } = await ask(stack.baseUrl, { path: '/api/docs' });

    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    for (const [, { operationId }] of operations) expect(text).toContain(`<code>${operationId}</code>`);
    for (const code of Object.keys(problems)) expect(text).toContain(`<code>${code}</code>`);
    expect(text).not.toMatch(/<script|<link|<img|src=|href="(?:https?:)?\/\//);
  });
});
