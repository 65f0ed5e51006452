//! The errors that operations document, and those that only others document.

use sdk_tests::{Reply, Server};

use crate::sdk::models::{DtoCreateCustomerRequest, DtoUpdateCustomerRequest, TypesCustomerFilter};
use crate::sdk::{ApiErrorBody, Error, ErrorKind, Flexprice};
use crate::{SECRET, client};

/// Each operation, the errors it documents, and whether it is repeated after a failure.
const OPERATIONS: [(&str, &[u16], bool); 9] = [
    ("updateCustomer", &[400, 500], true),
    ("createCustomer", &[400, 500], false),
    ("getCustomerByExternalId", &[400, 404, 500], true),
    ("queryCustomer", &[400, 500], false),
    ("getCustomerUsageSummary", &[400, 500], true),
    ("getCustomer", &[400, 500], true),
    ("deleteCustomer", &[400, 500], true),
    ("getCustomerEntitlements", &[400, 500], true),
    ("getCustomerUpcomingGrants", &[400, 404, 500], true),
];

/// Calls an operation that is going to fail.
async fn fail(server: &Server, operation: &str) -> Error {
    let customers = client(&server.url).customers();
    let error = match operation {
        "updateCustomer" => customers.update_customer(DtoUpdateCustomerRequest::new()).await.err(),
        "createCustomer" => customers.create_customer(DtoCreateCustomerRequest::new("user_42")).await.err(),
        "getCustomerByExternalId" => customers.get_customer_by_external_id("user_42").await.err(),
        "queryCustomer" => customers.query_customer(TypesCustomerFilter::new()).await.err(),
        "getCustomerUsageSummary" => customers.get_customer_usage_summary().await.err(),
        "getCustomer" => customers.get_customer("cust_1").await.err(),
        "deleteCustomer" => customers.delete_customer("cust_1").await.err(),
        "getCustomerEntitlements" => customers.get_customer_entitlements("cust_1").await.err(),
        "getCustomerUpcomingGrants" => customers.get_customer_upcoming_grants("cust_1").await.err(),
        other => panic!("no operation {other}"),
    };
    error.unwrap_or_else(|| panic!("{operation} did not fail"))
}

#[tokio::test]
async fn every_operation_reads_its_errors() {
    for (operation, statuses, is_repeated) in OPERATIONS {
        for &status in statuses {
            let (cause, message) = (format!("cause {status}"), format!("Test {status}."));
            let body = format!(
                r#"{{"error":{{"internal_error":"{cause}","message":"{message}"}},"success":false}}"#
            );
            let reply = Reply::json(status, body.clone()).header("x-request-id", "req_1").retry_soon();
            let server = Server::always(reply);

            let error = fail(&server, operation).await;

            let api = error.api().unwrap_or_else(|| panic!("{operation}: {error:?}"));
            let ApiErrorBody::ErrorsErrorResponse(decoded) = api.body() else {
                panic!("{operation}: {:?}", api.body())
            };
            let detail = decoded.error.as_ref().expect("a reason");
            assert_eq!(detail.internal_error.as_deref(), Some(cause.as_str()));
            assert_eq!(detail.message.as_deref(), Some(message.as_str()));
            assert_eq!(decoded.success, Some(false));
            assert_eq!((api.status().as_u16(), api.message()), (status, Some(message.as_str())));
            assert_eq!((api.request_id(), api.bytes().as_ref()), (Some("req_1"), body.as_bytes()));
            let attempts = if status == 500 && is_repeated { 3 } else { 1 };
            assert_eq!((error.attempts(), server.seen().len()), (attempts, attempts as usize), "{operation}");
            let text = error.to_string();
            assert!(text.contains(operation) && text.contains(&message) && text.contains("req_1"), "{text}");
        }
    }
}

#[tokio::test]
async fn an_error_may_say_nothing() {
    let error = fail(&Server::always(Reply::json(400, "{}")), "getCustomer").await;
    let api = error.api().expect("an answer");
    let ApiErrorBody::ErrorsErrorResponse(body) = api.body() else { panic!("{error:?}") };
    assert!(body.error.is_none() && body.success.is_none());
    assert_eq!(api.message(), None);
}

#[tokio::test]
async fn what_one_operation_documents_is_unknown_to_another() {
    let body = r#"{"error":{"message":"m"},"success":false}"#;
    for (operation, status) in
        [("getCustomer", 404), ("getCustomerByExternalId", 401), ("deleteCustomer", 409)]
    {
        let server = Server::always(Reply::json(status, body));
        let error = fail(&server, operation).await;
        let api = error.api().unwrap_or_else(|| panic!("{operation}: {error:?}"));
        assert!(matches!(api.body(), ApiErrorBody::Unknown), "{operation}: {:?}", api.body());
        assert_eq!((api.status().as_u16(), api.bytes().as_ref()), (status, body.as_bytes()));
        assert_eq!((error.attempts(), server.seen().len()), (1, 1));
    }
}

#[tokio::test]
async fn the_message_of_an_error_is_shown_without_the_secret() {
    let body = format!(r#"{{"error":{{"message":"no customer of {SECRET}"}}}}"#);
    let error = fail(&Server::always(Reply::json(400, body)), "getCustomer").await;
    assert!(error.to_string().contains("no customer of [redacted]"), "{error}");
}

/// The document's server is a path without a host, so there is nowhere to send to.
#[test]
fn a_client_needs_an_address() {
    for address in ["", "/v1", "api.example.com/v1"] {
        let error = Flexprice::new(address, SECRET).expect_err("no address");
        assert!(
            matches!(error.kind(), ErrorKind::Invalid { parameter, .. } if parameter == "base_url"),
            "{address}: {error:?}"
        );
    }
}
