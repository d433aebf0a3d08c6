import { z } from 'zod';
import { ApiClient } from '../../apps/cli/src/api/api-client';
import type { OpenApiDocument, Operation } from '../../apps/api/src/openapi/document.types';

type Schema = Readonly<Record<string, unknown>>;

/** Answers of the API against what its own OpenAPI document says of them. */
export class AnswerCheck {
  private readonly contracts = new Map<string, z.ZodType>();
  private readonly definitions: Schema;

  private constructor(private readonly document: OpenApiDocument) {
    this.definitions = closed(document.components.schemas) as Schema;
  }

  static async of(baseUrl: string): Promise<AnswerCheck> {
    const answer = await fetch(`${baseUrl}/api/openapi.json`);
    return new AnswerCheck((await answer.json()) as OpenApiDocument);
  }

  /** Every GET that is answered with JSON. */
  get operations(): readonly (readonly [path: string, operation: Operation])[] {
    return Object.entries(this.document.paths).flatMap(([path, { get }]) =>
      get && schemaOf(get) ? [[path, get] as const] : [],
    );
  }

  /** What the answer to `GET address` has that is not published, or lacks; one line each. */
  faults(address: string, answer: unknown): readonly string[] {
    const [path = ''] = address.split('?');
    const found = this.operations.find(([template]) => matches(template, path));
    if (!found) return [`no GET is published for ${path}`];
    const checked = this.contractOf(found[1]).safeParse(answer);
    return checked.success ? [] : checked.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  }

  private contractOf(operation: Operation): z.ZodType {
    const { operationId } = operation;
    const known = this.contracts.get(operationId);
    if (known) return known;
    const schema = { ...(closed(schemaOf(operation)) as Schema), $defs: this.definitions };
    const contract = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]);
    this.contracts.set(operationId, contract);
    return contract;
  }
}

/** A client that does not take an answer which the document does not describe. */
export class CheckedClient extends ApiClient {
  private static readonly checks = new Map<string, Promise<AnswerCheck>>();

  constructor(private readonly from: string) {
    super(from);
  }

  override async get<T>(path: string): Promise<T> {
    const answer = await super.get<T>(path);
    const check = CheckedClient.checks.get(this.from) ?? AnswerCheck.of(this.from);
    CheckedClient.checks.set(this.from, check);
    const faults = (await check).faults(path, answer);
    if (faults.length > 0) throw new Error(`GET ${path} does not answer as published:\n${faults.join('\n')}`);
    return answer;
  }
}

function schemaOf({ responses }: Operation): Schema | undefined {
  const done = responses['200'];
  return done && 'content' in done ? done.content['application/json']?.schema : undefined;
}

const matches = (template: string, path: string): boolean =>
  new RegExp(`^${template.replace(/\{\w+\}/g, '[^/]+')}$`).test(path);

/** Published schemas leave room for fields to come; here a field that is not published is a fault. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const inner = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [
      key,
      key === '$ref' && typeof value === 'string' ? value.replace('#/components/schemas/', '#/$defs/') : closed(value),
    ]),
  );
  return inner['type'] === 'object' && 'properties' in inner && !('additionalProperties' in inner)
    ? { ...inner, additionalProperties: false }
    : inner;
}
