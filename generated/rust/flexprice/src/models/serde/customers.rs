//! How the models of `customers` are read and written.

use crate::models::{
    DtoAggregatedEntitlement, DtoAggregatedFeature, DtoBillingPeriodInfo, DtoCreateCustomerRequest,
    DtoCreditGrantApplicationResponse, DtoCustomerEntitlementsResponse, DtoCustomerResponse,
    DtoCustomerUsageSummaryResponse, DtoEntitlementSource, DtoEntitlementSourceEntityType,
    DtoFeatureResponse, DtoFeatureUsageSummary, DtoIntegrationEntityMapping,
    DtoIntegrationEntityMappingProvider, DtoListCreditGrantApplicationsResponse, DtoListCustomersResponse,
    DtoMeterResponse, DtoTaxRateOverride, DtoUpdateCustomerRequest,
    GithubComFlexpriceFlexpriceInternalTypesValue, MeterAggregation, MeterFilter, TypesAggregationType,
    TypesAlertCondition, TypesAlertSettings, TypesAlertThreshold, TypesApplicationStatus, TypesBillingPeriod,
    TypesCreditGrantApplicationReason, TypesCustomerFilter, TypesCustomerFilterOrder, TypesDataType,
    TypesEntitlementUsageResetPeriod, TypesFeatureType, TypesFilterCondition, TypesFilterOperatorType,
    TypesPaginationResponse, TypesResetUsage, TypesSortCondition, TypesSortDirection, TypesStatus,
    TypesSubscriptionStatus, TypesWindowSize,
};
use crate::runtime::json;

json::objects!(
    DtoAggregatedEntitlement,
    DtoAggregatedFeature,
    DtoBillingPeriodInfo,
    DtoCreateCustomerRequest,
    DtoCreditGrantApplicationResponse,
    DtoCustomerEntitlementsResponse,
    DtoCustomerResponse,
    DtoCustomerUsageSummaryResponse,
    DtoEntitlementSource,
    DtoFeatureResponse,
    DtoFeatureUsageSummary,
    DtoIntegrationEntityMapping,
    DtoListCreditGrantApplicationsResponse,
    DtoListCustomersResponse,
    DtoMeterResponse,
    DtoTaxRateOverride,
    DtoUpdateCustomerRequest,
    GithubComFlexpriceFlexpriceInternalTypesValue,
    MeterAggregation,
    MeterFilter,
    TypesAlertSettings,
    TypesAlertThreshold,
    TypesCustomerFilter,
    TypesFilterCondition,
    TypesPaginationResponse,
    TypesSortCondition,
);

json::string_enums!(
    DtoEntitlementSourceEntityType,
    DtoIntegrationEntityMappingProvider,
    TypesAggregationType,
    TypesAlertCondition,
    TypesApplicationStatus,
    TypesBillingPeriod,
    TypesCreditGrantApplicationReason,
    TypesCustomerFilterOrder,
    TypesDataType,
    TypesEntitlementUsageResetPeriod,
    TypesFeatureType,
    TypesFilterOperatorType,
    TypesResetUsage,
    TypesSortDirection,
    TypesStatus,
    TypesSubscriptionStatus,
    TypesWindowSize,
);

impl json::Object for DtoAggregatedEntitlement {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys {
            names: &["is_enabled", "is_soft_limit", "static_values", "usage_limit", "usage_reset_period"],
            required: &[],
            open: false,
        }
    }

    fn blank() -> Self {
        Self {
            is_enabled: None,
            is_soft_limit: None,
            static_values: None,
            usage_limit: None,
            usage_reset_period: None,
        }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.is_enabled),
            1 => input.read(&mut self.is_soft_limit),
            2 => input.read(&mut self.static_values),
            3 => input.read(&mut self.usage_limit),
            _ => input.read(&mut self.usage_reset_period),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.is_enabled),
            1 => json::shape(&self.is_soft_limit),
            2 => json::shape(&self.static_values),
            3 => json::shape(&self.usage_limit),
            _ => json::shape(&self.usage_reset_period),
        }
    }
}

impl json::Object for DtoAggregatedFeature {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["entitlement", "feature", "sources"], required: &[], open: false }
    }

    fn blank() -> Self {
        Self { entitlement: None, feature: None, sources: None }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.entitlement),
            1 => input.read(&mut self.feature),
            _ => input.read(&mut self.sources),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.entitlement),
            1 => json::shape(&self.feature),
            _ => json::shape(&self.sources),
        }
    }
}

