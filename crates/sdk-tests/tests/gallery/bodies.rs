use gallery::File;
use gallery::models::*;
use sdk_tests::{Part, Reply, Server};

use crate::client;

const PICTURE: &str = r#"{"id":"pic_1"}"#;

#[tokio::test]
async fn each_field_is_a_part() {
    let server =
        Server::always(Reply::json(201, PICTURE).header("x-remaining", "7").header("x-labels", "a, b"));
    let image = File::from_bytes("\u{1}png").name("dawn.png");
    let body = UploadPictureRequestBody::new(image, "Dawn")
        .tags(["sea", "sky"])
        .place(ListMakersWhere::new().city("Brest"))
        .frames([File::from_bytes("one"), File::from_bytes("two")])
        .notes("*soft*")
        .width(40);
    let response = client(&server.url).pictures().upload(body).send().with_head().await.expect("a picture");
    assert_eq!(response.value.id, "pic_1");
    let headers = gallery::resources::pictures::UploadPictureHeaders::from(response.headers());
    assert_eq!(headers.x_remaining, Some(7));
    assert_eq!(headers.x_labels, Some(vec!["a".to_owned(), "b".to_owned()]));
    let seen = server.only();
    assert_eq!(seen.line, "POST /pictures HTTP/1.1");
    let content_type = seen.header("content-type").expect("a media type");
    assert!(content_type.starts_with("multipart/form-data; boundary="), "{content_type}");
    let parts = seen.parts();
    let named = |name: &str| -> Vec<&Part> { parts.iter().filter(|part| part.name == name).collect() };
    let texts = |name: &str| -> Vec<&str> { named(name).iter().map(|part| part.text.as_str()).collect() };
    let media_type = |name: &str| named(name)[0].media_type.as_deref();
    assert_eq!(
        (named("image")[0].filename.as_deref(), media_type("image")),
        (Some("dawn.png"), Some("image/png"))
    );
    assert_eq!((texts("image"), texts("title")), (vec!["\u{1}png"], vec!["Dawn"]));
    assert_eq!(texts("tags"), ["sea", "sky"]);
    assert_eq!(
        (media_type("place"), texts("place")),
        (Some("application/json"), vec![r#"{"city":"Brest"}"#])
    );
    assert_eq!(texts("frames"), ["one", "two"]);
    assert_eq!((media_type("notes"), texts("notes")), (Some("text/markdown"), vec!["*soft*"]));
    assert_eq!(texts("width"), ["40"]);
    assert!(seen.text().contains("X-Kind: photo"), "the header of the part");
}

#[tokio::test]
async fn a_body_goes_out_in_every_media_type() {
    let server = Server::always(Reply::empty(204));
    let pictures = client(&server.url).pictures();
    let note = || Sale::new("pic & co", 3);
    pictures.add_note("p", note()).send().await.expect("nothing");
    pictures.add_note("p", note()).as_form().send().await.expect("nothing");
    pictures.add_note("p", note()).as_merge_patch().send().await.expect("nothing");
    pictures.add_note("p", note()).as_multipart().send().await.expect("nothing");
    pictures.add_note_as_text("p", "soft").send().await.expect("nothing");
    let seen = server.seen();
    let sent: Vec<(&str, &str)> =
        seen.iter().map(|seen| (seen.header("content-type").expect("a media type"), seen.text())).collect();
    let json = r#"{"picture":"pic & co","price":3}"#;
    assert_eq!(sent[0], ("application/json", json));
    assert_eq!(sent[1], ("application/x-www-form-urlencoded", "picture=pic%20%26%20co&price=3"));
    assert_eq!(sent[2], ("application/merge-patch+json", json));
    let parts = seen[3].parts();
    assert_eq!(parts.iter().map(|part| part.text.as_str()).collect::<Vec<_>>(), ["pic & co", "3"]);
    assert_eq!(sent[4], ("text/plain", "soft"));
}

#[tokio::test]
async fn fields_of_a_form_have_their_styles() {
    let server = Server::always(Reply::empty(204));
    let body = SignUpRequestBody::new("Ada Lovelace")
        .skills(["ink", "oil & wax"])
        .codes([1, 2])
        .address(SignUpRequestBodyAddress::new().city("London").zip("W1"));
    let client = crate::builder(&server.url).key("k_1").session("s_1").build().expect("a client");
    client.makers().sign_up(body).send().await.expect("a welcome");
    let seen = server.only();
    assert_eq!(seen.header("content-type"), Some("application/x-www-form-urlencoded"));
    assert_eq!(
        seen.text().replace("%5B", "[").replace("%5D", "]"),
        "name=Ada%20Lovelace&skills=ink&skills=oil%20%26%20wax&codes=1,2&address[city]=London&address[zip]=W1"
    );
}

#[tokio::test]
async fn lines_go_out_and_come_in() {
    let reply = Reply::typed(200, "application/x-ndjson", "{\"job\":\"j1\"}\n\n{\"job\":\"j2\"}\n");
    let server = Server::always(reply);
    let pictures: Vec<Picture> = ["a", "b"]
        .map(|id| serde_json::from_value(serde_json::json!({ "id": id })).expect("a picture"))
        .to_vec();
    let mut lines = client(&server.url).pictures().import_pictures(pictures).send().await.expect("an answer");
    let mut jobs = Vec::new();
    while let Some(job) = lines.try_next().await.expect("a line") {
        jobs.push(job.job);
    }
    assert_eq!(jobs, ["j1", "j2"]);
    let seen = server.only();
    assert_eq!(seen.header("content-type"), Some("application/x-ndjson"));
    assert_eq!(seen.text(), "{\"id\":\"a\"}\n{\"id\":\"b\"}\n");
}

#[tokio::test]
async fn records_of_tuples_go_out_and_come_in() {
    let flat = r#"{"picture":"a","at":[1.5,2]}"#;
    let deep = r#"{"picture":"b","at":[0,1,0.5],"history":["2025-02-13","hall","stairs"]}"#;
    let records = format!("\u{1e}{flat}\n\u{1e}{{\"picture\":\u{1e}{deep}\n");
    let server = Server::always(Reply::typed(200, "application/json-seq", records));
    let moved = Hanging::new("a", HangingAt(1.5, 2.0, None));
    let since = "2025-02-13".parse().expect("a day");
    let hung = Hanging::new("b", HangingAt(0.0, 1.0, Some(0.5)))
        .history(HangingHistory(since, vec!["hall".to_owned(), "stairs".to_owned()]));
    let call = client(&server.url).pictures().hang_pictures([moved, hung]);
    let mut answers = call.send().await.expect("an answer");
    let first = answers.try_next().await.expect("a record").expect("the first one");
    assert_eq!((first.at.0, first.at.1, first.at.2), (1.5, 2.0, None));
    answers.try_next().await.expect_err("a record that is cut off");
    let last = answers.try_next().await.expect("a record").expect("the last one");
    let HangingHistory(day, places) = last.history.expect("a history");
    assert_eq!((day, last.at.2, places.len()), (since, Some(0.5), 2));
    assert!(answers.try_next().await.expect("the end").is_none());
    let seen = server.only();
    assert_eq!(seen.header("content-type"), Some("application/json-seq"));
    assert_eq!(seen.text(), format!("\u{1e}{flat}\n\u{1e}{deep}\n"));
}

#[tokio::test]
async fn methods_and_paths_of_every_kind() {
    let server = Server::always(Reply::json(201, PICTURE));
    let client = client(&server.url);
    client.pictures().copy("a b").send().await.expect("a copy");
    let body = SearchPictureRequestBody::new().like("sea");
    client.pictures().search("p", body).send().await.expect("a picture");
    assert_eq!(server.lines(), ["COPY /pictures/a%20b HTTP/1.1", "QUERY /pictures/p HTTP/1.1"]);

    let server = Server::always(Reply::typed(200, "image/png", "png"));
    let thumbnail = crate::client(&server.url).pictures().thumbnail("p", 80).send().await.expect("an image");
    assert_eq!(&thumbnail.bytes().await.expect("bytes")[..], b"png");
    let seen = server.only();
    assert_eq!(seen.line, "GET /pictures/p?size=small&quality=80 HTTP/1.1");
    assert_eq!(seen.header("x-key"), None, "the operation asks for no credential");

    let server = Server::always(Reply::typed(200, "text/plain", "Dusk"));
    let caption = crate::client(&server.url).pictures().set_caption("p", "Dusk").send().await;
    assert_eq!(caption.expect("a caption"), "Dusk");
    assert_eq!(server.only().text(), "Dusk");

    let server = Server::always(Reply::json(200, "[\"Ada\"]"));
    let filter = ListMakersWhere::new().city("Brest");
    let makers =
        crate::client(&server.url).makers().list().x_filter(filter.clone()).r#where(filter).theme("a;b");
    assert_eq!(makers.send().await.expect("makers"), ["Ada"]);
    let seen = server.only();
    assert_eq!(seen.line, "GET /makers?where=%7B%22city%22%3A%22Brest%22%7D HTTP/1.1");
    assert_eq!(seen.header("x-filter"), Some(r#"{"city":"Brest"}"#));
    assert_eq!(seen.header("cookie"), Some("theme=a%3Bb"));
    assert_eq!(seen.header("x-key"), Some("k_1"), "what is asked for is given, though it is not needed");
    assert_eq!(seen.header("accept"), Some("application/vnd.gallery.v1+json"));
}
