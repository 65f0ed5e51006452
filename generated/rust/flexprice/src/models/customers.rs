//! What the operations of `Customers` send and receive.

use std::collections::BTreeMap;

use crate::runtime::UnknownValue;

/// What a customer may do with one feature, summed over all sources.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct DtoAggregatedEntitlement {
    /// Whether the feature may be used at all.
    pub is_enabled: Option<bool>,
    /// Whether usage may go past the limit.
    pub is_soft_limit: Option<bool>,
    /// The values granted, for a feature of type `static`.
    pub static_values: Option<Vec<String>>,
    /// How much may be used in one period.
    pub usage_limit: Option<i64>,
    /// The field `usage_reset_period`.
    pub usage_reset_period: Option<TypesEntitlementUsageResetPeriod>,
}

impl DtoAggregatedEntitlement {
    /// One without any value.
    pub fn new() -> Self {
        Default::default()
    }
}

/// One feature, with what the customer may do with it and why.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct DtoAggregatedFeature {
    /// The field `entitlement`.
    pub entitlement: Option<DtoAggregatedEntitlement>,
    /// The field `feature`.
    pub feature: Option<DtoFeatureResponse>,
    /// Where the entitlement comes from.
    pub sources: Option<Vec<DtoEntitlementSource>>,
}

impl DtoAggregatedFeature {
    /// One without any value.
    pub fn new() -> Self {
        Default::default()
    }
}

/// A span of time that is billed together.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct DtoBillingPeriodInfo {
    /// End of the span.
    pub end_time: Option<String>,
    /// How long such a span is, in a word.
    pub period: Option<String>,
    /// Begin of the span.
    pub start_time: Option<String>,
}

impl DtoBillingPeriodInfo {
    /// One without any value.
    pub fn new() -> Self {
        Default::default()
    }
}

/// A customer to add.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct DtoCreateCustomerRequest {
    /// Town.
    pub address_city: Option<String>,
    /// Country, as a code of two letters after ISO 3166-1.
    pub address_country: Option<String>,
    /// First line of the address.
    pub address_line1: Option<String>,
    /// Second line of the address.
    pub address_line2: Option<String>,
    /// Postal code.
    pub address_postal_code: Option<String>,
    /// State, province or region.
    pub address_state: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Your own id of the customer.
    pub external_id: String,
    /// The same customer at payment providers.
    pub integration_entity_mapping: Option<Vec<DtoIntegrationEntityMapping>>,
    /// Facts of your own about the customer, by name.
    pub metadata: Option<BTreeMap<String, String>>,
    /// Name of the person or company.
    pub name: Option<String>,
    /// Your own id of the customer above this one; not together with `parent_customer_id`.
    pub parent_customer_external_id: Option<String>,
    /// Flexprice's id of the customer above this one; not together with `parent_customer_external_id`.
    pub parent_customer_id: Option<String>,
    /// Do not start the onboarding workflow, so that a workflow can add customers without starting
    /// itself again.
    pub skip_onboarding_workflow: Option<bool>,
    /// Taxes that apply to this customer.
    pub tax_rate_overrides: Option<Vec<DtoTaxRateOverride>>,
}

impl DtoCreateCustomerRequest {
    /// One with the values that it cannot do without.
    pub fn new(external_id: impl Into<String>) -> Self {
        Self {
            address_city: None,
            address_country: None,
            address_line1: None,
            address_line2: None,
            address_postal_code: None,
            address_state: None,
            email: None,
            external_id: external_id.into(),
            integration_entity_mapping: None,
            metadata: None,
            name: None,
            parent_customer_external_id: None,
            parent_customer_id: None,
            skip_onboarding_workflow: None,
            tax_rate_overrides: None,
        }
    }

    /// Town.
    pub fn address_city(mut self, address_city: impl Into<String>) -> Self {
        self.address_city = Some(address_city.into());
        self
    }

    /// Country, as a code of two letters after ISO 3166-1.
    pub fn address_country(mut self, address_country: impl Into<String>) -> Self {
        self.address_country = Some(address_country.into());
        self
    }

    /// First line of the address.
    pub fn address_line1(mut self, address_line1: impl Into<String>) -> Self {
        self.address_line1 = Some(address_line1.into());
        self
    }

    /// Second line of the address.
    pub fn address_line2(mut self, address_line2: impl Into<String>) -> Self {
        self.address_line2 = Some(address_line2.into());
        self
    }

    /// Postal code.
    pub fn address_postal_code(mut self, address_postal_code: impl Into<String>) -> Self {
        self.address_postal_code = Some(address_postal_code.into());
        self
    }

    /// State, province or region.
    pub fn address_state(mut self, address_state: impl Into<String>) -> Self {
        self.address_state = Some(address_state.into());
        self
    }

    /// E-mail address.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// The same customer at payment providers.
    pub fn integration_entity_mapping(
        mut self,
        integration_entity_mapping: impl IntoIterator<Item = DtoIntegrationEntityMapping>,
    ) -> Self {
        self.integration_entity_mapping = Some(integration_entity_mapping.into_iter().collect());
        self
    }

    /// Facts of your own about the customer, by name.
    pub fn metadata(mut self, metadata: BTreeMap<String, String>) -> Self {
        self.metadata = Some(metadata);
        self
    }

    /// Name of the person or company.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Your own id of the customer above this one; not together with `parent_customer_id`.
    pub fn parent_customer_external_id(mut self, parent_customer_external_id: impl Into<String>) -> Self {
        self.parent_customer_external_id = Some(parent_customer_external_id.into());
        self
    }