impl json::Object for DtoBillingPeriodInfo {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["end_time", "period", "start_time"], required: &[], open: false }
    }

    fn blank() -> Self {
        Self { end_time: None, period: None, start_time: None }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.end_time),
            1 => input.read(&mut self.period),
            _ => input.read(&mut self.start_time),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.end_time),
            1 => json::shape(&self.period),
            _ => json::shape(&self.start_time),
        }
    }
}

impl json::Object for DtoCreateCustomerRequest {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys {
            names: &[
                "address_city",
                "address_country",
                "address_line1",
                "address_line2",
                "address_postal_code",
                "address_state",
                "email",
                "external_id",
                "integration_entity_mapping",
                "metadata",
                "name",
                "parent_customer_external_id",
                "parent_customer_id",
                "skip_onboarding_workflow",
                "tax_rate_overrides",
            ],
            required: &[7],
            open: false,
        }
    }

    fn blank() -> Self {
        Self {
            address_city: None,
            address_country: None,
            address_line1: None,
            address_line2: None,
            address_postal_code: None,
            address_state: None,
            email: None,
            external_id: json::blank(),
            integration_entity_mapping: None,
            metadata: None,
            name: None,
            parent_customer_external_id: None,
            parent_customer_id: None,
            skip_onboarding_workflow: None,
            tax_rate_overrides: None,
        }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.address_city),
            1 => input.read(&mut self.address_country),
            2 => input.read(&mut self.address_line1),
            3 => input.read(&mut self.address_line2),
            4 => input.read(&mut self.address_postal_code),
            5 => input.read(&mut self.address_state),
            6 => input.read(&mut self.email),
            7 => input.read(&mut self.external_id),
            8 => input.read(&mut self.integration_entity_mapping),
            9 => input.read(&mut self.metadata),
            10 => input.read(&mut self.name),
            11 => input.read(&mut self.parent_customer_external_id),
            12 => input.read(&mut self.parent_customer_id),
            13 => input.read(&mut self.skip_onboarding_workflow),
            _ => input.read(&mut self.tax_rate_overrides),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.address_city),
            1 => json::shape(&self.address_country),
            2 => json::shape(&self.address_line1),
            3 => json::shape(&self.address_line2),
            4 => json::shape(&self.address_postal_code),
            5 => json::shape(&self.address_state),
            6 => json::shape(&self.email),
            7 => json::shape(&self.external_id),
            8 => json::shape(&self.integration_entity_mapping),
            9 => json::shape(&self.metadata),
            10 => json::shape(&self.name),
            11 => json::shape(&self.parent_customer_external_id),
            12 => json::shape(&self.parent_customer_id),
            13 => json::shape(&self.skip_onboarding_workflow),
            _ => json::shape(&self.tax_rate_overrides),
        }
    }
}

