/** What is heard of the server: something the person may see changed, or the line is there or not. */
export type Heard = 'changed' | 'connected' | 'lost';

const NAME = 'banli.live';
const AGAIN_AFTER_MS = 5_000;

/**
 * One event stream for all tabs of a browser: the tab that holds the lock listens and tells the others. Where there are
 * no locks (plain HTTP) each tab listens for itself. Answers how to stop.
 */
export function listen(hear: (heard: Heard) => void): () => void {
  const leaving = new AbortController();
  const channel = new BroadcastChannel(NAME);
  channel.onmessage = ({ data }: MessageEvent<Heard>) => hear(data);
  const tell = (heard: Heard) => {
    hear(heard);
    channel.postMessage(heard);
  };
  const { locks } = navigator as { readonly locks?: LockManager };
  const lead = () => holdOpen(tell, leaving.signal);
  // waiting for the lock ends by an abort, which is no fault
  if (locks) locks.request(NAME, { signal: leaving.signal }, lead).catch(() => undefined);
  else void lead();
  return () => {
    leaving.abort();
    channel.close();
  };
}

function holdOpen(tell: (heard: Heard) => void, leaving: AbortSignal): Promise<void> {
  return new Promise((done) => {
    let source: EventSource | undefined;
    let again: ReturnType<typeof setTimeout> | undefined;
    const open = () => {
      source = new EventSource('/api/live');
      source.onopen = () => tell('connected');
      for (const type of ['changed', 'reset']) source.addEventListener(type, () => tell('changed'));
      source.onerror = () => {
        tell('lost');
        if (source?.readyState !== EventSource.CLOSED) return;
        // refused, as after a sign-out in another tab: asking anew finds out which
        again = setTimeout(() => {
          tell('changed');
          open();
        }, AGAIN_AFTER_MS);
      };
    };
    leaving.addEventListener('abort', () => {
      clearTimeout(again);
      source?.close();
      done();
    });
    open();
  });
}