    /// Flexprice's id of the customer above this one; not together with `parent_customer_external_id`.
    pub fn parent_customer_id(mut self, parent_customer_id: impl Into<String>) -> Self {
        self.parent_customer_id = Some(parent_customer_id.into());
        self
    }

    /// Do not start the onboarding workflow, so that a workflow can add customers without starting
    /// itself again.
    pub fn skip_onboarding_workflow(mut self, skip_onboarding_workflow: bool) -> Self {
        self.skip_onboarding_workflow = Some(skip_onboarding_workflow);
        self
    }

    /// Taxes that apply to this customer.
    pub fn tax_rate_overrides(
        mut self,
        tax_rate_overrides: impl IntoIterator<Item = DtoTaxRateOverride>,
    ) -> Self {
        self.tax_rate_overrides = Some(tax_rate_overrides.into_iter().collect());
        self
    }
}

/// One transfer of credit to a customer, done or planned.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct DtoCreditGrantApplicationResponse {
    /// The field `application_reason`.
    pub application_reason: Option<TypesCreditGrantApplicationReason>,
    /// The field `application_status`.
    pub application_status: Option<TypesApplicationStatus>,
    /// Moment of the transfer, once it is done.
    pub applied_at: Option<String>,
    /// Moment at which the transfer was planned.
    pub created_at: Option<String>,
    /// Who planned it.
    pub created_by: Option<String>,
    /// Grant that the credit comes from.
    pub credit_grant_id: Option<String>,
    /// How many credits.
    pub credits: Option<f64>,
    /// Environment of the account.
    pub environment_id: Option<String>,
    /// What went wrong, after a failure.
    pub failure_reason: Option<String>,
    /// Id of the transfer.
    pub id: Option<String>,
    /// Makes sure that the transfer happens once.
    pub idempotency_key: Option<String>,
    /// The field `metadata`.
    pub metadata: Option<TypesMetadata>,
    /// End of the period that the credit is for.
    pub period_end: Option<String>,
    /// Begin of the period that the credit is for.
    pub period_start: Option<String>,
    /// How many times it was tried again.
    pub retry_count: Option<i64>,
    /// Moment for which it is planned.
    pub scheduled_for: Option<String>,
    /// The field `status`.
    pub status: Option<TypesStatus>,
    /// Subscription that the grant belongs to.
    pub subscription_id: Option<String>,
    /// The field `subscription_status_at_application`.
    pub subscription_status_at_application: Option<TypesSubscriptionStatus>,
    /// Account that this belongs to.
    pub tenant_id: Option<String>,
    /// Moment of the last change.
    pub updated_at: Option<String>,
    /// Who made the last change.
    pub updated_by: Option<String>,
}

impl DtoCreditGrantApplicationResponse {
    /// One without any value.
    pub fn new() -> Self {
        Default::default()
    }
}

/// Everything that a customer may use.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct DtoCustomerEntitlementsResponse {
    /// Flexprice's id of the customer.
    pub customer_id: Option<String>,
    /// The features, each with its limits.
    pub features: Option<Vec<DtoAggregatedFeature>>,
}

impl DtoCustomerEntitlementsResponse {
    /// One without any value.
    pub fn new() -> Self {
        Default::default()
    }
}

/// A person or company you bill.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct DtoCustomerResponse {
    /// Town.
    pub address_city: Option<String>,
    /// Country, as a code of two letters after ISO 3166-1.
    pub address_country: Option<String>,
    /// First line of the address.
    pub address_line1: Option<String>,
    /// Second line of the address.
    pub address_line2: Option<String>,
    /// Postal code.
    pub address_postal_code: Option<String>,
    /// State, province or region.
    pub address_state: Option<String>,
    /// Moment at which the customer was added.
    pub created_at: Option<String>,
    /// Who added the customer.
    pub created_by: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Environment of the account.
    pub environment_id: Option<String>,
    /// Your own id of the customer.
    pub external_id: Option<String>,
    /// Flexprice's id of the customer.
    pub id: Option<String>,
    /// Facts of your own about the customer, by name.
    pub metadata: Option<BTreeMap<String, String>>,
    /// Name of the person or company.
    pub name: Option<String>,
    /// The field `parent_customer`.
    pub parent_customer: Option<Box<DtoCustomerResponse>>,
    /// Flexprice's id of the customer above this one.
    pub parent_customer_id: Option<String>,
    /// The field `status`.
    pub status: Option<TypesStatus>,
    /// Account that this belongs to.
    pub tenant_id: Option<String>,
    /// Moment of the last change.
    pub updated_at: Option<String>,
    /// Who made the last change.
    pub updated_by: Option<String>,
}

impl DtoCustomerResponse {
    /// One without any value.
    pub fn new() -> Self {
        Default::default()
    }
}

/// What a customer used in a period, feature by feature.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct DtoCustomerUsageSummaryResponse {
    /// Flexprice's id of the customer.
    pub customer_id: Option<String>,
    /// The features, each with its usage.
    pub features: Option<Vec<DtoFeatureUsageSummary>>,
    /// The field `pagination`.
    pub pagination: Option<TypesPaginationResponse>,
    /// The field `period`.
    pub period: Option<DtoBillingPeriodInfo>,
}

impl DtoCustomerUsageSummaryResponse {
    /// One without any value.
    pub fn new() -> Self {
        Default::default()
    }
}

