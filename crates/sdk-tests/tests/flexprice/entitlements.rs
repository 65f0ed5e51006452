//! What customers may use, have used and will receive.

use sdk_tests::{Reply, Server, assert_survives};

use crate::sdk::models::{
    DtoEntitlementSource, DtoEntitlementSourceEntityType, DtoFeatureResponse, TypesAlertThreshold,
    TypesStatus,
};
use crate::{CREDENTIAL, client};

/// A feature with every field.
const FEATURE: &str = r#"{
    "alert_settings": {"alert_enabled": true, "critical": {"condition": "above", "threshold": 9000},
        "info": {"condition": "below", "threshold": 0.5}, "warning": {"condition": "above", "threshold": 7500}},
    "created_at": "2025-01-02T08:00:00Z", "created_by": "user_1", "description": "Calls of the search endpoint",
    "environment_id": "env_1", "id": "feat_1", "lookup_key": "search-calls", "metadata": {"team": "growth"},
    "meter": {
        "aggregation": {"bucket_size": "15MIN", "field": "bytes", "group_by": "region", "multiplier": "0.001",
            "type": "SUM_WITH_MULTIPLIER"},
        "created_at": "2025-01-02T08:00:00Z", "event_name": "search.called",
        "filters": [{"key": "region", "values": ["eu", "us"]}], "id": "meter_1", "name": "Counter of calls",
        "reset_usage": "BILLING_PERIOD", "status": "published", "tenant_id": "tenant_1",
        "updated_at": "2025-01-04T08:00:00Z"},
    "meter_id": "meter_2", "name": "Search calls", "status": "published", "tenant_id": "tenant_2",
    "type": "metered", "unit_plural": "calls", "unit_singular": "call", "updated_at": "2025-01-03T08:00:00Z",
    "updated_by": "user_2"
}"#;

/// A source with every field.
const SOURCE: &str = r#"{
    "entitlement_id": "ent_1", "entity_id": "plan_1", "entity_name": "Team", "entity_type": "plan",
    "is_enabled": true, "quantity": 2, "static_value": "", "subscription_id": "subs_1", "usage_limit": 5000,
    "usage_reset_period": "MONTHLY"
}"#;

