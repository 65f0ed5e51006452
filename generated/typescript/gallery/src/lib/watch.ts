import { RequestAbortedError, RequestTimeoutError, type SDKError } from "./errors.ts";

/** Stops an attempt that takes too long, in all or between two signs of life, or that the caller does not want any more. */
export interface Watch {
  /**
   * Fires when the attempt has to stop. Only where the caller set a time or a signal: to be watched makes each `fetch` a
   * fifth slower, so the usual times do without. Then what is still awaited is left alone, and its answer thrown away.
   */
  readonly signal: AbortSignal | undefined;
  /** Why it had to stop; undefined if it did not. */
  error?: SDKError;
  /** What has to stop with it: the reading of a body. */
  onStop?: () => void;
  /** Awaits the attempt, until it has to stop. */
  within<T>(attempt: Promise<T>): Promise<T>;
  /**
   * There was a sign of life.
   *
   * @throws SDKError if it comes too late
   */
  touch(): void;
  /** The attempt is over; what `streams` can still be stopped by the caller, and takes as long as it takes. */
  stop(streams: boolean | undefined): void;
}

/** Begins to watch; times are in milliseconds. */
export function startWatch(total: number, idle: number, caller: AbortSignal | null | undefined, isClose: boolean): Watch {
  const controller = caller || isClose ? new AbortController() : undefined;
  let last = Date.now();
  const end = last + total;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let fail: ((error: SDKError) => void) | undefined;
  const abort = (error: SDKError) => {
    watch.error ??= error;
    fail?.(error);
    controller?.abort(error);
    watch.onStop?.();
  };
  const onAbort = () => {
    abort(new RequestAbortedError("was aborted", { cause: caller?.reason }));
  };
  // One timer, which looks what happened meanwhile: to set it anew with each sign of life would cost more.
  const check = () => {
    const left = Math.min(last + idle, end) - Date.now();
    if (left > 0) {
      // Timers count to 2^31 at most.
      timer = setTimeout(check, Math.min(left, 1e9));
    } else {
      abort(new RequestTimeoutError(end > last + idle ? `nothing came for ${idle} ms` : `took longer than ${total} ms`));
    }
  };
  const watch: Watch = {
    signal: controller?.signal,
    within: (attempt) =>
      new Promise((resolve, reject) => {
        fail = reject;
        if (watch.error) reject(watch.error);
        attempt.then(resolve, reject);
      }),
    touch() {
      if (watch.error) throw watch.error;
      last = Date.now();
    },
    stop(streams) {
      clearTimeout(timer);
      if (!streams) caller?.removeEventListener("abort", onAbort);
    },
  };
  caller?.addEventListener("abort", onAbort);
  if (caller?.aborted) onAbort();
  check();
  return watch;
}
