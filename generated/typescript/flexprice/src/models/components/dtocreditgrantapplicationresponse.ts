import type { Schema } from "../../lib/schema.ts";
import type { TypesApplicationStatus } from "./typesapplicationstatus.ts";
import type { TypesCreditGrantApplicationReason } from "./typescreditgrantapplicationreason.ts";
import type { TypesMetadata } from "./typesmetadata.ts";
import type { TypesStatus } from "./typesstatus.ts";
import type { TypesSubscriptionStatus } from "./typessubscriptionstatus.ts";

/** One transfer of credit to a customer, done or planned. */
export interface DtoCreditGrantApplicationResponse {
  /** Why a customer receives credit. */
  applicationReason?: TypesCreditGrantApplicationReason | undefined;
  /** How far a credit transfer is. */
  applicationStatus?: TypesApplicationStatus | undefined;
  /** Moment of the transfer, once it is done. */
  appliedAt?: string | undefined;
  /** Moment at which the transfer was planned. */
  createdAt?: string | undefined;
  /** Who planned it. */
  createdBy?: string | undefined;
  /** Grant that the credit comes from. */
  creditGrantId?: string | undefined;
  /** How many credits. */
  credits?: number | undefined;
  /** Environment of the account. */
  environmentId?: string | undefined;
  /** What went wrong, after a failure. */
  failureReason?: string | undefined;
  /** Id of the transfer. */
  id?: string | undefined;
  /** Makes sure that the transfer happens once. */
  idempotencyKey?: string | undefined;
  /** Facts of your own, by name. */
  metadata?: TypesMetadata | undefined;
  /** End of the period that the credit is for. */
  periodEnd?: string | undefined;
  /** Begin of the period that the credit is for. */
  periodStart?: string | undefined;
  /** How many times it was tried again. */
  retryCount?: number | undefined;
  /** Moment for which it is planned. */
  scheduledFor?: string | undefined;
  /** Whether a record is in use, put away or removed. */
  status?: TypesStatus | undefined;
  /** Subscription that the grant belongs to. */
  subscriptionId?: string | undefined;
  /** State of a subscription. */
  subscriptionStatusAtApplication?: TypesSubscriptionStatus | undefined;
  /** Account that this belongs to. */
  tenantId?: string | undefined;
  /** Moment of the last change. */
  updatedAt?: string | undefined;
  /** Who made the last change. */
  updatedBy?: string | undefined;
}

/** How `DtoCreditGrantApplicationResponse` travels as JSON. */
export const dtoCreditGrantApplicationResponseSchema: Schema = {
  wire: {
    applicationReason: "application_reason",
    applicationStatus: "application_status",
    appliedAt: "applied_at",
    createdAt: "created_at",
    createdBy: "created_by",
    creditGrantId: "credit_grant_id",
    environmentId: "environment_id",
    failureReason: "failure_reason",
    idempotencyKey: "idempotency_key",
    periodEnd: "period_end",
    periodStart: "period_start",
    retryCount: "retry_count",
    scheduledFor: "scheduled_for",
    subscriptionId: "subscription_id",
    subscriptionStatusAtApplication: "subscription_status_at_application",
    tenantId: "tenant_id",
    updatedAt: "updated_at",
    updatedBy: "updated_by",
  },
};
