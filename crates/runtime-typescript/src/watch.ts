import { RequestAbortedError, RequestTimeoutError, type SDKError } from "./errors.ts";

/** Stops an attempt that takes too long, in all or between two signs of life, or that the caller does not want any more. */
export interface Watch {
  /** Fires when the attempt has to stop. */
  readonly signal: AbortSignal;
  /** Why it had to stop; undefined if it did not. */
  error: SDKError | undefined;
  /** Something came: the time between two signs of life begins anew. */
  sign(): void;
  /** The attempt is over; what `streams` can still be stopped by the caller, and takes as long as it takes. */
  stop(streams: boolean): void;
}

/** Begins to watch; times are in milliseconds. */
export function startWatch(total: number, idle: number, caller: AbortSignal | undefined): Watch {
  const controller = new AbortController();
  const end = Date.now() + total;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const abort = (error: SDKError) => {
    controller.abort((watch.error ??= error));
  };
  const onAbort = () => {
    abort(new RequestAbortedError("the call was aborted", { cause: caller?.reason }));
  };
  const watch: Watch = {
    signal: controller.signal,
    error: undefined,
    sign() {
      clearTimeout(timer);
      const left = end - Date.now();
      const delay = Math.min(idle, left);
      if (delay === Infinity) return;
      timer = setTimeout(() => {
        abort(new RequestTimeoutError(left > idle ? `nothing came for ${idle} ms` : `took longer than ${total} ms`));
      }, delay);
    },
    stop(streams) {
      clearTimeout(timer);
      if (!streams) caller?.removeEventListener("abort", onAbort);
    },
  };
  caller?.addEventListener("abort", onAbort);
  if (caller?.aborted) onAbort();
  watch.sign();
  return watch;
}