/// A plan, add-on or subscription that lets a customer use a feature.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct DtoEntitlementSource {
    /// Id of the entitlement.
    pub entitlement_id: Option<String>,
    /// Id of the plan, add-on or subscription.
    pub entity_id: Option<String>,
    /// Its name.
    pub entity_name: Option<String>,
    /// The field `entity_type`.
    pub entity_type: Option<DtoEntitlementSourceEntityType>,
    /// Whether this source allows the feature.
    pub is_enabled: Option<bool>,
    /// How many of it the customer has.
    pub quantity: Option<i64>,
    /// The value granted, for a feature of type `static`.
    pub static_value: Option<String>,
    /// Subscription that brings this source.
    pub subscription_id: Option<String>,
    /// How much this source adds to the limit.
    pub usage_limit: Option<i64>,
    /// The field `usage_reset_period`.
    pub usage_reset_period: Option<TypesBillingPeriod>,
}

impl DtoEntitlementSource {
    /// One without any value.
    pub fn new() -> Self {
        Default::default()
    }
}

/// What an entitlement comes from.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DtoEntitlementSourceEntityType {
    /// `plan`
    EntitlementSourceEntityTypePlan,
    /// `addon`
    EntitlementSourceEntityTypeAddon,
    /// `subscription`
    EntitlementSourceEntityTypeSubscription,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

impl DtoEntitlementSourceEntityType {
    /// Every value that this version of the crate knows.
    pub const KNOWN: &[Self] = &[
        Self::EntitlementSourceEntityTypePlan,
        Self::EntitlementSourceEntityTypeAddon,
        Self::EntitlementSourceEntityTypeSubscription,
    ];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::EntitlementSourceEntityTypePlan => "plan",
            Self::EntitlementSourceEntityTypeAddon => "addon",
            Self::EntitlementSourceEntityTypeSubscription => "subscription",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

/// Something that customers can be allowed to use.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct DtoFeatureResponse {
    /// The field `alert_settings`.
    pub alert_settings: Option<TypesAlertSettings>,
    /// Moment at which the feature was added.
    pub created_at: Option<String>,
    /// Who added the feature.
    pub created_by: Option<String>,
    /// What the feature is.
    pub description: Option<String>,
    /// Environment of the account.
    pub environment_id: Option<String>,
    /// Id of the feature.
    pub id: Option<String>,
    /// Name of the feature in your own system.
    pub lookup_key: Option<String>,
    /// The field `metadata`.
    pub metadata: Option<TypesMetadata>,
    /// The field `meter`.
    pub meter: Option<DtoMeterResponse>,
    /// Meter that counts the usage, for a feature of type `metered`.
    pub meter_id: Option<String>,
    /// Name to show.
    pub name: Option<String>,
    /// The field `status`.
    pub status: Option<TypesStatus>,
    /// Account that this belongs to.
    pub tenant_id: Option<String>,
    /// The field `type`.
    pub r#type: Option<TypesFeatureType>,
    /// Word for several units.
    pub unit_plural: Option<String>,
    /// Word for one unit.
    pub unit_singular: Option<String>,
    /// Moment of the last change.
    pub updated_at: Option<String>,
    /// Who made the last change.
    pub updated_by: Option<String>,
}

impl DtoFeatureResponse {
    /// One without any value.
    pub fn new() -> Self {
        Default::default()
    }
}

/// How much a customer used of one feature.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct DtoFeatureUsageSummary {
    /// What was used so far, as a decimal number.
    pub current_usage: Option<String>,
    /// The field `feature`.
    pub feature: Option<DtoFeatureResponse>,
    /// Whether the feature may be used at all.
    pub is_enabled: Option<bool>,
    /// Whether usage may go past the limit.
    pub is_soft_limit: Option<bool>,
    /// Whether there is no limit.
    pub is_unlimited: Option<bool>,
    /// Moment at which counting starts again.
    pub next_usage_reset_at: Option<String>,
    /// Where the limit comes from.
    pub sources: Option<Vec<DtoEntitlementSource>>,
    /// How much may be used.
    pub total_limit: Option<i64>,
    /// Share of the limit that was used, as a decimal number.
    pub usage_percent: Option<String>,
}

impl DtoFeatureUsageSummary {
    /// One without any value.
    pub fn new() -> Self {
        Default::default()
    }
}

/// Ties a customer to the same customer at a payment provider.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct DtoIntegrationEntityMapping {
    /// The provider's id of the customer.
    pub id: String,
    /// The payment provider.
    pub provider: DtoIntegrationEntityMappingProvider,
}

impl DtoIntegrationEntityMapping {
    /// One with the values that it cannot do without.
    pub fn new(id: impl Into<String>, provider: DtoIntegrationEntityMappingProvider) -> Self {
        Self { id: id.into(), provider }
    }
}

/// The payment provider.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DtoIntegrationEntityMappingProvider {
    /// `stripe`
    Stripe,
    /// `razorpay`
    Razorpay,
    /// `paypal`
    Paypal,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

impl DtoIntegrationEntityMappingProvider {
    /// Every value that this version of the crate knows.
    pub const KNOWN: &[Self] = &[Self::Stripe, Self::Razorpay, Self::Paypal];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Stripe => "stripe",
            Self::Razorpay => "razorpay",
            Self::Paypal => "paypal",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

/// A page of credit transfers.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct DtoListCreditGrantApplicationsResponse {
    /// The transfers on this page.
    pub items: Option<Vec<DtoCreditGrantApplicationResponse>>,
    /// The field `pagination`.
    pub pagination: Option<TypesPaginationResponse>,
}

impl DtoListCreditGrantApplicationsResponse {
    /// One without any value.
    pub fn new() -> Self {
        Default::default()
    }
}

/// A page of customers.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct DtoListCustomersResponse {
    /// The customers on this page.
    pub items: Option<Vec<DtoCustomerResponse>>,
    /// The field `pagination`.
    pub pagination: Option<TypesPaginationResponse>,
}

