import { z } from 'zod';
import { problems } from '@banli/contracts';
import { articleOf, rolesFor } from '@banli/domain';
import { SESSION_COOKIE } from '../session/session.service';
import type { AnswerSchemas } from './answer-schemas';
import type { OpenApiDocument, Operation, Parameter, Response, Schema } from './document.types';
import type { Route } from './routes-of';

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';
const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const text = { type: 'string' } as const;
const whole = { type: 'integer' } as const;
const bilingual = { type: 'object', required: ['zh', 'en'], properties: { zh: text, en: text } } as const;

/** The document of all endpoints under `/api`, from their decorators, contracts and types: nothing in it is typed twice. */
export function openApiDocument(routes: readonly Route[], answers: AnswerSchemas, version: string): OpenApiDocument {
  const ours = routes.filter(({ path }) => path.startsWith('/api/'));
  const paths: Record<string, Record<string, Operation>> = {};
  for (const route of ours) {
    const path = route.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operationOf(route, answers) };
  }
  return {
    openapi: '3.1.0',
    jsonSchemaDialect: DIALECT,
    info: {
      title: 'Banli',
      version,
      description: 'Acts on deputies’ proposals and what people read of them. Refusals are problem details (RFC 9457).',
    },
    servers: [{ url: '/' }],
    tags: [...new Set(ours.map(tagOf))].map((name) => ({ name })),
    paths,
    components: {
      schemas: { ...answers.schemas, ...schemas() },
      responses: problemResponses(),
      securitySchemes: securitySchemes(),
    },
  };
}

const tagOf = ({ path }: Route): string => path.split('/')[2] ?? '';