impl json::Object for DtoCreditGrantApplicationResponse {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys {
            names: &[
                "application_reason",
                "application_status",
                "applied_at",
                "created_at",
                "created_by",
                "credit_grant_id",
                "credits",
                "environment_id",
                "failure_reason",
                "id",
                "idempotency_key",
                "metadata",
                "period_end",
                "period_start",
                "retry_count",
                "scheduled_for",
                "status",
                "subscription_id",
                "subscription_status_at_application",
                "tenant_id",
                "updated_at",
                "updated_by",
            ],
            required: &[],
            open: false,
        }
    }

    fn blank() -> Self {
        Self {
            application_reason: None,
            application_status: None,
            applied_at: None,
            created_at: None,
            created_by: None,
            credit_grant_id: None,
            credits: None,
            environment_id: None,
            failure_reason: None,
            id: None,
            idempotency_key: None,
            metadata: None,
            period_end: None,
            period_start: None,
            retry_count: None,
            scheduled_for: None,
            status: None,
            subscription_id: None,
            subscription_status_at_application: None,
            tenant_id: None,
            updated_at: None,
            updated_by: None,
        }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.application_reason),
            1 => input.read(&mut self.application_status),
            2 => input.read(&mut self.applied_at),
            3 => input.read(&mut self.created_at),
            4 => input.read(&mut self.created_by),
            5 => input.read(&mut self.credit_grant_id),
            6 => input.read(&mut self.credits),
            7 => input.read(&mut self.environment_id),
            8 => input.read(&mut self.failure_reason),
            9 => input.read(&mut self.id),
            10 => input.read(&mut self.idempotency_key),
            11 => input.read(&mut self.metadata),
            12 => input.read(&mut self.period_end),
            13 => input.read(&mut self.period_start),
            14 => input.read(&mut self.retry_count),
            15 => input.read(&mut self.scheduled_for),
            16 => input.read(&mut self.status),
            17 => input.read(&mut self.subscription_id),
            18 => input.read(&mut self.subscription_status_at_application),
            19 => input.read(&mut self.tenant_id),
            20 => input.read(&mut self.updated_at),
            _ => input.read(&mut self.updated_by),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.application_reason),
            1 => json::shape(&self.application_status),
            2 => json::shape(&self.applied_at),
            3 => json::shape(&self.created_at),
            4 => json::shape(&self.created_by),
            5 => json::shape(&self.credit_grant_id),
            6 => json::shape(&self.credits),
            7 => json::shape(&self.environment_id),
            8 => json::shape(&self.failure_reason),
            9 => json::shape(&self.id),
            10 => json::shape(&self.idempotency_key),
            11 => json::shape(&self.metadata),
            12 => json::shape(&self.period_end),
            13 => json::shape(&self.period_start),
            14 => json::shape(&self.retry_count),
            15 => json::shape(&self.scheduled_for),
            16 => json::shape(&self.status),
            17 => json::shape(&self.subscription_id),
            18 => json::shape(&self.subscription_status_at_application),
            19 => json::shape(&self.tenant_id),
            20 => json::shape(&self.updated_at),
            _ => json::shape(&self.updated_by),
        }
    }
}

impl json::Object for DtoCustomerEntitlementsResponse {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["customer_id", "features"], required: &[], open: false }
    }

    fn blank() -> Self {
        Self { customer_id: None, features: None }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.customer_id),
            _ => input.read(&mut self.features),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.customer_id),
            _ => json::shape(&self.features),
        }
    }
}

impl json::Object for DtoCustomerResponse {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys {
            names: &[
                "address_city",
                "address_country",
                "address_line1",
                "address_line2",
                "address_postal_code",
                "address_state",
                "created_at",
                "created_by",
                "email",
                "environment_id",
                "external_id",
                "id",
                "metadata",
                "name",
                "parent_customer",
                "parent_customer_id",
                "status",
                "tenant_id",
                "updated_at",
                "updated_by",
            ],
            required: &[],
            open: false,
        }
    }

    fn blank() -> Self {
        Self {
            address_city: None,
            address_country: None,
            address_line1: None,
            address_line2: None,
            address_postal_code: None,
            address_state: None,
            created_at: None,
            created_by: None,
            email: None,
            environment_id: None,
            external_id: None,
            id: None,
            metadata: None,
            name: None,
            parent_customer: None,
            parent_customer_id: None,
            status: None,
            tenant_id: None,
            updated_at: None,
            updated_by: None,
        }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.address_city),
            1 => input.read(&mut self.address_country),
            2 => input.read(&mut self.address_line1),
            3 => input.read(&mut self.address_line2),
            4 => input.read(&mut self.address_postal_code),
            5 => input.read(&mut self.address_state),
            6 => input.read(&mut self.created_at),
            7 => input.read(&mut self.created_by),
            8 => input.read(&mut self.email),
            9 => input.read(&mut self.environment_id),
            10 => input.read(&mut self.external_id),
            11 => input.read(&mut self.id),
            12 => input.read(&mut self.metadata),
            13 => input.read(&mut self.name),
            14 => input.read(&mut self.parent_customer),
            15 => input.read(&mut self.parent_customer_id),
            16 => input.read(&mut self.status),
            17 => input.read(&mut self.tenant_id),
            18 => input.read(&mut self.updated_at),
            _ => input.read(&mut self.updated_by),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.address_city),
            1 => json::shape(&self.address_country),
            2 => json::shape(&self.address_line1),
            3 => json::shape(&self.address_line2),
            4 => json::shape(&self.address_postal_code),
            5 => json::shape(&self.address_state),
            6 => json::shape(&self.created_at),
            7 => json::shape(&self.created_by),
            8 => json::shape(&self.email),
            9 => json::shape(&self.environment_id),
            10 => json::shape(&self.external_id),
            11 => json::shape(&self.id),
            12 => json::shape(&self.metadata),
            13 => json::shape(&self.name),
            14 => json::shape(&self.parent_customer),
            15 => json::shape(&self.parent_customer_id),
            16 => json::shape(&self.status),
            17 => json::shape(&self.tenant_id),
            18 => json::shape(&self.updated_at),
            _ => json::shape(&self.updated_by),
        }
    }
}