fn assert_feature(feature: &DtoFeatureResponse) {
    let alerts = feature.alert_settings.as_ref().expect("alerts");
    let threshold = |alert: &Option<TypesAlertThreshold>| {
        let alert = alert.clone().expect("an alert");
        (alert.condition.expect("a side").as_str().to_owned(), alert.threshold)
    };
    assert_eq!(alerts.alert_enabled, Some(true));
    assert_eq!(threshold(&alerts.critical), ("above".to_owned(), Some(9000.0)));
    assert_eq!(threshold(&alerts.info), ("below".to_owned(), Some(0.5)));
    assert_eq!(threshold(&alerts.warning), ("above".to_owned(), Some(7500.0)));
    assert_eq!(feature.created_at.as_deref(), Some("2025-01-02T08:00:00Z"));
    assert_eq!(feature.created_by.as_deref(), Some("user_1"));
    assert_eq!(feature.description.as_deref(), Some("Calls of the search endpoint"));
    assert_eq!(feature.environment_id.as_deref(), Some("env_1"));
    assert_eq!((feature.id.as_deref(), feature.meter_id.as_deref()), (Some("feat_1"), Some("meter_2")));
    assert_eq!(feature.lookup_key.as_deref(), Some("search-calls"));
    let metadata = feature.metadata.as_ref().expect("metadata");
    assert_eq!(metadata.get("team").map(String::as_str), Some("growth"));
    assert_eq!(feature.name.as_deref(), Some("Search calls"));
    assert_eq!(feature.status.as_ref().map(TypesStatus::as_str), Some("published"));
    assert_eq!(feature.tenant_id.as_deref(), Some("tenant_2"));
    assert_eq!(feature.r#type.as_ref().map(|kind| kind.as_str()), Some("metered"));
    assert_eq!(feature.unit_plural.as_deref(), Some("calls"));
    assert_eq!(feature.unit_singular.as_deref(), Some("call"));
    assert_eq!(feature.updated_at.as_deref(), Some("2025-01-03T08:00:00Z"));
    assert_eq!(feature.updated_by.as_deref(), Some("user_2"));
    let meter = feature.meter.as_ref().expect("a meter");
    let aggregation = meter.aggregation.as_ref().expect("an aggregation");
    assert_eq!(aggregation.bucket_size.as_ref().map(|size| size.as_str()), Some("15MIN"));
    assert_eq!(aggregation.field.as_deref(), Some("bytes"));
    assert_eq!(aggregation.group_by.as_deref(), Some("region"));
    assert_eq!(aggregation.multiplier.as_deref(), Some("0.001"));
    assert_eq!(aggregation.r#type.as_ref().map(|kind| kind.as_str()), Some("SUM_WITH_MULTIPLIER"));
    assert_eq!(meter.created_at.as_deref(), Some("2025-01-02T08:00:00Z"));
    assert_eq!(meter.event_name.as_deref(), Some("search.called"));
    let filters = meter.filters.as_deref().expect("filters");
    assert_eq!(filters[0].key.as_deref(), Some("region"));
    assert_eq!(filters[0].values.as_deref(), Some(["eu".to_owned(), "us".to_owned()].as_slice()));
    assert_eq!((meter.id.as_deref(), meter.name.as_deref()), (Some("meter_1"), Some("Counter of calls")));
    assert_eq!(meter.reset_usage.as_ref().map(|reset| reset.as_str()), Some("BILLING_PERIOD"));
    assert_eq!((meter.status.as_deref(), meter.tenant_id.as_deref()), (Some("published"), Some("tenant_1")));
    assert_eq!(meter.updated_at.as_deref(), Some("2025-01-04T08:00:00Z"));
}

fn assert_source(source: &DtoEntitlementSource) {
    assert_eq!(source.entitlement_id.as_deref(), Some("ent_1"));
    assert_eq!(source.entity_id.as_deref(), Some("plan_1"));
    assert_eq!(source.entity_name.as_deref(), Some("Team"));
    let entity_type = source.entity_type.as_ref().expect("a type");
    assert_eq!(entity_type.as_str(), "plan");
    assert!(DtoEntitlementSourceEntityType::KNOWN.contains(entity_type));
    assert_eq!((source.is_enabled, source.quantity), (Some(true), Some(2)));
    assert_eq!(source.static_value.as_deref(), Some(""));
    assert_eq!(source.subscription_id.as_deref(), Some("subs_1"));
    assert_eq!(source.usage_limit, Some(5000));
    assert_eq!(source.usage_reset_period.as_ref().map(|period| period.as_str()), Some("MONTHLY"));
}

/// Lists are one parameter, joined by bare commas; a comma within a value is encoded. A limit beyond 2^53 arrives exactly.
#[tokio::test]
async fn usage_with_everything_set() {
    let answer = format!(
        r#"{{"customer_id": "cust_1", "features": [{{
            "current_usage": "2500.0000000000000001", "feature": {FEATURE}, "is_enabled": true,
            "is_soft_limit": false, "is_unlimited": false, "next_usage_reset_at": "2025-07-01T00:00:00Z",
            "sources": [{SOURCE}], "total_limit": 9007199254740993, "usage_percent": "25"}}],
        "pagination": {{"limit": 10, "offset": 0, "total": 1}},
        "period": {{"end_time": "2025-07-01T00:00:00Z", "period": "monthly", "start_time": "2025-06-01T00:00:00Z"}}}}"#
    );
    let server = Server::always(Reply::json(200, answer.clone()));
    let request = client(&server.url)
        .customers()
        .get_customer_usage_summary()
        .subscription_ids(["subs_1", "subs_2"])
        .feature_lookup_keys(["search-calls"])
        .feature_ids(["feat_1", "feat,2", "feat 3"])
        .customer_lookup_key("user 42")
        .customer_id("cust_1");
    let usage = request.send().await.expect("usage");
    let line = "GET /v1/customers/usage?customer_id=cust_1&customer_lookup_key=user%2042\
                &feature_ids=feat_1,feat%2C2,feat%203&feature_lookup_keys=search-calls\
                &subscription_ids=subs_1,subs_2 HTTP/1.1";
    server.only().assert_is(line, CREDENTIAL, None);
    assert_eq!(usage.customer_id.as_deref(), Some("cust_1"));
    let used = &usage.features.as_deref().expect("features")[0];
    assert_eq!(used.current_usage.as_deref(), Some("2500.0000000000000001"));
    assert_feature(used.feature.as_ref().expect("a feature"));
    assert_eq!(
        (used.is_enabled, used.is_soft_limit, used.is_unlimited),
        (Some(true), Some(false), Some(false))
    );
    assert_eq!(used.next_usage_reset_at.as_deref(), Some("2025-07-01T00:00:00Z"));
    assert_source(&used.sources.as_deref().expect("sources")[0]);
    assert_eq!(used.total_limit, Some(9_007_199_254_740_993));
    assert_eq!(used.usage_percent.as_deref(), Some("25"));
    let place = usage.pagination.as_ref().expect("a place");
    assert_eq!((place.limit, place.offset, place.total), (Some(10), Some(0), Some(1)));
    let period = usage.period.as_ref().expect("a period");
    assert_eq!(period.start_time.as_deref(), Some("2025-06-01T00:00:00Z"));
    assert_eq!(period.end_time.as_deref(), Some("2025-07-01T00:00:00Z"));
    assert_eq!(period.period.as_deref(), Some("monthly"));
    assert_survives(&usage, &answer);
}