function operationOf(route: Route, answers: AnswerSchemas): Operation {
  const { permission, method, path, body, isCommand } = route;
  const act = permission?.kind === 'act' ? permission.act : undefined;
  const article = act === undefined ? undefined : articleOf(act);
  const ownName = `${route.controller.replace(/Controller$/, '')}.${route.name}`;
  const operationId = act !== undefined && isOwnEndpoint(route, act) ? act : ownName;
  const roles = act === undefined ? (permission?.kind === 'roles' ? permission.roles : undefined) : rolesFor(act);
  return {
    operationId,
    summary:
      act === undefined ? `${method} ${path}` : act.replace(/(?<!^)([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`),
    tags: [tagOf(route)],
    security: securityOf(route),
    parameters: [
      ...pathParameters(path),
      ...queryParameters(route),
      ...(isCommand ? commandParameters : []),
      ...(act === 'SignReply' ? [proofParameter] : []),
      ...(permission?.kind === 'public' ? [] : [standInParameter]),
    ],
    ...(body
      ? { requestBody: { required: true, content: { 'application/json': { schema: jsonSchemaOf(body) } } } }
      : {}),
    responses: responsesOf(route, answers.operations[ownName]),
    ...(roles ? { 'x-banli-roles': roles } : {}),
    ...(article === undefined ? {} : { 'x-banli-article': article }),
  };
}

/** An act has one endpoint of its own; one that leads to it otherwise, such as a batch, has a name of its own. */
const isOwnEndpoint = ({ name, isCommand, controller }: Route, act: string): boolean =>
  isCommand && (name === `post${act}` || controller === 'ProposalsController');

function securityOf({ permission, path }: Route): Operation['security'] {
  if (path.startsWith('/api/rater') && permission?.kind === 'public') return [{ raterLink: [] }];
  return permission?.kind === 'public' ? [] : [{ session: [] }];
}

const pathParameters = (path: string): readonly Parameter[] =>
  [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => ({ name, in: 'path', required: true, schema: text }));

function queryParameters({ query }: Route): readonly Parameter[] {
  if (!query) return [];
  const { properties = {}, required = [] } = jsonSchemaOf(query) as {
    properties?: Readonly<Record<string, Schema>>;
    required?: readonly string[];
  };
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }));
}

const commandParameters: readonly Parameter[] = [
  {
    name: 'Idempotency-Key',
    in: 'header',
    required: true,
    description: 'The act’s own id: however often it is sent, it happens once and gets the same answer.',
    schema: { type: 'string', pattern: '^[A-Za-z0-9._~-]{8,100}$' },
  },
  {
    name: 'If-Match',
    in: 'header',
    required: false,
    description: 'The version the person looked at; 412 where the case has changed since.',
    schema: text,
  },
];

const proofParameter: Parameter = {
  name: 'Re-Authentication',
  in: 'header',
  required: true,
  description:
    'From `POST /api/session/proof`: the password was given again for this act on this case within five minutes.',
  schema: text,
};

const standInParameter: Parameter = {
  name: 'On-Behalf-Of',
  in: 'header',
  required: false,
  description:
    'Id of a colleague who is away and has left their desk to the caller for today: acts and pages are those of the roles left to the caller, both names go on record. Never for signing, rating or administration.',
  schema: text,
};

/** What may be sent. Transformations and refinements a schema cannot say are left to the refusal. */
function jsonSchemaOf(contract: z.ZodType): Schema {
  const { $schema: _dialect, ...schema } = z.toJSONSchema(contract, {
    target: 'draft-2020-12',
    io: 'input',
    unrepresentable: 'any',
  });
  return schema;
}

const json = (schema: Schema): NonNullable<Response['content']> => ({ 'application/json': { schema } });
const reference = (name: string): { $ref: string } => ({ $ref: `#/components/schemas/${name}` });

function responsesOf(
  { status, isCommand, path, permission }: Route,
  answer: Schema | undefined,
): Operation['responses'] {
  const done = { description: 'Done.', ...contentOf(path, status, isCommand ? reference('CommandAnswer') : answer) };
  const kept: Response = {
    description: 'Kept: no worker answered in time. It will be done or refused once; ask at Location.',
    headers: { Location: { description: 'Where to ask what became of it.', schema: text } },
    content: json(reference('PendingAnswer')),
  };
  const refused = Object.keys(problemResponses()).map((name) => name.replace('Problem', ''));
  const mayBe = refused.filter((code) => isCommand || ['404', '422', '429', '500', '503'].includes(code));
  const statuses = permission?.kind === 'public' ? mayBe : [...new Set([...mayBe, '401', '403'])];
  return {
    [String(status)]: done,
    ...(isCommand ? { '202': kept } : {}),
    ...Object.fromEntries(statuses.map((code) => [code, { $ref: `#/components/responses/Problem${code}` }])),
  };
}

const PRINTS = [
  ['/letter-template/preview', 'application/pdf'],
  ['.pdf', 'application/pdf'],
  ['.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
] as const;

const BINARY = { type: 'string', contentEncoding: 'binary' } as const;

function contentOf(
  path: string,
  status: number,
  answer: Schema | undefined,
): Pick<Response, 'content'> | Record<string, never> {
  if (status === 204) return {};
  if (path === '/api/live') return { content: { 'text/event-stream': { schema: text } } };
  if (path.endsWith('/export')) return { content: { 'text/csv': { schema: text }, [WORKBOOK]: { schema: text } } };
  if (path.endsWith('.schema.json')) return { content: { 'application/schema+json': { schema: { type: 'object' } } } };
  if (path === '/api/docs') return { content: { 'text/html': { schema: text } } };
  if (path.endsWith('/:sha256') || path.endsWith('/{sha256}'))
    return { content: { 'application/octet-stream': { schema: BINARY } } };
  const file = PRINTS.find(([ending]) => path.endsWith(ending));
  if (file) return { content: { [file[1]]: { schema: BINARY } } };
  return { content: json(answer ?? {}) };
}

/** One response for each status, naming every code that comes with it. */
function problemResponses(): Readonly<Record<string, Response>> {
  const byStatus = new Map<number, string[]>();
  for (const [code, { status, text: said }] of Object.entries(problems))
    byStatus.set(status, [...(byStatus.get(status) ?? []), `\`${code}\`: ${said.zh} ${said.en}`]);
  return Object.fromEntries(
    [...byStatus].map(([status, lines]) => [
      `Problem${String(status)}`,
      {
        description: lines.join('\n'),
        content: { 'application/problem+json': { schema: reference('Problem') } },
      },
    ]),
  );
}

const schemas = (): Readonly<Record<string, Schema>> => ({
  PendingAnswer: {
    type: 'object',
    required: ['stream', 'commandId', 'status'],
    properties: { stream: text, commandId: text, status: { const: 'pending' } },
  },
  Problem: {
    type: 'object',
    required: ['type', 'title', 'status', 'detail', 'code', 'text', 'remedy', 'facts'],
    properties: {
      type: text,
      title: text,
      status: whole,
      detail: text,
      instance: text,
      code: { enum: Object.keys(problems) },
      article: { ...text, description: 'The article of the rules behind the refusal.' },
      text: bilingual,
      remedy: bilingual,
      facts: { type: 'object' },
    },
  },
});

const securitySchemes = (): Readonly<Record<string, Schema>> => ({
  session: { type: 'apiKey', in: 'cookie', name: SESSION_COOKIE },
  raterLink: { type: 'http', scheme: 'bearer' },
});
