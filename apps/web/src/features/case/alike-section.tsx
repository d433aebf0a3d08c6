import type { CaseView } from '@banli/contracts';
import { LikelyDuplicatesSection } from '../proposals/likely-duplicates';

/** What this proposal might be merged with, while it still can be (13). */
export function AlikeSection({ view }: { readonly view: CaseView }) {
  const { jurisdiction, session, title, stream } = view.proposal;
  return <LikelyDuplicatesSection about={{ jurisdiction, session, title, text: view.text, except: stream }} />;
}