impl json::Object for DtoCustomerUsageSummaryResponse {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys {
            names: &["customer_id", "features", "pagination", "period"],
            required: &[],
            open: false,
        }
    }

    fn blank() -> Self {
        Self { customer_id: None, features: None, pagination: None, period: None }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.customer_id),
            1 => input.read(&mut self.features),
            2 => input.read(&mut self.pagination),
            _ => input.read(&mut self.period),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.customer_id),
            1 => json::shape(&self.features),
            2 => json::shape(&self.pagination),
            _ => json::shape(&self.period),
        }
    }
}

impl json::Object for DtoEntitlementSource {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys {
            names: &[
                "entitlement_id",
                "entity_id",
                "entity_name",
                "entity_type",
                "is_enabled",
                "quantity",
                "static_value",
                "subscription_id",
                "usage_limit",
                "usage_reset_period",
            ],
            required: &[],
            open: false,
        }
    }

    fn blank() -> Self {
        Self {
            entitlement_id: None,
            entity_id: None,
            entity_name: None,
            entity_type: None,
            is_enabled: None,
            quantity: None,
            static_value: None,
            subscription_id: None,
            usage_limit: None,
            usage_reset_period: None,
        }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.entitlement_id),
            1 => input.read(&mut self.entity_id),
            2 => input.read(&mut self.entity_name),
            3 => input.read(&mut self.entity_type),
            4 => input.read(&mut self.is_enabled),
            5 => input.read(&mut self.quantity),
            6 => input.read(&mut self.static_value),
            7 => input.read(&mut self.subscription_id),
            8 => input.read(&mut self.usage_limit),
            _ => input.read(&mut self.usage_reset_period),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.entitlement_id),
            1 => json::shape(&self.entity_id),
            2 => json::shape(&self.entity_name),
            3 => json::shape(&self.entity_type),
            4 => json::shape(&self.is_enabled),
            5 => json::shape(&self.quantity),
            6 => json::shape(&self.static_value),
            7 => json::shape(&self.subscription_id),
            8 => json::shape(&self.usage_limit),
            _ => json::shape(&self.usage_reset_period),
        }
    }
}

impl json::Object for DtoFeatureResponse {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys {
            names: &[
                "alert_settings",
                "created_at",
                "created_by",
                "description",
                "environment_id",
                "id",
                "lookup_key",
                "metadata",
                "meter",
                "meter_id",
                "name",
                "status",
                "tenant_id",
                "type",
                "unit_plural",
                "unit_singular",
                "updated_at",
                "updated_by",
            ],
            required: &[],
            open: false,
        }
    }

    fn blank() -> Self {
        Self {
            alert_settings: None,
            created_at: None,
            created_by: None,
            description: None,
            environment_id: None,
            id: None,
            lookup_key: None,
            metadata: None,
            meter: None,
            meter_id: None,
            name: None,
            status: None,
            tenant_id: None,
            r#type: None,
            unit_plural: None,
            unit_singular: None,
            updated_at: None,
            updated_by: None,
        }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.alert_settings),
            1 => input.read(&mut self.created_at),
            2 => input.read(&mut self.created_by),
            3 => input.read(&mut self.description),
            4 => input.read(&mut self.environment_id),
            5 => input.read(&mut self.id),
            6 => input.read(&mut self.lookup_key),
            7 => input.read(&mut self.metadata),
            8 => input.read(&mut self.meter),
            9 => input.read(&mut self.meter_id),
            10 => input.read(&mut self.name),
            11 => input.read(&mut self.status),
            12 => input.read(&mut self.tenant_id),
            13 => input.read(&mut self.r#type),
            14 => input.read(&mut self.unit_plural),
            15 => input.read(&mut self.unit_singular),
            16 => input.read(&mut self.updated_at),
            _ => input.read(&mut self.updated_by),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.alert_settings),
            1 => json::shape(&self.created_at),
            2 => json::shape(&self.created_by),
            3 => json::shape(&self.description),
            4 => json::shape(&self.environment_id),
            5 => json::shape(&self.id),
            6 => json::shape(&self.lookup_key),
            7 => json::shape(&self.metadata),
            8 => json::shape(&self.meter),
            9 => json::shape(&self.meter_id),
            10 => json::shape(&self.name),
            11 => json::shape(&self.status),
            12 => json::shape(&self.tenant_id),
            13 => json::shape(&self.r#type),
            14 => json::shape(&self.unit_plural),
            15 => json::shape(&self.unit_singular),
            16 => json::shape(&self.updated_at),
            _ => json::shape(&self.updated_by),
        }
    }
}

