//! A small program as a new user would write it, against a server that fails in every way that a program can survive.

use dub::models::UpdateCustomerRequestBody;
use dub::runtime::Method;
use dub::{Dub, Error, ErrorKind, File};
use sdk_tests::{Reply, Server};

use crate::{CUSTOMER, client};

/// What the program did.
#[derive(Debug, PartialEq, Eq)]
struct Done {
    customers: usize,
    renamed: String,
    uploaded: u16,
}

/// Lists customers, gives the first another name, and uploads a picture of it.
async fn program(dub: &Dub) -> Result<Done, Error> {
    let customers = dub.customers().list().send().await?;
    let Some(first) = customers.first() else {
        return Ok(Done { customers: 0, renamed: String::new(), uploaded: 0 });
    };
    let body = UpdateCustomerRequestBody::new().name("Countess");
    let renamed = dub.customers().update(&first.id).body(body).send().await?;
    // An endpoint that the document does not have.
    let picture = File::from_bytes(vec![7; 100_000]).media_type("image/png");
    let answer =
        dub.request(Method::Put, &format!("/customers/{}/picture", first.id)).file(picture).send().await?;
    Ok(Done { customers: customers.len(), renamed: renamed.id, uploaded: answer.status().as_u16() })
}

fn list() -> Reply {
    Reply::json(200, format!("[{CUSTOMER},{CUSTOMER}]"))
}

#[tokio::test]
async fn it_works() {
    let server = Server::playing([list(), Reply::json(200, CUSTOMER), Reply::empty(204)]);
    let done = program(&client(&server.url)).await.expect("all of it");
    assert_eq!(done, Done { customers: 2, renamed: "cus_2".to_owned(), uploaded: 204 });
    let lines: Vec<String> = server.lines();
    assert_eq!(
        lines,
        [
            "GET /customers HTTP/1.1",
            "PATCH /customers/cus_2 HTTP/1.1",
            "PUT /customers/cus_2/picture HTTP/1.1"
        ]
    );
}

#[tokio::test]
async fn it_survives_what_passes() {
    let server = Server::breaking_off([
        None,
        Some(Reply::empty(503).retry_soon()),
        Some(list()),
        Some(Reply::empty(429).retry_soon()),
        Some(Reply::empty(503).header("retry-after", "0")),
        Some(Reply::json(200, CUSTOMER)),
        Some(Reply::typed(502, "text/html", "<h1>Bad Gateway</h1>")),
        None,
        Some(Reply::empty(201)),
    ]);
    let done = program(&client(&server.url)).await.expect("all of it");
    assert_eq!(done, Done { customers: 2, renamed: "cus_2".to_owned(), uploaded: 201 });
    let seen = server.seen();
    let methods: Vec<&str> = seen.iter().filter_map(|seen| seen.line.split(' ').next()).collect();
    assert_eq!(methods, ["GET", "GET", "GET", "PATCH", "PATCH", "PATCH", "PUT", "PUT", "PUT"]);
    assert!(
        seen[6..].iter().all(|seen| seen.body.len() == 100_000),
        "a file in memory is sent again, all of it"
    );
}

/// What does not pass ends in an error that says what happened, and the client goes on.
#[tokio::test]
async fn it_is_told_what_stays() {
    let faults: [(Vec<Option<Reply>>, fn(&ErrorKind) -> bool); 6] = [
        (vec![None, None, None], |kind| matches!(kind, ErrorKind::Interrupted)),
        (vec![Some(list().announcing(10_000))], |kind| matches!(kind, ErrorKind::Interrupted)),
        (vec![Some(Reply::json(404, "{}"))], |kind| matches!(kind, ErrorKind::Api(_))),
        (vec![Some(Reply::typed(200, "text/html", "<p>sign in</p>"))], |kind| {
            matches!(kind, ErrorKind::ContentType { .. })
        }),
        (vec![Some(Reply::json(200, "[{\"id\":1}]"))], |kind| matches!(kind, ErrorKind::Decode { .. })),
        // A change may have been made before the connection broke: it is not sent twice.
        (vec![Some(list()), None], |kind| matches!(kind, ErrorKind::Interrupted)),
    ];
    for (replies, fits) in faults {
        let requests = replies.len();
        let recovered = [list(), Reply::json(200, CUSTOMER), Reply::empty(204)].map(Some);
        let server = Server::breaking_off(replies.into_iter().chain(recovered));
        let dub = client(&server.url);
        let error = program(&dub).await.expect_err("a fault that stays");
        assert!(fits(error.kind()), "{error:?}");
        assert_eq!(server.seen().len(), requests, "{error:?}");
        assert!(!format!("{error}{error:?}").contains(crate::SECRET), "{error:?}");
        assert_eq!(program(&dub).await.expect("all of it").uploaded, 204);
    }
}
