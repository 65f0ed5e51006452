import type { Open } from "../../lib/open.ts";

/** State of a subscription. */
export const TypesSubscriptionStatus = {
  SubscriptionStatusActive: "active",
  SubscriptionStatusPaused: "paused",
  SubscriptionStatusCancelled: "cancelled",
  SubscriptionStatusIncomplete: "incomplete",
  SubscriptionStatusTrialing: "trialing",
  SubscriptionStatusDraft: "draft",
} as const;
/** State of a subscription. */
export type TypesSubscriptionStatus = Open<
  (typeof TypesSubscriptionStatus)[keyof typeof TypesSubscriptionStatus]
>;
