use gallery::models::SignUpRequestBody;
use sdk_tests::{Reply, Server};

use crate::builder;

#[tokio::test]
async fn a_token_is_obtained_once() {
    let token = Reply::json(200, r#"{"access_token":"t_1","token_type":"bearer","expires_in":3600}"#);
    let events = Reply::typed(200, "text/event-stream", "");
    let server = Server::playing([token, events.clone(), events]);
    let client =
        builder(&server.url).client_credentials("me", "s3cret", &["read"]).build().expect("a client");
    for _ in 0..2 {
        let _ = client.events().watch().send().await.expect("events");
    }
    let seen = server.seen();
    assert_eq!(seen[0].line, "POST /oauth/token HTTP/1.1");
    assert!(seen[0].text().contains("grant_type=client_credentials"), "{}", seen[0].text());
    assert!(seen[0].text().contains("scope=read"), "{}", seen[0].text());
    assert_eq!(seen[1].header("authorization"), Some("Bearer t_1"));
    assert_eq!((seen.len(), seen[2].header("authorization")), (3, Some("Bearer t_1")));
}

#[tokio::test]
async fn credentials_that_belong_together_go_together() {
    let server = Server::always(Reply::empty(204));
    let client = builder(&server.url).key("k_1").session("s_1").build().expect("a client");
    client.makers().sign_up(SignUpRequestBody::new("Ada")).send().await.expect("a welcome");
    let seen = server.only();
    assert_eq!((seen.header("x-key"), seen.header("cookie")), (Some("k_1"), Some("sid=s_1")));
}