impl json::Object for DtoFeatureUsageSummary {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys {
            names: &[
                "current_usage",
                "feature",
                "is_enabled",
                "is_soft_limit",
                "is_unlimited",
                "next_usage_reset_at",
                "sources",
                "total_limit",
                "usage_percent",
            ],
            required: &[],
            open: false,
        }
    }

    fn blank() -> Self {
        Self {
            current_usage: None,
            feature: None,
            is_enabled: None,
            is_soft_limit: None,
            is_unlimited: None,
            next_usage_reset_at: None,
            sources: None,
            total_limit: None,
            usage_percent: None,
        }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.current_usage),
            1 => input.read(&mut self.feature),
            2 => input.read(&mut self.is_enabled),
            3 => input.read(&mut self.is_soft_limit),
            4 => input.read(&mut self.is_unlimited),
            5 => input.read(&mut self.next_usage_reset_at),
            6 => input.read(&mut self.sources),
            7 => input.read(&mut self.total_limit),
            _ => input.read(&mut self.usage_percent),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.current_usage),
            1 => json::shape(&self.feature),
            2 => json::shape(&self.is_enabled),
            3 => json::shape(&self.is_soft_limit),
            4 => json::shape(&self.is_unlimited),
            5 => json::shape(&self.next_usage_reset_at),
            6 => json::shape(&self.sources),
            7 => json::shape(&self.total_limit),
            _ => json::shape(&self.usage_percent),
        }
    }
}

impl json::Object for DtoIntegrationEntityMapping {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["id", "provider"], required: &[0, 1], open: false }
    }

    fn blank() -> Self {
        Self { id: json::blank(), provider: json::blank() }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.id),
            _ => input.read(&mut self.provider),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.id),
            _ => json::shape(&self.provider),
        }
    }
}

impl json::Object for DtoListCreditGrantApplicationsResponse {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["items", "pagination"], required: &[], open: false }
    }

    fn blank() -> Self {
        Self { items: None, pagination: None }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.items),
            _ => input.read(&mut self.pagination),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.items),
            _ => json::shape(&self.pagination),
        }
    }
}

impl json::Object for DtoListCustomersResponse {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["items", "pagination"], required: &[], open: false }
    }

    fn blank() -> Self {
        Self { items: None, pagination: None }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.items),
            _ => input.read(&mut self.pagination),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.items),
            _ => json::shape(&self.pagination),
        }
    }
}

impl json::Object for DtoMeterResponse {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys {
            names: &[
                "aggregation",
                "created_at",
                "event_name",
                "filters",
                "id",
                "name",
                "reset_usage",
                "status",
                "tenant_id",
                "updated_at",
            ],
            required: &[],
            open: false,
        }
    }

    fn blank() -> Self {
        Self {
            aggregation: None,
            created_at: None,
            event_name: None,
            filters: None,
            id: None,
            name: None,
            reset_usage: None,
            status: None,
            tenant_id: None,
            updated_at: None,
        }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.aggregation),
            1 => input.read(&mut self.created_at),
            2 => input.read(&mut self.event_name),
            3 => input.read(&mut self.filters),
            4 => input.read(&mut self.id),
            5 => input.read(&mut self.name),
            6 => input.read(&mut self.reset_usage),
            7 => input.read(&mut self.status),
            8 => input.read(&mut self.tenant_id),
            _ => input.read(&mut self.updated_at),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.aggregation),
            1 => json::shape(&self.created_at),
            2 => json::shape(&self.event_name),
            3 => json::shape(&self.filters),
            4 => json::shape(&self.id),
            5 => json::shape(&self.name),
            6 => json::shape(&self.reset_usage),
            7 => json::shape(&self.status),
            8 => json::shape(&self.tenant_id),
            _ => json::shape(&self.updated_at),
        }
    }
}

