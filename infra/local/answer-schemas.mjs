import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/**
 * Writes what every endpoint answers as JSON Schema (2020-12), from the return types of the controllers: what is published
 * in the OpenAPI document is typed once, where pages and API agree on it. Usage: `answer-schemas.mjs <file>`.
 */

/** @typedef {Record<string, unknown>} Schema */

const VERBS = new Set(['Get', 'Post', 'Put', 'Patch', 'Delete']);
/** Branded strings that say more than that they are strings. */
const FORMATS = new Map([
  ['PlainDate', 'date'],
  ['Instant', 'date-time'],
]);

const root = process.cwd();
const program = ts.createProgram({
  rootNames: readdirSync(join(root, 'apps/api/src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.controller.ts'))
    .map((name) => join(root, 'apps/api/src', name))
    .sort(),
  options: compilerOptions(),
});
const checker = program.getTypeChecker();

/** Schemas that are referred to by name, and the type that each name stands for. */
const components = /** @type {Map<string, Schema>} */ (new Map());
const named = /** @type {Map<string, ts.Type>} */ (new Map());

function compilerOptions() {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path));
  return {
    ...ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, root).options,
    types: ['node'],
  };
}

/** @returns {Record<string, Schema>} by `<Controller>.<method>`; endpoints that answer no JSON are left out */
function answers() {
  /** @type {[string, Schema][]} */
  const found = [];
  for (const file of program.getSourceFiles().filter(({ fileName }) => fileName.endsWith('.controller.ts')))
    for (const statement of file.statements)
      if (ts.isClassDeclaration(statement) && statement.name)
        for (const member of statement.members) {
          if (!ts.isMethodDeclaration(member) || !isEndpoint(member)) continue;
          const answer = answerOf(member);
          const controller = statement.name.text.replace(/Controller$/, '');
          if (answer) found.push([`${controller}.${member.name.getText()}`, schemaOf(answer)]);
        }
  return Object.fromEntries(found);
}

/** @param {ts.MethodDeclaration} method */
const isEndpoint = (method) =>
  (ts.getDecorators(method) ?? []).some(
    ({ expression }) => ts.isCallExpression(expression) && VERBS.has(expression.expression.getText()),
  );

/** @param {ts.MethodDeclaration} method */
function answerOf(method) {
  const signature = checker.getSignatureFromDeclaration(method);
  if (!signature) return undefined;
  const returned = checker.getReturnTypeOfSignature(signature);
  const answer = checker.getAwaitedType(returned) ?? returned;
  return answer.flags & (ts.TypeFlags.VoidLike | ts.TypeFlags.StringLike) ? undefined : answer;
}

/**
 * @param {ts.Type} type
 * @returns {Schema}
 */
function schemaOf(type) {
  const name = nameOf(type);
  if (name === undefined) return written(type);
  if (!named.has(name)) {
    named.set(name, type);
    components.set(name, { ...described(type.aliasSymbol ?? type.symbol), ...written(type) });
  }
  return named.get(name) === type ? { $ref: `#/components/schemas/${name}` } : written(type);
}

/**
 * The name under which a type is published: that of objects and of unions of them.
 * @param {ts.Type} type
 */
function nameOf(type) {
  if (type.aliasSymbol && (type.aliasTypeArguments ?? []).length > 0) return undefined;
  const symbol = type.aliasSymbol ?? (type.isClassOrInterface() ? type.symbol : undefined);
  const parts = type.isUnion() ? type.types : [type];
  const objects = parts.every((part) => part.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection));
  return symbol && objects && !isText(type) ? symbol.getName() : undefined;
}

/** @param {ts.Symbol | undefined} symbol */
function described(symbol) {
  const text = ts.displayPartsToString(symbol?.getDocumentationComment(checker)).trim();
  return text === '' ? {} : { description: text };
}

/**
 * A branded string.
 * @param {ts.Type} type
 */
const isText = (type) => type.isIntersection() && type.types.some((part) => part.flags & ts.TypeFlags.String);

/**
 * @param {ts.Type} type
 * @returns {Schema}
 */
function written(type) {
  const { flags } = type;
  if (flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return {};
  if (type.isStringLiteral() || type.isNumberLiteral()) return { const: type.value };
  if (flags & ts.TypeFlags.BooleanLiteral) return { const: checker.typeToString(type) === 'true' };
  if (flags & ts.TypeFlags.Boolean) return { type: 'boolean' };
  if (flags & ts.TypeFlags.StringLike) return { type: 'string' };
  if (flags & ts.TypeFlags.NumberLike) return { type: 'number' };
  if (flags & ts.TypeFlags.Null) return { type: 'null' };
  if (isText(type)) {
    const format = FORMATS.get(type.aliasSymbol?.getName() ?? '');
    return { type: 'string', ...(format === undefined ? {} : { format }) };
  }
  if (type.isUnion()) return union(type.types);
  const [item] = checker.isArrayType(type) ? checker.getTypeArguments(/** @type {ts.TypeReference} */ (type)) : [];
  if (item) return { type: 'array', items: schemaOf(item) };
  if (flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) return object(type);
  throw new Error(`No schema for ${checker.typeToString(type)}: an answer is made of what JSON has.`);
}

/**
 * @param {readonly ts.Type[]} types
 * @returns {Schema}
 */
function union(types) {
  const present = types.filter(({ flags }) => !(flags & ts.TypeFlags.Undefined));
  const literals = present.flatMap((one) => (one.isStringLiteral() ? [one.value] : []));
  const others = present.filter((one) => !one.isStringLiteral());
  const isBoolean = others.length > 1 && others.every(({ flags }) => flags & ts.TypeFlags.BooleanLiteral);
  const parts = [
    ...(literals.length > 0 ? [{ type: 'string', enum: literals.toSorted() }] : []),
    ...(isBoolean ? [{ type: 'boolean' }] : others.map(schemaOf)),
  ];
  const [only] = parts;
  return parts.length === 1 && only ? only : { anyOf: parts };
}

/**
 * @param {ts.Type} type
 * @returns {Schema}
 */
function object(type) {
  if (type.getCallSignatures().length > 0) throw new Error(`${checker.typeToString(type)} cannot be sent as JSON.`);
  /** @type {Record<string, Schema>} */
  const properties = {};
  const required = [];
  for (const symbol of checker.getPropertiesOfType(type)) {
    const of = checker.getTypeOfSymbol(symbol);
    const optional = Boolean(symbol.flags & ts.SymbolFlags.Optional);
    // `round?: undefined` says that it is never there.
    if (optional && of.flags & ts.TypeFlags.Undefined) continue;
    if (!optional) required.push(symbol.getName());
    properties[symbol.getName()] = { ...described(symbol), ...schemaOf(withoutUndefined(of)) };
  }
  const index = checker.getIndexTypeOfType(type, ts.IndexKind.String);
  return {
    type: 'object',
    ...(required.length > 0 ? { required } : {}),
    ...(Object.keys(properties).length > 0 ? { properties } : {}),
    ...(index ? { additionalProperties: schemaOf(index) } : {}),
  };
}

/**
 * An optional property's own type, under the name that it has.
 * @param {ts.Type} type
 */
function withoutUndefined(type) {
  if (!type.isUnion() || !type.types.some(({ flags }) => flags & ts.TypeFlags.Undefined)) return type;
  return checker.getNonNullableType(type);
}

const [file = ''] = process.argv.slice(2);
const operations = answers();
writeFileSync(file, `${JSON.stringify({ operations, schemas: Object.fromEntries(components) }, null, 1)}\n`);
