import type { paths } from '../../lib/api-types';

/** A letter as the API read it. */
export type LetterRead = paths['/api/letters/read']['post']['responses'][200]['content']['application/json'];