#[tokio::test]
async fn usage_takes_an_empty_list_for_nothing() {
    let server = Server::always(Reply::json(200, "{}"));
    let request = client(&server.url).customers().get_customer_usage_summary().feature_ids([""; 0]);
    let usage = request.send().await.expect("usage");
    server.only().assert_is("GET /v1/customers/usage HTTP/1.1", CREDENTIAL, None);
    assert_survives(&usage, "{}");
}

#[tokio::test]
async fn usage_keeps_an_empty_value_in_a_list() {
    let server = Server::always(Reply::json(200, r#"{"features": []}"#));
    let request = client(&server.url).customers().get_customer_usage_summary().feature_ids(["", "b"]);
    let usage = request.send().await.expect("usage");
    server.only().assert_is("GET /v1/customers/usage?feature_ids=,b HTTP/1.1", CREDENTIAL, None);
    assert!(usage.features.is_some_and(|features| features.is_empty()));
}

#[tokio::test]
async fn entitlements_with_everything_set() {
    let answer = format!(
        r#"{{"customer_id": "cust_1", "features": [{{
            "entitlement": {{"is_enabled": true, "is_soft_limit": true, "static_values": ["a", "b"],
                "usage_limit": 10000, "usage_reset_period": "NEVER"}},
            "feature": {FEATURE}, "sources": [{SOURCE}]}}]}}"#
    );
    let server = Server::always(Reply::json(200, answer.clone()));
    let request = client(&server.url).customers().get_customer_entitlements("cust_1");
    let entitlements = request.send().await.expect("entitlements");
    server.only().assert_is("GET /v1/customers/cust_1/entitlements HTTP/1.1", CREDENTIAL, None);
    assert_eq!(entitlements.customer_id.as_deref(), Some("cust_1"));
    let feature = &entitlements.features.as_deref().expect("features")[0];
    let entitlement = feature.entitlement.as_ref().expect("an entitlement");
    assert_eq!((entitlement.is_enabled, entitlement.is_soft_limit), (Some(true), Some(true)));
    assert_eq!(entitlement.static_values.as_deref(), Some(["a".to_owned(), "b".to_owned()].as_slice()));
    assert_eq!(entitlement.usage_limit, Some(10_000));
    assert_eq!(entitlement.usage_reset_period.as_ref().map(|period| period.as_str()), Some("NEVER"));
    assert_feature(feature.feature.as_ref().expect("a feature"));
    assert_source(&feature.sources.as_deref().expect("sources")[0]);
    assert_survives(&entitlements, &answer);
}