impl DtoListCustomersResponse {
    /// One without any value.
    pub fn new() -> Self {
        Default::default()
    }
}

/// Counts the usage of a feature from events.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct DtoMeterResponse {
    /// The field `aggregation`.
    pub aggregation: Option<MeterAggregation>,
    /// Moment at which the meter was added.
    pub created_at: Option<String>,
    /// Name of the events that count.
    pub event_name: Option<String>,
    /// What else an event must fulfil to count.
    pub filters: Option<Vec<MeterFilter>>,
    /// Id of the meter.
    pub id: Option<String>,
    /// Name to show.
    pub name: Option<String>,
    /// The field `reset_usage`.
    pub reset_usage: Option<TypesResetUsage>,
    /// Whether the meter is in use.
    pub status: Option<String>,
    /// Account that this belongs to.
    pub tenant_id: Option<String>,
    /// Moment of the last change.
    pub updated_at: Option<String>,
}

impl DtoMeterResponse {
    /// One without any value.
    pub fn new() -> Self {
        Default::default()
    }
}

/// Puts a tax on a customer.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct DtoTaxRateOverride {
    /// Whether the tax goes onto invoices by itself.
    ///
    /// The server assumes `true` when it is left out.
    pub auto_apply: Option<bool>,
    /// Currency of the invoices that are taxed.
    pub currency: String,
    /// Facts of your own about the tax, by name.
    pub metadata: Option<BTreeMap<String, String>>,
    /// Which tax comes first if there are several.
    pub priority: Option<i64>,
    /// Code of the tax rate.
    pub tax_rate_code: String,
}

impl DtoTaxRateOverride {
    /// One with the values that it cannot do without.
    pub fn new(currency: impl Into<String>, tax_rate_code: impl Into<String>) -> Self {
        Self {
            auto_apply: None,
            currency: currency.into(),
            metadata: None,
            priority: None,
            tax_rate_code: tax_rate_code.into(),
        }
    }

    /// Whether the tax goes onto invoices by itself.
    ///
    /// The server assumes `true` when it is left out.
    pub fn auto_apply(mut self, auto_apply: bool) -> Self {
        self.auto_apply = Some(auto_apply);
        self
    }

    /// Facts of your own about the tax, by name.
    pub fn metadata(mut self, metadata: BTreeMap<String, String>) -> Self {
        self.metadata = Some(metadata);
        self
    }

    /// Which tax comes first if there are several.
    pub fn priority(mut self, priority: i64) -> Self {
        self.priority = Some(priority);
        self
    }
}

/// The fields of a customer to change; what is left out stays.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct DtoUpdateCustomerRequest {
    /// Town.
    pub address_city: Option<String>,
    /// Country, as a code of two letters after ISO 3166-1.
    pub address_country: Option<String>,
    /// First line of the address.
    pub address_line1: Option<String>,
    /// Second line of the address.
    pub address_line2: Option<String>,
    /// Postal code.
    pub address_postal_code: Option<String>,
    /// State, province or region.
    pub address_state: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Your own id of the customer.
    pub external_id: Option<String>,
    /// The same customer at payment providers.
    pub integration_entity_mapping: Option<Vec<DtoIntegrationEntityMapping>>,
    /// Facts of your own about the customer, by name; they take the place of all that were there.
    pub metadata: Option<BTreeMap<String, String>>,
    /// Name of the person or company.
    pub name: Option<String>,
    /// Your own id of the customer above this one; it wins over `parent_customer_id`.
    pub parent_customer_external_id: Option<String>,
    /// Flexprice's id of the customer above this one; not together with `parent_customer_external_id`.
    pub parent_customer_id: Option<String>,
}

impl DtoUpdateCustomerRequest {
    /// One without any value.
    pub fn new() -> Self {
        Default::default()
    }

    /// Town.
    pub fn address_city(mut self, address_city: impl Into<String>) -> Self {
        self.address_city = Some(address_city.into());
        self
    }

    /// Country, as a code of two letters after ISO 3166-1.
    pub fn address_country(mut self, address_country: impl Into<String>) -> Self {
        self.address_country = Some(address_country.into());
        self
    }

    /// First line of the address.
    pub fn address_line1(mut self, address_line1: impl Into<String>) -> Self {
        self.address_line1 = Some(address_line1.into());
        self
    }

    /// Second line of the address.
    pub fn address_line2(mut self, address_line2: impl Into<String>) -> Self {
        self.address_line2 = Some(address_line2.into());
        self
    }

    /// Postal code.
    pub fn address_postal_code(mut self, address_postal_code: impl Into<String>) -> Self {
        self.address_postal_code = Some(address_postal_code.into());
        self
    }

    /// State, province or region.
    pub fn address_state(mut self, address_state: impl Into<String>) -> Self {
        self.address_state = Some(address_state.into());
        self
    }

    /// E-mail address.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Your own id of the customer.
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }

    /// The same customer at payment providers.
    pub fn integration_entity_mapping(
        mut self,
        integration_entity_mapping: impl IntoIterator<Item = DtoIntegrationEntityMapping>,
    ) -> Self {
        self.integration_entity_mapping = Some(integration_entity_mapping.into_iter().collect());
        self
    }

    /// Facts of your own about the customer, by name; they take the place of all that were there.
    pub fn metadata(mut self, metadata: BTreeMap<String, String>) -> Self {
        self.metadata = Some(metadata);
        self
    }

    /// Name of the person or company.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Your own id of the customer above this one; it wins over `parent_customer_id`.
    pub fn parent_customer_external_id(mut self, parent_customer_external_id: impl Into<String>) -> Self {
        self.parent_customer_external_id = Some(parent_customer_external_id.into());
        self
    }

    /// Flexprice's id of the customer above this one; not together with `parent_customer_external_id`.
    pub fn parent_customer_id(mut self, parent_customer_id: impl Into<String>) -> Self {
        self.parent_customer_id = Some(parent_customer_id.into());
        self
    }
}

