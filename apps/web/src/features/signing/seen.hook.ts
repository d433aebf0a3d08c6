import type { CaseView } from '@banli/contracts';
import { useEffect, useState } from 'react';
import { api } from '../../lib/api';
import { caseKeyOf } from '../../lib/case-path';

/**
 * Tells the server how far this person has read, once the case is before them; answers how far they had read when the
 * page was opened, undefined where it was the first time.
 */
export function useSeen(view: CaseView): CaseView['seen'] {
  const [before] = useState(view.seen);
  const { head } = view;
  const { jurisdiction, session, number } = caseKeyOf(view.proposal);
  useEffect(() => {
    if (document.visibilityState === 'hidden') return;
    // whether it is noted changes nothing for the reader
    api
      .POST('/api/proposals/{jurisdiction}/{session}/{number}/seen', {
        params: { path: { jurisdiction, session, number } },
        body: { head },
      })
      .catch(() => undefined);
  }, [jurisdiction, session, number, head]);
  return before;
}
