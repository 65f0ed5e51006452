import axios, { type AxiosInstance, type AxiosRequestConfig, type AxiosResponse } from "axios";

import { RequestAbortedError } from "./errors.ts";
import type { RequestOptions } from "./options.ts";
import type { Transport, TransportInit, TransportOptions, TransportResponse } from "./transport.ts";

/** Sends requests with axios: interceptors, agents and proxies of the instance apply. */
export function axiosTransport(instance: AxiosInstance = axios.create()): Transport {
  return {
    async request(url, init, options) {
      try {
        return toResponse(await instance.request(toConfig(url, init, options)));
      } catch (error) {
        throw withoutRequest(error);
      }
    },
  };
}

/** What a call's `config` says, in the words of the runtime; the rest of it goes to axios. */
export function fromAxios(config: AxiosRequestConfig | undefined): RequestOptions | undefined {
  if (config === undefined) return undefined;
  const { headers, timeout, signal, baseURL, maxContentLength, ...transportOptions } = config;
  const params = transportOptions.params as Record<string, unknown> | undefined;
  delete transportOptions.params;
  const options: RequestOptions = { transportOptions };
  if (headers !== undefined) options.fetchOptions = { headers: textsOf(headers) };
  if (timeout !== undefined && timeout > 0) options.timeoutMs = timeout;
  if (signal !== undefined) options.signal = signal as AbortSignal;
  if (params !== undefined) options.query = textsOf(params);
  if (baseURL !== undefined) options.serverURL = baseURL;
  if (maxContentLength !== undefined && maxContentLength > 0) options.responseLimit = maxContentLength;
  return options;
}

function toConfig(url: string, init: TransportInit, options: TransportOptions): AxiosRequestConfig {
  const { method, headers, body, signal } = init;
  const { streams, transportOptions } = options;
  return {
    // Only the platform's own streams can be handed on.
    ...(streams || body instanceof ReadableStream ? { adapter: "fetch" as const } : {}),
    ...(transportOptions as AxiosRequestConfig | undefined),
    url,
    method,
    headers: { ...headers, ...(headers["content-type"] === undefined ? { "content-type": false } : {}) },
    data: body,
    signal: signal ?? new AbortController().signal,
    responseType: streams ? "stream" : "arraybuffer",
    // The runtime redirects, limits and judges; axios sends.
    maxRedirects: 0,
    maxContentLength: Infinity,
    maxBodyLength: Infinity,
    timeout: 0,
    validateStatus: () => true,
    transformRequest: (data: unknown) => data,
    transformResponse: (data: unknown) => data,
  };
}

function toResponse(answer: AxiosResponse<ArrayBuffer | ReadableStream<Uint8Array>>): TransportResponse {
  const headers = new Headers();
  for (const [name, value] of Object.entries(answer.headers as Record<string, unknown>)) {
    for (const one of Array.isArray(value) ? (value as unknown[]) : [value]) headers.append(name, String(one));
  }
  // Others must not have a body, and the constructor insists on it.
  const hasBody = ![101, 204, 205, 304].includes(answer.status);
  const response = new Response(hasBody ? answer.data : null, { status: answer.status, headers });
  return Object.defineProperty(response, "raw", { value: answer, enumerable: false });
}

/** An error of axios holds the request with its credentials. What is passed on has its code and its message only. */
function withoutRequest(error: unknown): unknown {
  if (!axios.isAxiosError(error)) return error;
  if (error.code === "ERR_CANCELED") return new RequestAbortedError("was aborted");
  return Object.assign(new TypeError(error.message), { code: error.code ?? "ERR_NETWORK" });
}

function textsOf(values: Record<string, unknown>): Record<string, string> {
  const present = Object.entries(values).filter(([, value]) => value !== undefined && value !== null && value !== false);
  return Object.fromEntries(present.map(([name, value]) => [name, String(value)]));
}
