//! What a query is made of.

use gallery::models::MatchPicturesFilter;
use sdk_tests::{Reply, Server};

use crate::client;

#[tokio::test]
async fn whole_queries() {
    let server = Server::always(Reply::json(200, r#"["p"]"#));
    let pictures = client(&server.url).pictures();
    let filter = MatchPicturesFilter::new().rooms([1, 2]);
    assert_eq!(pictures.match_pictures(filter).send().await.expect("ids"), ["p"]);
    pictures.select_pictures().selector("$.a.b[1:1]").send().await.expect("ids");
    pictures.select_pictures().send().await.expect("ids");
    let seen = server.seen();
    let lines: Vec<&str> = seen.iter().map(|seen| seen.line.as_str()).collect();
    assert_eq!(
        lines,
        [
            "GET /pictures/matching?%7B%22rooms%22%3A%5B1%2C2%5D%7D HTTP/1.1",
            "GET /pictures/selected?%24.a.b%5B1%3A1%5D HTTP/1.1",
            "GET /pictures/selected HTTP/1.1",
        ]
    );
}
