//! The errors that operations document, and those that only others document.

use sdk_tests::{Reply, Server};

use crate::client;
use crate::sdk::{ApiErrorBody, Error};

/// Each operation, the errors it documents, and whether it is repeated after a failure.
const OPERATIONS: [(&str, &[u16], bool); 5] = [
    ("create-customer", &[400, 401, 403, 500], false),
    ("list-customers", &[401, 403, 404, 500], true),
    ("get-customer", &[401, 403, 404, 500], true),
    ("update-customer", &[400, 401, 403, 404, 500], false),
    ("list-credit-balances", &[400, 404, 500], true),
];

/// The operations that answer 400 with the fields that are wrong.
const VALIDATED: [&str; 2] = ["create-customer", "update-customer"];

/// Calls an operation that is going to fail.
async fn fail(server: &Server, operation: &str) -> Error {
    let client = client(&server.url);
    let error = match operation {
        "create-customer" => client.customers().create_customer().await.err(),
        "list-customers" => client.customers().list_customers().await.err(),
        "get-customer" => client.customers().get_customer("ctm_1").await.err(),
        "update-customer" => client.customers().update_customer("ctm_1").await.err(),
        "list-credit-balances" => client.adjustments().list_credit_balances("ctm_1").await.err(),
        other => panic!("no operation {other}"),
    };
    error.unwrap_or_else(|| panic!("{operation} did not fail"))
}

fn error_with(members: &str) -> String {
    format!(
        r#"{{"error":{{"type":"request_error","code":"forbidden","detail":"No.",
            "documentation_url":"https://example.com/docs/errors/forbidden"{members}}}}}"#
    )
}

#[tokio::test]
async fn every_operation_reads_its_errors() {
    let body = error_with(r#","errors":[{"field":"email","message":"This is not an e-mail address."}]"#);
    for (operation, statuses, is_repeated) in OPERATIONS {
        for &status in statuses {
            let reply = Reply::json(status, body.clone()).header("request-id", "req_1").retry_soon();
            let server = Server::always(reply);

            let error = fail(&server, operation).await;

            let api = error.api().unwrap_or_else(|| panic!("{operation}: {error:?}"));
            let is_validation = status == 400 && VALIDATED.contains(&operation);
            let (r#type, code, detail, page, errors) = match api.body() {
                ApiErrorBody::ErrorValidationResponse(body) if is_validation => {
                    let error = body.error.as_ref().expect("a reason");
                    (&error.r#type, &error.code, &error.detail, &error.documentation_url, &error.errors)
                }
                ApiErrorBody::ErrorResponse(body) if !is_validation => {
                    let error = body.error.as_ref().expect("a reason");
                    assert!(error.extra.is_none());
                    let errors = error.errors.as_ref().expect("fields");
                    (&error.r#type, &error.code, &error.detail, &error.documentation_url, errors)
                }
                other => panic!("{operation} {status}: {other:?}"),
            };
            assert_eq!([r#type, code, detail], ["request_error", "forbidden", "No."]);
            assert_eq!(page, "https://example.com/docs/errors/forbidden");
            assert_eq!((errors.len(), errors[0].field.as_str()), (1, "email"));
            assert_eq!(errors[0].message, "This is not an e-mail address.");
            assert_eq!((api.status().as_u16(), api.bytes().as_ref()), (status, body.as_bytes()));
            assert_eq!((api.request_id(), error.request_id()), (Some("req_1"), Some("req_1")));
            let attempts = if status == 500 && is_repeated { 3 } else { 1 };
            assert_eq!((error.attempts(), server.seen().len()), (attempts, attempts as usize), "{operation}");
        }
    }
}

#[tokio::test]
async fn further_facts_are_kept_as_they_are() {
    let body = error_with(r#","extra":{"a":1,"b":[true,null]},"errors":[]"#);
    let error = fail(&Server::always(Reply::json(403, body)), "get-customer").await;
    let Some(ApiErrorBody::ErrorResponse(body)) = error.api().map(|api| api.body()) else {
        panic!("{error:?}")
    };
    let error = body.error.as_ref().expect("a reason");
    let extra = serde_json::to_string(&error.extra).expect("facts can be written");
    assert_eq!(extra, r#"{"a":1,"b":[true,null]}"#);
    assert!(error.errors.as_ref().is_some_and(|errors| errors.is_empty()));
}

#[tokio::test]
async fn an_error_may_say_nothing() {
    let error = fail(&Server::always(Reply::json(404, "{}")), "get-customer").await;
    let body = error.api().map(|api| api.body());
    assert!(matches!(body, Some(ApiErrorBody::ErrorResponse(body)) if body.error.is_none()), "{error:?}");
}

#[tokio::test]
async fn an_error_that_lacks_something_keeps_its_text() {
    let lacking = r#"{"error":{"type":"request_error","code":"not_found","detail":"d"}}"#;
    let server = Server::always(Reply::json(404, lacking));
    let error = fail(&server, "get-customer").await;
    let api = error.api().unwrap_or_else(|| panic!("{error:?}"));
    assert!(matches!(api.body(), ApiErrorBody::Unknown), "{:?}", api.body());
    assert_eq!((api.status().as_u16(), api.bytes().as_ref()), (404, lacking.as_bytes()));
}

#[tokio::test]
async fn what_one_operation_documents_is_unknown_to_another() {
    for (operation, status, attempts) in [
        ("get-customer", 400, 1),
        ("create-customer", 404, 1),
        ("list-credit-balances", 401, 1),
        ("list-customers", 429, 3),
        ("create-customer", 429, 3),
        ("get-customer", 502, 3),
        ("update-customer", 502, 1),
    ] {
        let server = Server::always(Reply::json(status, error_with("")).retry_soon());
        let error = fail(&server, operation).await;
        let api = error.api().unwrap_or_else(|| panic!("{operation}: {error:?}"));
        assert!(matches!(api.body(), ApiErrorBody::Unknown), "{operation} {status}: {:?}", api.body());
        assert_eq!(api.bytes().as_ref(), error_with("").as_bytes());
        assert_eq!((error.attempts(), server.seen().len()), (attempts, attempts as usize), "{operation}");
    }
}