/// What a filter compares with; the member that `data_type` names is read.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GithubComFlexpriceFlexpriceInternalTypesValue {
    /// Several texts.
    pub array: Option<Vec<String>>,
    /// A truth value.
    pub boolean: Option<bool>,
    /// A moment.
    pub date: Option<String>,
    /// A number.
    pub number: Option<f64>,
    /// A text.
    pub string: Option<String>,
}

impl GithubComFlexpriceFlexpriceInternalTypesValue {
    /// One without any value.
    pub fn new() -> Self {
        Default::default()
    }

    /// Several texts.
    pub fn array(mut self, array: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.array = Some(array.into_iter().map(Into::into).collect());
        self
    }

    /// A truth value.
    pub fn boolean(mut self, boolean: bool) -> Self {
        self.boolean = Some(boolean);
        self
    }

    /// A moment.
    pub fn date(mut self, date: impl Into<String>) -> Self {
        self.date = Some(date.into());
        self
    }

    /// A number.
    pub fn number(mut self, number: impl Into<f64>) -> Self {
        self.number = Some(number.into());
        self
    }

    /// A text.
    pub fn string(mut self, string: impl Into<String>) -> Self {
        self.string = Some(string.into());
        self
    }
}

/// How a meter makes one number of many events.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct MeterAggregation {
    /// The field `bucket_size`.
    pub bucket_size: Option<TypesWindowSize>,
    /// Event property that is added up or compared.
    pub field: Option<String>,
    /// Event property by which each bucket is divided before `MAX` is taken; the results are then
    /// added up.
    pub group_by: Option<String>,
    /// Number that the sum is multiplied by, for `SUM_WITH_MULTIPLIER`.
    pub multiplier: Option<String>,
    /// The field `type`.
    pub r#type: Option<TypesAggregationType>,
}

impl MeterAggregation {
    /// One without any value.
    pub fn new() -> Self {
        Default::default()
    }
}

/// Lets only some events count.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct MeterFilter {
    /// Event property to look at, on the first level only.
    pub key: Option<String>,
    /// Values of the property that count, all others do not.
    pub values: Option<Vec<String>>,
}

impl MeterFilter {
    /// One without any value.
    pub fn new() -> Self {
        Default::default()
    }
}

/// What a meter computes.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TypesAggregationType {
    /// How many events there were.
    AggregationCount,
    /// The values added up.
    AggregationSum,
    /// The mean of the values.
    AggregationAvg,
    /// How many different values there were.
    AggregationCountUnique,
    /// The value of the newest event.
    AggregationLatest,
    /// The values added up, then multiplied.
    AggregationSumWithMultiplier,
    /// The largest value.
    AggregationMax,
    /// The values added up, each for the time it held.
    AggregationWeightedSum,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

impl TypesAggregationType {
    /// Every value that this version of the crate knows.
    pub const KNOWN: &[Self] = &[
        Self::AggregationCount,
        Self::AggregationSum,
        Self::AggregationAvg,
        Self::AggregationCountUnique,
        Self::AggregationLatest,
        Self::AggregationSumWithMultiplier,
        Self::AggregationMax,
        Self::AggregationWeightedSum,
    ];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AggregationCount => "COUNT",
            Self::AggregationSum => "SUM",
            Self::AggregationAvg => "AVG",
            Self::AggregationCountUnique => "COUNT_UNIQUE",
            Self::AggregationLatest => "LATEST",
            Self::AggregationSumWithMultiplier => "SUM_WITH_MULTIPLIER",
            Self::AggregationMax => "MAX",
            Self::AggregationWeightedSum => "WEIGHTED_SUM",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

/// On which side of the threshold an alert is raised.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TypesAlertCondition {
    /// `above`
    AlertConditionAbove,
    /// `below`
    AlertConditionBelow,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

impl TypesAlertCondition {
    /// Every value that this version of the crate knows.
    pub const KNOWN: &[Self] = &[Self::AlertConditionAbove, Self::AlertConditionBelow];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AlertConditionAbove => "above",
            Self::AlertConditionBelow => "below",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

/// When to raise an alert.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct TypesAlertSettings {
    /// Whether alerts are raised at all.
    pub alert_enabled: Option<bool>,
    /// The field `critical`.
    pub critical: Option<TypesAlertThreshold>,
    /// The field `info`.
    pub info: Option<TypesAlertThreshold>,
    /// The field `warning`.
    pub warning: Option<TypesAlertThreshold>,
}

impl TypesAlertSettings {
    /// One without any value.
    pub fn new() -> Self {
        Default::default()
    }
}

/// A value that should not be passed.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct TypesAlertThreshold {
    /// The field `condition`.
    pub condition: Option<TypesAlertCondition>,
    /// The value.
    pub threshold: Option<f64>,
}

impl TypesAlertThreshold {
    /// One without any value.
    pub fn new() -> Self {
        Default::default()
    }
}

/// How far a credit transfer is.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TypesApplicationStatus {
    /// `applied`
    ApplicationStatusApplied,
    /// `failed`
    ApplicationStatusFailed,
    /// `pending`
    ApplicationStatusPending,
    /// `skipped`
    ApplicationStatusSkipped,
    /// `cancelled`
    ApplicationStatusCancelled,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

