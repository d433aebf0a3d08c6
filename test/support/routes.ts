import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants';
import { PERMISSION, type Permission } from '../../apps/api/src/http/permit.decorator';

export type Route = {
  readonly name: string;
  readonly method: string;
  /** With the names of its places: `/api/proposals/:jurisdiction/…`. */
  readonly address: string;
  readonly permission: Permission | undefined;
};

const metadata = (key: string, target: object): unknown => Reflect.getMetadata(key, target);
const joined = (...parts: readonly string[]): string =>
  `/${parts
    .flatMap((part) => part.split('/'))
    .filter((part) => part !== '')
    .join('/')}`;

/** Every method of every controller that answers an address, as Nest knows them. */
export function routesOf(module: { readonly controllers?: readonly unknown[] | undefined }): readonly Route[] {
  return (module.controllers ?? []).flatMap((one) => {
    const controller = one as { readonly name: string; readonly prototype: Record<string, object> };
    const base = (metadata(PATH_METADATA, controller) ?? '') as string;
    return Object.getOwnPropertyNames(controller.prototype)
      .map((name) => ({ name, method: controller.prototype[name] }))
      .flatMap(({ name, method }) => {
        const verb = method && metadata(METHOD_METADATA, method);
        if (!method || verb === undefined) return [];
        const permission = metadata(PERMISSION, method) as Permission | undefined;
        return [metadata(PATH_METADATA, method)].flat().map((path) => ({
          name: `${controller.name}.${name}`,
          method: RequestMethod[verb as RequestMethod],
          address: joined(base, String(path)),
          permission,
        }));
      });
  });
}