impl json::Object for DtoTaxRateOverride {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys {
            names: &["auto_apply", "currency", "metadata", "priority", "tax_rate_code"],
            required: &[1, 4],
            open: false,
        }
    }

    fn blank() -> Self {
        Self {
            auto_apply: None,
            currency: json::blank(),
            metadata: None,
            priority: None,
            tax_rate_code: json::blank(),
        }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.auto_apply),
            1 => input.read(&mut self.currency),
            2 => input.read(&mut self.metadata),
            3 => input.read(&mut self.priority),
            _ => input.read(&mut self.tax_rate_code),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.auto_apply),
            1 => json::shape(&self.currency),
            2 => json::shape(&self.metadata),
            3 => json::shape(&self.priority),
            _ => json::shape(&self.tax_rate_code),
        }
    }
}

impl json::Object for DtoUpdateCustomerRequest {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys {
            names: &[
                "address_city",
                "address_country",
                "address_line1",
                "address_line2",
                "address_postal_code",
                "address_state",
                "email",
                "external_id",
                "integration_entity_mapping",
                "metadata",
                "name",
                "parent_customer_external_id",
                "parent_customer_id",
            ],
            required: &[],
            open: false,
        }
    }

    fn blank() -> Self {
        Self {
            address_city: None,
            address_country: None,
            address_line1: None,
            address_line2: None,
            address_postal_code: None,
            address_state: None,
            email: None,
            external_id: None,
            integration_entity_mapping: None,
            metadata: None,
            name: None,
            parent_customer_external_id: None,
            parent_customer_id: None,
        }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.address_city),
            1 => input.read(&mut self.address_country),
            2 => input.read(&mut self.address_line1),
            3 => input.read(&mut self.address_line2),
            4 => input.read(&mut self.address_postal_code),
            5 => input.read(&mut self.address_state),
            6 => input.read(&mut self.email),
            7 => input.read(&mut self.external_id),
            8 => input.read(&mut self.integration_entity_mapping),
            9 => input.read(&mut self.metadata),
            10 => input.read(&mut self.name),
            11 => input.read(&mut self.parent_customer_external_id),
            _ => input.read(&mut self.parent_customer_id),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.address_city),
            1 => json::shape(&self.address_country),
            2 => json::shape(&self.address_line1),
            3 => json::shape(&self.address_line2),
            4 => json::shape(&self.address_postal_code),
            5 => json::shape(&self.address_state),
            6 => json::shape(&self.email),
            7 => json::shape(&self.external_id),
            8 => json::shape(&self.integration_entity_mapping),
            9 => json::shape(&self.metadata),
            10 => json::shape(&self.name),
            11 => json::shape(&self.parent_customer_external_id),
            _ => json::shape(&self.parent_customer_id),
        }
    }
}

impl json::Object for GithubComFlexpriceFlexpriceInternalTypesValue {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["array", "boolean", "date", "number", "string"], required: &[], open: false }
    }

    fn blank() -> Self {
        Self { array: None, boolean: None, date: None, number: None, string: None }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.array),
            1 => input.read(&mut self.boolean),
            2 => input.read(&mut self.date),
            3 => input.read(&mut self.number),
            _ => input.read(&mut self.string),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.array),
            1 => json::shape(&self.boolean),
            2 => json::shape(&self.date),
            3 => json::shape(&self.number),
            _ => json::shape(&self.string),
        }
    }
}

impl json::Object for MeterAggregation {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys {
            names: &["bucket_size", "field", "group_by", "multiplier", "type"],
            required: &[],
            open: false,
        }
    }

    fn blank() -> Self {
        Self { bucket_size: None, field: None, group_by: None, multiplier: None, r#type: None }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.bucket_size),
            1 => input.read(&mut self.field),
            2 => input.read(&mut self.group_by),
            3 => input.read(&mut self.multiplier),
            _ => input.read(&mut self.r#type),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.bucket_size),
            1 => json::shape(&self.field),
            2 => json::shape(&self.group_by),
            3 => json::shape(&self.multiplier),
            _ => json::shape(&self.r#type),
        }
    }
}

impl json::Object for MeterFilter {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["key", "values"], required: &[], open: false }
    }

    fn blank() -> Self {
        Self { key: None, values: None }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.key),
            _ => input.read(&mut self.values),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.key),
            _ => json::shape(&self.values),
        }
    }
}