impl TypesApplicationStatus {
    /// Every value that this version of the crate knows.
    pub const KNOWN: &[Self] = &[
        Self::ApplicationStatusApplied,
        Self::ApplicationStatusFailed,
        Self::ApplicationStatusPending,
        Self::ApplicationStatusSkipped,
        Self::ApplicationStatusCancelled,
    ];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ApplicationStatusApplied => "applied",
            Self::ApplicationStatusFailed => "failed",
            Self::ApplicationStatusPending => "pending",
            Self::ApplicationStatusSkipped => "skipped",
            Self::ApplicationStatusCancelled => "cancelled",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

/// How often something is billed.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TypesBillingPeriod {
    /// `MONTHLY`
    BillingPeriodMonthly,
    /// `ANNUAL`
    BillingPeriodAnnual,
    /// `WEEKLY`
    BillingPeriodWeekly,
    /// `DAILY`
    BillingPeriodDaily,
    /// `QUARTERLY`
    BillingPeriodQuarter,
    /// `HALF_YEARLY`
    BillingPeriodHalfYear,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

impl TypesBillingPeriod {
    /// Every value that this version of the crate knows.
    pub const KNOWN: &[Self] = &[
        Self::BillingPeriodMonthly,
        Self::BillingPeriodAnnual,
        Self::BillingPeriodWeekly,
        Self::BillingPeriodDaily,
        Self::BillingPeriodQuarter,
        Self::BillingPeriodHalfYear,
    ];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::BillingPeriodMonthly => "MONTHLY",
            Self::BillingPeriodAnnual => "ANNUAL",
            Self::BillingPeriodWeekly => "WEEKLY",
            Self::BillingPeriodDaily => "DAILY",
            Self::BillingPeriodQuarter => "QUARTERLY",
            Self::BillingPeriodHalfYear => "HALF_YEARLY",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

/// Why a customer receives credit.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TypesCreditGrantApplicationReason {
    /// `first_time_recurring_credit_grant`
    ApplicationReasonFirstTimeRecurringCreditGrant,
    /// `recurring_credit_grant`
    ApplicationReasonRecurringCreditGrant,
    /// `onetime_credit_grant`
    ApplicationReasonOnetimeCreditGrant,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

impl TypesCreditGrantApplicationReason {
    /// Every value that this version of the crate knows.
    pub const KNOWN: &[Self] = &[
        Self::ApplicationReasonFirstTimeRecurringCreditGrant,
        Self::ApplicationReasonRecurringCreditGrant,
        Self::ApplicationReasonOnetimeCreditGrant,
    ];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ApplicationReasonFirstTimeRecurringCreditGrant => "first_time_recurring_credit_grant",
            Self::ApplicationReasonRecurringCreditGrant => "recurring_credit_grant",
            Self::ApplicationReasonOnetimeCreditGrant => "onetime_credit_grant",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

/// Which customers to list, and in which order.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct TypesCustomerFilter {
    /// Keep only the customers with these ids.
    pub customer_ids: Option<Vec<String>>,
    /// Keep only customers with this e-mail address.
    pub email: Option<String>,
    /// Keep only customers added until this moment.
    pub end_time: Option<String>,
    /// Related things to send as well, separated by commas.
    pub expand: Option<String>,
    /// Keep only the customer with this id of yours.
    pub external_id: Option<String>,
    /// Keep only the customers with these ids of yours.
    pub external_ids: Option<Vec<String>>,
    /// Further conditions; a customer must fulfil all of them.
    pub filters: Option<Vec<TypesFilterCondition>>,
    /// How many customers make a page.
    pub limit: Option<i64>,
    /// How many customers to leave out in front of the page.
    pub offset: Option<i64>,
    /// Direction of the sorting.
    pub order: Option<TypesCustomerFilterOrder>,
    /// Keep only customers below one of these.
    pub parent_customer_ids: Option<Vec<String>>,
    /// What to sort by, the weightiest first.
    pub sort: Option<Vec<TypesSortCondition>>,
    /// Keep only customers added from this moment on.
    pub start_time: Option<String>,
    /// The field `status`.
    pub status: Option<TypesStatus>,
}

impl TypesCustomerFilter {
    /// One without any value.
    pub fn new() -> Self {
        Default::default()
    }

