/** How somebody was chased (催办). */
export type ChaseChannel = 'telephone' | 'message' | 'letter' | 'visit' | 'platform';
