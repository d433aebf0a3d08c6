import { RequestMethod } from '@nestjs/common';
import { HTTP_CODE_METADATA, METHOD_METADATA, PATH_METADATA, ROUTE_ARGS_METADATA } from '@nestjs/common/constants';
import type { z } from 'zod';
import { ContractPipe } from '../http/body.pipe';
import { readCommandHeaders } from '../http/command-headers';
import { PERMISSION, type Permission } from '../http/permit.decorator';

/** An endpoint as its decorators describe it. */
export type Route = {
  readonly controller: string;
  readonly name: string;
  readonly method: string;
  /** `/api/proposals/:jurisdiction/…`. */
  readonly path: string;
  readonly permission: Permission | undefined;
  readonly status: number;
  readonly body?: z.ZodType;
  readonly query?: z.ZodType;
  /** Takes `Idempotency-Key` and `If-Match`. */
  readonly isCommand: boolean;
};

type Argument = { readonly pipes?: readonly unknown[]; readonly factory?: unknown };
type Controller = { readonly name: string; readonly prototype: Readonly<Record<string, object>> };

/** `RouteParamtypes` of Nest, which writes an argument down under `<type>:<index>`. */
const BODY = '3:';
const QUERY = '4:';

const metadata = (key: string, target: object, name?: string): unknown =>
  name === undefined ? Reflect.getMetadata(key, target) : Reflect.getMetadata(key, target, name);

const joined = (...parts: readonly string[]): string =>
  `/${parts
    .flatMap((part) => part.split('/'))
    .filter((part) => part !== '')
    .join('/')}`;

/** Every endpoint of a controller, in the order in which it is written. */
export function routesOf(controller: Controller): readonly Route[] {
  const base = (metadata(PATH_METADATA, controller) ?? '') as string;
  return Object.getOwnPropertyNames(controller.prototype).flatMap((name) => {
    const handler = controller.prototype[name];
    const verb = typeof handler === 'function' ? metadata(METHOD_METADATA, handler) : undefined;
    if (!handler || verb === undefined) return [];
    const given = (metadata(ROUTE_ARGS_METADATA, controller, name) ?? {}) as Readonly<Record<string, Argument>>;
    const method = RequestMethod[verb as RequestMethod];
    const body = contractAt(given, BODY);
    const query = contractAt(given, QUERY);
    return [metadata(PATH_METADATA, handler)].flat().map((path) => ({
      controller: controller.name,
      name,
      method,
      path: joined(base, String(path)),
      permission: metadata(PERMISSION, handler) as Permission | undefined,
      status: (metadata(HTTP_CODE_METADATA, handler) as number | undefined) ?? (method === 'POST' ? 201 : 200),
      ...(body ? { body } : {}),
      ...(query ? { query } : {}),
      isCommand: Object.values(given).some(({ factory }) => factory === readCommandHeaders),
    }));
  });
}

function contractAt(given: Readonly<Record<string, Argument>>, kind: string): z.ZodType | undefined {
  const argument = Object.entries(given).find(([key]) => key.startsWith(kind))?.[1];
  for (const pipe of argument?.pipes ?? [])
    if (pipe instanceof ContractPipe) return (pipe as ContractPipe<z.ZodType>).schema;
  return undefined;
}