    /// Keep only the customers with these ids.
    pub fn customer_ids(mut self, customer_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.customer_ids = Some(customer_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Keep only customers with this e-mail address.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Keep only customers added until this moment.
    pub fn end_time(mut self, end_time: impl Into<String>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Related things to send as well, separated by commas.
    pub fn expand(mut self, expand: impl Into<String>) -> Self {
        self.expand = Some(expand.into());
        self
    }

    /// Keep only the customer with this id of yours.
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }

    /// Keep only the customers with these ids of yours.
    pub fn external_ids(mut self, external_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.external_ids = Some(external_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Further conditions; a customer must fulfil all of them.
    pub fn filters(mut self, filters: impl IntoIterator<Item = TypesFilterCondition>) -> Self {
        self.filters = Some(filters.into_iter().collect());
        self
    }

    /// How many customers make a page.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// How many customers to leave out in front of the page.
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Direction of the sorting.
    pub fn order(mut self, order: TypesCustomerFilterOrder) -> Self {
        self.order = Some(order);
        self
    }

    /// Keep only customers below one of these.
    pub fn parent_customer_ids(
        mut self,
        parent_customer_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.parent_customer_ids = Some(parent_customer_ids.into_iter().map(Into::into).collect());
        self
    }

    /// What to sort by, the weightiest first.
    pub fn sort(mut self, sort: impl IntoIterator<Item = TypesSortCondition>) -> Self {
        self.sort = Some(sort.into_iter().collect());
        self
    }

    /// Keep only customers added from this moment on.
    pub fn start_time(mut self, start_time: impl Into<String>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// The field `status`.
    pub fn status(mut self, status: TypesStatus) -> Self {
        self.status = Some(status);
        self
    }
}

/// Direction of the sorting.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TypesCustomerFilterOrder {
    /// `asc`
    Asc,
    /// `desc`
    Desc,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

impl TypesCustomerFilterOrder {
    /// Every value that this version of the crate knows.
    pub const KNOWN: &[Self] = &[Self::Asc, Self::Desc];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Asc => "asc",
            Self::Desc => "desc",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

/// Which member of a value is read.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TypesDataType {
    /// `string`
    DataTypeString,
    /// `number`
    DataTypeNumber,
    /// `date`
    DataTypeDate,
    /// `array`
    DataTypeArray,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

impl TypesDataType {
    /// Every value that this version of the crate knows.
    pub const KNOWN: &[Self] =
        &[Self::DataTypeString, Self::DataTypeNumber, Self::DataTypeDate, Self::DataTypeArray];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::DataTypeString => "string",
            Self::DataTypeNumber => "number",
            Self::DataTypeDate => "date",
            Self::DataTypeArray => "array",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

/// How often counted usage goes back to zero.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TypesEntitlementUsageResetPeriod {
    /// `MONTHLY`
    EntitlementUsageResetPeriodMonthly,
    /// `ANNUAL`
    EntitlementUsageResetPeriodAnnual,
    /// `WEEKLY`
    EntitlementUsageResetPeriodWeekly,
    /// `DAILY`
    EntitlementUsageResetPeriodDaily,
    /// `QUARTERLY`
    EntitlementUsageResetPeriodQuarter,
    /// `HALF_YEARLY`
    EntitlementUsageResetPeriodHalfYear,
    /// `NEVER`
    EntitlementUsageResetPeriodNever,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

impl TypesEntitlementUsageResetPeriod {
    /// Every value that this version of the crate knows.
    pub const KNOWN: &[Self] = &[
        Self::EntitlementUsageResetPeriodMonthly,
        Self::EntitlementUsageResetPeriodAnnual,
        Self::EntitlementUsageResetPeriodWeekly,
        Self::EntitlementUsageResetPeriodDaily,
        Self::EntitlementUsageResetPeriodQuarter,
        Self::EntitlementUsageResetPeriodHalfYear,
        Self::EntitlementUsageResetPeriodNever,
    ];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::EntitlementUsageResetPeriodMonthly => "MONTHLY",
            Self::EntitlementUsageResetPeriodAnnual => "ANNUAL",
            Self::EntitlementUsageResetPeriodWeekly => "WEEKLY",
            Self::EntitlementUsageResetPeriodDaily => "DAILY",
            Self::EntitlementUsageResetPeriodQuarter => "QUARTERLY",
            Self::EntitlementUsageResetPeriodHalfYear => "HALF_YEARLY",
            Self::EntitlementUsageResetPeriodNever => "NEVER",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

/// Whether a feature is counted, allowed or a fixed value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TypesFeatureType {
    /// `metered`
    FeatureTypeMetered,
    /// `boolean`
    FeatureTypeBoolean,
    /// `static`
    FeatureTypeStatic,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

impl TypesFeatureType {
    /// Every value that this version of the crate knows.
    pub const KNOWN: &[Self] = &[Self::FeatureTypeMetered, Self::FeatureTypeBoolean, Self::FeatureTypeStatic];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::FeatureTypeMetered => "metered",
            Self::FeatureTypeBoolean => "boolean",
            Self::FeatureTypeStatic => "static",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

/// Compares a field of the customer with a value.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct TypesFilterCondition {
    /// The field `data_type`.
    pub data_type: Option<TypesDataType>,
    /// Name of the field.
    pub field: Option<String>,
    /// The field `operator`.
    pub operator: Option<TypesFilterOperatorType>,
    /// The field `value`.
    pub value: Option<GithubComFlexpriceFlexpriceInternalTypesValue>,
}

impl TypesFilterCondition {
    /// One without any value.
    pub fn new() -> Self {
        Default::default()
    }

    /// The field `data_type`.
    pub fn data_type(mut self, data_type: TypesDataType) -> Self {
        self.data_type = Some(data_type);
        self
    }

    /// Name of the field.
    pub fn field(mut self, field: impl Into<String>) -> Self {
        self.field = Some(field.into());
        self
    }

    /// The field `operator`.
    pub fn operator(mut self, operator: TypesFilterOperatorType) -> Self {
        self.operator = Some(operator);
        self
    }

    /// The field `value`.
    pub fn value(mut self, value: GithubComFlexpriceFlexpriceInternalTypesValue) -> Self {
        self.value = Some(value);
        self
    }
}

/// How a field is compared with a value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TypesFilterOperatorType {
    /// `eq`
    Equal,
    /// `contains`
    Contains,
    /// `not_contains`
    NotContains,
    /// `gt`
    GreaterThan,
    /// `lt`
    LessThan,
    /// `in`
    In,
    /// `not_in`
    NotIn,
    /// `before`
    Before,
    /// `after`
    After,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

impl TypesFilterOperatorType {
    /// Every value that this version of the crate knows.
    pub const KNOWN: &[Self] = &[
        Self::Equal,
        Self::Contains,
        Self::NotContains,
        Self::GreaterThan,
        Self::LessThan,
        Self::In,
        Self::NotIn,
        Self::Before,
        Self::After,
    ];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Equal => "eq",
            Self::Contains => "contains",
            Self::NotContains => "not_contains",
            Self::GreaterThan => "gt",
            Self::LessThan => "lt",
            Self::In => "in",
            Self::NotIn => "not_in",
            Self::Before => "before",
            Self::After => "after",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

/// Facts of your own, by name.
pub type TypesMetadata = BTreeMap<String, String>;

/// Where a page stands in the whole list.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct TypesPaginationResponse {
    /// How many entries make a page.
    pub limit: Option<i64>,
    /// How many entries stand in front of the page.
    pub offset: Option<i64>,
    /// How many entries the whole list has.
    pub total: Option<i64>,
}

impl TypesPaginationResponse {
    /// One without any value.
    pub fn new() -> Self {
        Default::default()
    }
}

/// When a meter goes back to zero.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TypesResetUsage {
    /// `BILLING_PERIOD`
    ResetUsageBillingPeriod,
    /// `NEVER`
    ResetUsageNever,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

impl TypesResetUsage {
    /// Every value that this version of the crate knows.
    pub const KNOWN: &[Self] = &[Self::ResetUsageBillingPeriod, Self::ResetUsageNever];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ResetUsageBillingPeriod => "BILLING_PERIOD",
            Self::ResetUsageNever => "NEVER",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

/// One field to sort by.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct TypesSortCondition {
    /// The field `direction`.
    pub direction: Option<TypesSortDirection>,
    /// Name of the field.
    pub field: Option<String>,
}

impl TypesSortCondition {
    /// One without any value.
    pub fn new() -> Self {
        Default::default()
    }

    /// The field `direction`.
    pub fn direction(mut self, direction: TypesSortDirection) -> Self {
        self.direction = Some(direction);
        self
    }

    /// Name of the field.
    pub fn field(mut self, field: impl Into<String>) -> Self {
        self.field = Some(field.into());
        self
    }
}

/// Whether the smallest or the largest value comes first.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TypesSortDirection {
    /// `asc`
    SortDirectionAsc,
    /// `desc`
    SortDirectionDesc,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

impl TypesSortDirection {
    /// Every value that this version of the crate knows.
    pub const KNOWN: &[Self] = &[Self::SortDirectionAsc, Self::SortDirectionDesc];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::SortDirectionAsc => "asc",
            Self::SortDirectionDesc => "desc",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

/// Whether a record is in use, put away or removed.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TypesStatus {
    /// `published`
    StatusPublished,
    /// `deleted`
    StatusDeleted,
    /// `archived`
    StatusArchived,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

impl TypesStatus {
    /// Every value that this version of the crate knows.
    pub const KNOWN: &[Self] = &[Self::StatusPublished, Self::StatusDeleted, Self::StatusArchived];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::StatusPublished => "published",
            Self::StatusDeleted => "deleted",
            Self::StatusArchived => "archived",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

/// State of a subscription.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TypesSubscriptionStatus {
    /// `active`
    SubscriptionStatusActive,
    /// `paused`
    SubscriptionStatusPaused,
    /// `cancelled`
    SubscriptionStatusCancelled,
    /// `incomplete`
    SubscriptionStatusIncomplete,
    /// `trialing`
    SubscriptionStatusTrialing,
    /// `draft`
    SubscriptionStatusDraft,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

impl TypesSubscriptionStatus {
    /// Every value that this version of the crate knows.
    pub const KNOWN: &[Self] = &[
        Self::SubscriptionStatusActive,
        Self::SubscriptionStatusPaused,
        Self::SubscriptionStatusCancelled,
        Self::SubscriptionStatusIncomplete,
        Self::SubscriptionStatusTrialing,
        Self::SubscriptionStatusDraft,
    ];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::SubscriptionStatusActive => "active",
            Self::SubscriptionStatusPaused => "paused",
            Self::SubscriptionStatusCancelled => "cancelled",
            Self::SubscriptionStatusIncomplete => "incomplete",
            Self::SubscriptionStatusTrialing => "trialing",
            Self::SubscriptionStatusDraft => "draft",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

/// How long a bucket of events is.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TypesWindowSize {
    /// `MINUTE`
    WindowSizeMinute,
    /// `15MIN`
    WindowSize15Min,
    /// `30MIN`
    WindowSize30Min,
    /// `HOUR`
    WindowSizeHour,
    /// `3HOUR`
    WindowSize3Hour,
    /// `6HOUR`
    WindowSize6Hour,
    /// `12HOUR`
    WindowSize12Hour,
    /// `DAY`
    WindowSizeDay,
    /// `WEEK`
    WindowSizeWeek,
    /// `MONTH`
    WindowSizeMonth,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

impl TypesWindowSize {
    /// Every value that this version of the crate knows.
    pub const KNOWN: &[Self] = &[
        Self::WindowSizeMinute,
        Self::WindowSize15Min,
        Self::WindowSize30Min,
        Self::WindowSizeHour,
        Self::WindowSize3Hour,
        Self::WindowSize6Hour,
        Self::WindowSize12Hour,
        Self::WindowSizeDay,
        Self::WindowSizeWeek,
        Self::WindowSizeMonth,
    ];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::WindowSizeMinute => "MINUTE",
            Self::WindowSize15Min => "15MIN",
            Self::WindowSize30Min => "30MIN",
            Self::WindowSizeHour => "HOUR",
            Self::WindowSize3Hour => "3HOUR",
            Self::WindowSize6Hour => "6HOUR",
            Self::WindowSize12Hour => "12HOUR",
            Self::WindowSizeDay => "DAY",
            Self::WindowSizeWeek => "WEEK",
            Self::WindowSizeMonth => "MONTH",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
