import type { CaseView } from '@banli/contracts';
import { useEffect, useState } from 'react';
import { call } from '../../lib/api';
import { casePath } from '../../lib/case-path';

/**
 * Tells the server how far this person has read, once the case is before them; answers how far they had read when the
 * page was opened, undefined where it was the first time.
 */
export function useSeen(view: CaseView): CaseView['seen'] {
  const [before] = useState(view.seen);
  const path = `/api${casePath(view.proposal)}/seen`;
  const { head } = view;
  useEffect(() => {
    if (document.visibilityState === 'hidden') return;
    // whether it is noted changes nothing for the reader
    call(path, { method: 'POST', body: { head } }).catch(() => undefined);
  }, [path, head]);
  return before;
}
