import { ConnectionError, RequestTimeoutError } from "./errors.ts";
import type { Answer, BodyDecoder, Bytes } from "./response.ts";

/**
 * A body that is read as it comes, a `ReadableStream` of bytes. It takes as long as it takes, but not when nothing comes.
 * Its errors are those of this package.
 */
export const streamResponse: BodyDecoder = { decode: download };

function download({ response, watch, idle }: Answer): ReadableStream<Bytes> {
  const reader = response.body?.getReader();
  const source: UnderlyingDefaultSource<Bytes> = {
    async pull(controller) {
      let error: RequestTimeoutError | undefined;
      const timer = setTimeout(() => {
        error = new RequestTimeoutError(`nothing came for ${idle} ms`);
        // Then the read below ends.
        reader?.cancel().catch(() => undefined);
      }, Math.min(idle, 2 ** 31 - 1));
      try {
        const chunk = (await reader?.read())?.value;
        if (error !== undefined) throw error;
        if (chunk === undefined) {
          controller.close();
          watch.stop(false);
        } else {
          controller.enqueue(chunk);
        }
      } catch (caught) {
        controller.error(error ?? watch.error ?? new ConnectionError("interrupted", "the answer broke off", caught, response.status));
        watch.stop(false);
      } finally {
        clearTimeout(timer);
      }
    },
    async cancel(reason) {
      watch.stop(false);
      await reader?.cancel(reason);
    },
  };
  // Nothing is read before it is asked for.
  return new ReadableStream<Bytes>(source, { highWaterMark: 0 });
}
