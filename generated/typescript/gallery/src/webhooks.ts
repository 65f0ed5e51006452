import { verifyWebhook, type WebhookOptions } from "./lib/webhooks.ts";
import type { Answer } from "./models/components/answer.ts";
import type { Sale } from "./models/components/sale.ts";

/** A picture was sold. */
export type PictureSoldWebhook = Sale;

/**
 * The payload of a message of `pictureSold` that is known to be from the API. `body` is the text
 * that came, and `secrets` one or several that it may be signed with.
 *
 * @throws WebhookVerificationError if no signature is right, or it is too old
 */
export async function verifyPictureSold(
  secrets: string | readonly string[],
  headers: Headers | Readonly<Record<string, string | string[] | undefined>>,
  body: string,
  options?: WebhookOptions,
): Promise<PictureSoldWebhook> {
  return (await verifyWebhook(secrets, headers, body, options)) as PictureSoldWebhook;
}

/**
 * What the callback `described` sends.
 *
 * Sent to `{$request.body#/callback}` of `POST /describe`.
 */
export type DescribedWebhook = Answer;

/**
 * The payload of a message of `described` that is known to be from the API. `body` is the text
 * that came, and `secrets` one or several that it may be signed with.
 *
 * @throws WebhookVerificationError if no signature is right, or it is too old
 */
export async function verifyDescribed(
  secrets: string | readonly string[],
  headers: Headers | Readonly<Record<string, string | string[] | undefined>>,
  body: string,
  options?: WebhookOptions,
): Promise<DescribedWebhook> {
  return (await verifyWebhook(secrets, headers, body, options)) as DescribedWebhook;
}