#[tokio::test]
async fn grants_with_everything_set() {
    let answer = r#"{"items": [{
        "application_reason": "onetime_credit_grant", "application_status": "pending",
        "applied_at": "2025-07-01T00:00:04Z", "created_at": "2025-06-01T00:00:00Z", "created_by": "user_1",
        "credit_grant_id": "cg_1", "credits": 500.25, "environment_id": "env_1", "failure_reason": "",
        "id": "cga_1", "idempotency_key": "cg_1-2025-07", "metadata": {}, "period_end": "2025-08-01T00:00:00Z",
        "period_start": "2025-07-02T00:00:00Z", "retry_count": 0, "scheduled_for": "2025-07-03T00:00:00Z",
        "status": "published", "subscription_id": "subs_1", "subscription_status_at_application": "trialing",
        "tenant_id": "tenant_1", "updated_at": "2025-06-02T00:00:00Z", "updated_by": "user_2"}],
        "pagination": {"limit": 1, "offset": 0, "total": 1}}"#;
    let server = Server::always(Reply::json(200, answer));
    let request = client(&server.url).customers().get_customer_upcoming_grants("cust_1");
    let grants = request.send().await.expect("grants");
    server.only().assert_is("GET /v1/customers/cust_1/grants/upcoming HTTP/1.1", CREDENTIAL, None);
    let grant = &grants.items.as_deref().expect("grants")[0];
    assert_eq!(grant.application_reason.as_ref().map(|reason| reason.as_str()), Some("onetime_credit_grant"));
    assert_eq!(grant.application_status.as_ref().map(|status| status.as_str()), Some("pending"));
    assert_eq!(grant.applied_at.as_deref(), Some("2025-07-01T00:00:04Z"));
    assert_eq!(grant.created_at.as_deref(), Some("2025-06-01T00:00:00Z"));
    assert_eq!((grant.created_by.as_deref(), grant.updated_by.as_deref()), (Some("user_1"), Some("user_2")));
    assert_eq!((grant.id.as_deref(), grant.credit_grant_id.as_deref()), (Some("cga_1"), Some("cg_1")));
    assert_eq!((grant.credits, grant.retry_count), (Some(500.25), Some(0)));
    assert_eq!(grant.environment_id.as_deref(), Some("env_1"));
    assert_eq!(grant.failure_reason.as_deref(), Some(""));
    assert_eq!(grant.idempotency_key.as_deref(), Some("cg_1-2025-07"));
    assert!(grant.metadata.as_ref().is_some_and(|metadata| metadata.is_empty()));
    assert_eq!(grant.period_start.as_deref(), Some("2025-07-02T00:00:00Z"));
    assert_eq!(grant.period_end.as_deref(), Some("2025-08-01T00:00:00Z"));
    assert_eq!(grant.scheduled_for.as_deref(), Some("2025-07-03T00:00:00Z"));
    assert_eq!(grant.status.as_ref().map(TypesStatus::as_str), Some("published"));
    assert_eq!(grant.subscription_id.as_deref(), Some("subs_1"));
    let subscription = grant.subscription_status_at_application.as_ref();
    assert_eq!(subscription.map(|status| status.as_str()), Some("trialing"));
    assert_eq!(grant.tenant_id.as_deref(), Some("tenant_1"));
    assert_eq!(grant.updated_at.as_deref(), Some("2025-06-02T00:00:00Z"));
    assert_survives(&grants, answer);
}

/// The document does not allow null here; servers written in Go send it all the same.
#[tokio::test]
async fn grants_read_null_like_absence() {
    let grant = r#"{"id": "cga_2", "applied_at": null, "metadata": null, "status": null}"#;
    let server = Server::always(Reply::json(200, format!(r#"{{"items": [{grant}], "pagination": null}}"#)));
    let request = client(&server.url).customers().get_customer_upcoming_grants("cust_1");
    let grants = request.send().await.expect("grants");
    assert!(grants.pagination.is_none());
    let grant = &grants.items.as_deref().expect("grants")[0];
    assert_eq!(grant.id.as_deref(), Some("cga_2"));
    assert!(grant.applied_at.is_none() && grant.metadata.is_none() && grant.status.is_none());
}
