//! What is set once for a client.

use gallery::ErrorKind;
use gallery::models::Language;
use sdk_tests::{Reply, Server};

use crate::{builder, client};

fn rooms(names: &[&str], next: Option<&str>) -> Reply {
    let rooms: Vec<_> = names.iter().map(|name| serde_json::json!({ "name": name })).collect();
    Reply::json(200, serde_json::json!({ "rooms": rooms, "next": next }).to_string())
}

#[tokio::test]
async fn parameters_of_every_place() {
    let server = Server::playing([rooms(&["a"], Some("1")), rooms(&["b"], None), rooms(&[], None)]);
    let gallery =
        builder(&server.url).key("k_1").museum("mus\u{e9}e 1").x_language(Language::Fr).preview(true);
    let gallery = gallery.build().expect("a client");
    let mut items = gallery.museums().rooms().limit(1).items();
    let mut names = Vec::new();
    while let Some(room) = items.try_next().await.expect("a room") {
        names.push(room.name);
    }
    assert_eq!(names, ["a", "b"]);
    // What a call says counts.
    let call = gallery.museums().rooms().museum("louvre").x_language(Language::En).preview(false);
    call.send().await.expect("rooms");
    let seen = server.seen();
    let lines: Vec<&str> = seen.iter().map(|seen| seen.line.as_str()).collect();
    assert_eq!(
        lines,
        [
            "GET /museums/mus%C3%A9e%201/rooms?limit=1 HTTP/1.1",
            "GET /museums/mus%C3%A9e%201/rooms?after=1&limit=1 HTTP/1.1",
            "GET /museums/louvre/rooms HTTP/1.1",
        ]
    );
    let languages: Vec<_> = seen.iter().map(|seen| seen.header("x-language")).collect();
    assert_eq!(languages, [Some("fr"), Some("fr"), Some("en")]);
    let cookies: Vec<_> = seen.iter().map(|seen| seen.header("cookie")).collect();
    assert_eq!(cookies, [Some("preview=true"), Some("preview=true"), Some("preview=false")]);
}

#[tokio::test]
async fn what_neither_client_nor_call_says_is_told() {
    let server = Server::always(rooms(&[], None));
    let museums = client(&server.url).museums();
    for (call, missing) in
        [(museums.rooms().museum("m"), "X-Language"), (museums.rooms().x_language(Language::En), "museum")]
    {
        let error = call.send().await.expect_err("something is missing");
        assert!(
            matches!(error.kind(), ErrorKind::Invalid { parameter, .. } if parameter == missing),
            "{error:?}"
        );
    }
    assert_eq!(server.seen().len(), 0);
}

#[tokio::test]
async fn other_operations_know_nothing_of_them() {
    let server = Server::always(Reply::json(200, "[]"));
    let gallery = builder(&server.url).key("k_1").museum("m").x_language(Language::Fr).preview(true);
    gallery.build().expect("a client").makers().list().send().await.expect("makers");
    let seen = server.only();
    assert_eq!(
        (seen.line.as_str(), seen.header("x-language"), seen.header("cookie")),
        ("GET /makers HTTP/1.1", None, None)
    );
}

#[tokio::test]
async fn one_item_of_a_stream_has_a_limit() {
    let event = format!("data: {}\n\n", "x".repeat(2000));
    let server = Server::always(Reply::typed(200, "text/event-stream", event));
    let small = builder(&server.url).key("k_1").item_limit(1000).build().expect("a client");
    let mut events = small.events().watch().send().await.expect("events");
    let error = events.try_next().await.expect_err("an event that is too large");
    assert!(matches!(error.kind(), ErrorKind::Limit), "{error:?}");
}

#[tokio::test]
async fn downloads_become_files() {
    let server = Server::always(Reply::typed(200, "image/png", "0123456789"));
    let path = std::env::temp_dir().join(format!("sdkwright-gallery-{}.png", std::process::id()));
    let download = client(&server.url).pictures().download("p").send().await.expect("a download");
    assert_eq!(download.save_to(&path).await.expect("a file"), 10);
    assert_eq!(std::fs::read(&path).expect("a file"), b"0123456789");
    std::fs::remove_file(&path).expect("a file to remove");
}

#[test]
fn variables_of_servers_are_filled_in_once() {
    let server = gallery::Server::elsewhere("{allowed}", "basement").expect("a server");
    assert_eq!(server.url(), "https://{allowed}.example.com/basement");
    let error = gallery::Server::elsewhere("lent", "roof").expect_err("it is no value of `allowed`");
    assert!(
        matches!(error.kind(), ErrorKind::Invalid { parameter, .. } if parameter == "allowed"),
        "{error:?}"
    );
}
