import { SetMetadata } from '@nestjs/common';
import type { Act, Role } from '@banli/domain';

/**
 * Who may call an endpoint. `act`: whoever the policy grants that act in some relation; the exact relation is decided by
 * the domain. `own-account`: anybody signed in, also who must choose a password first. `case-reader`: whoever may see the case named by the path, checked by the reader.
 */
export type Permission =
  | { readonly kind: 'public'; readonly why: string }
  | { readonly kind: 'signed-in' }
  | { readonly kind: 'own-account' }
  | { readonly kind: 'case-reader' }
  | { readonly kind: 'roles'; readonly roles: readonly Role[] }
  | { readonly kind: 'act'; readonly act: Act };

export const PERMISSION = 'banli:permission';

/** States who may call the endpoint; one without this is refused, and fails a test. */
export const Permit = (permission: Permission): MethodDecorator => SetMetadata(PERMISSION, permission);