impl json::Object for TypesAlertSettings {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["alert_enabled", "critical", "info", "warning"], required: &[], open: false }
    }

    fn blank() -> Self {
        Self { alert_enabled: None, critical: None, info: None, warning: None }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.alert_enabled),
            1 => input.read(&mut self.critical),
            2 => input.read(&mut self.info),
            _ => input.read(&mut self.warning),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.alert_enabled),
            1 => json::shape(&self.critical),
            2 => json::shape(&self.info),
            _ => json::shape(&self.warning),
        }
    }
}

impl json::Object for TypesAlertThreshold {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["condition", "threshold"], required: &[], open: false }
    }

    fn blank() -> Self {
        Self { condition: None, threshold: None }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.condition),
            _ => input.read(&mut self.threshold),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.condition),
            _ => json::shape(&self.threshold),
        }
    }
}

impl json::Object for TypesCustomerFilter {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys {
            names: &[
                "customer_ids",
                "email",
                "end_time",
                "expand",
                "external_id",
                "external_ids",
                "filters",
                "limit",
                "offset",
                "order",
                "parent_customer_ids",
                "sort",
                "start_time",
                "status",
            ],
            required: &[],
            open: false,
        }
    }

    fn blank() -> Self {
        Self {
            customer_ids: None,
            email: None,
            end_time: None,
            expand: None,
            external_id: None,
            external_ids: None,
            filters: None,
            limit: None,
            offset: None,
            order: None,
            parent_customer_ids: None,
            sort: None,
            start_time: None,
            status: None,
        }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.customer_ids),
            1 => input.read(&mut self.email),
            2 => input.read(&mut self.end_time),
            3 => input.read(&mut self.expand),
            4 => input.read(&mut self.external_id),
            5 => input.read(&mut self.external_ids),
            6 => input.read(&mut self.filters),
            7 => input.read(&mut self.limit),
            8 => input.read(&mut self.offset),
            9 => input.read(&mut self.order),
            10 => input.read(&mut self.parent_customer_ids),
            11 => input.read(&mut self.sort),
            12 => input.read(&mut self.start_time),
            _ => input.read(&mut self.status),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.customer_ids),
            1 => json::shape(&self.email),
            2 => json::shape(&self.end_time),
            3 => json::shape(&self.expand),
            4 => json::shape(&self.external_id),
            5 => json::shape(&self.external_ids),
            6 => json::shape(&self.filters),
            7 => json::shape(&self.limit),
            8 => json::shape(&self.offset),
            9 => json::shape(&self.order),
            10 => json::shape(&self.parent_customer_ids),
            11 => json::shape(&self.sort),
            12 => json::shape(&self.start_time),
            _ => json::shape(&self.status),
        }
    }
}

impl json::Object for TypesFilterCondition {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["data_type", "field", "operator", "value"], required: &[], open: false }
    }

    fn blank() -> Self {
        Self { data_type: None, field: None, operator: None, value: None }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.data_type),
            1 => input.read(&mut self.field),
            2 => input.read(&mut self.operator),
            _ => input.read(&mut self.value),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.data_type),
            1 => json::shape(&self.field),
            2 => json::shape(&self.operator),
            _ => json::shape(&self.value),
        }
    }
}

impl json::Object for TypesPaginationResponse {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["limit", "offset", "total"], required: &[], open: false }
    }

    fn blank() -> Self {
        Self { limit: None, offset: None, total: None }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.limit),
            1 => input.read(&mut self.offset),
            _ => input.read(&mut self.total),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.limit),
            1 => json::shape(&self.offset),
            _ => json::shape(&self.total),
        }
    }
}

impl json::Object for TypesSortCondition {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["direction", "field"], required: &[], open: false }
    }

    fn blank() -> Self {
        Self { direction: None, field: None }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.direction),
            _ => input.read(&mut self.field),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.direction),
            _ => json::shape(&self.field),
        }
    }
}
