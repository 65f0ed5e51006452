use gallery::models::{Event, Question};
use gallery::resources::pictures::ReplacePictureResponse;
use gallery::{ApiErrorBody, File};
use sdk_tests::{Reply, Server};

use crate::client;

#[tokio::test]
async fn each_success_is_a_variant() {
    let replies = [
        Reply::json(200, r#"{"id":"p"}"#),
        Reply::json(202, r#"{"job":"j"}"#),
        Reply::empty(204),
        Reply::json(207, "{}"),
    ];
    let server = Server::playing(replies);
    let client = client(&server.url);
    let replace = || client.pictures().replace("p", File::from_bytes("raw")).send();
    assert!(matches!(replace().await, Ok(ReplacePictureResponse::Picture(picture)) if picture.id == "p"));
    assert!(matches!(replace().await, Ok(ReplacePictureResponse::Job(job)) if job.job == "j"));
    assert!(matches!(replace().await, Ok(ReplacePictureResponse::NoContent)));
    let error = replace().await.expect_err("no document knows 207");
    assert!(error.to_string().contains("207"), "{error}");
    let first = server.seen().remove(0);
    assert_eq!((first.header("content-type"), first.text()), (Some("application/octet-stream"), "raw"));
}

#[tokio::test]
async fn errors_need_not_be_objects() {
    let server = Server::always(Reply::json(400, r#"["too dark","too small"]"#));
    let replaced = client(&server.url).pictures().replace("p", File::from_bytes("raw")).send().await;
    let error = replaced.expect_err("an error");
    match error.api().map(|api| api.body()) {
        Some(ApiErrorBody::TextList(words)) => assert_eq!(words[..], ["too dark", "too small"]),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn downloads_are_read_as_they_come() {
    let server = Server::always(Reply::typed(200, "image/jpeg", "0123456789"));
    let mut download = client(&server.url).pictures().download("p").send().await.expect("a download");
    assert_eq!(download.media_type(), Some("image/jpeg"));
    assert_eq!(download.content_length(), Some(10));
    let mut size = 0;
    while let Some(chunk) = download.chunk().await.expect("a chunk") {
        size += chunk.len();
    }
    assert_eq!(size, 10);

    let elsewhere = Server::always(Reply::typed(200, "image/jpeg", "far"));
    let server = Server::always(Reply::empty(302).header("location", &format!("{}/far", elsewhere.url)));
    let original = client(&server.url).pictures().original("p").send().await.expect("a download");
    assert_eq!(&original.bytes().await.expect("bytes")[..], b"far");
    assert_eq!(elsewhere.only().header("x-key"), None, "credentials stay with the origin");
}

#[tokio::test]
async fn a_response_comes_in_the_media_type_that_is_asked_for() {
    let replies = [
        Reply::json(200, r#"["soft"]"#),
        Reply::typed(200, "text/csv", "soft\n"),
        Reply::typed(200, "application/pdf", "%PDF"),
    ];
    let server = Server::playing(replies);
    let pictures = client(&server.url).pictures();
    assert_eq!(pictures.list_notes("p").send().await.expect("notes"), ["soft"]);
    assert_eq!(pictures.list_notes("p").send_as_csv().await.expect("a text"), "soft\n");
    let download = pictures.list_notes("p").send_as_pdf().await.expect("a download");
    assert_eq!(&download.bytes().await.expect("bytes")[..], b"%PDF");
    let seen = server.seen();
    let asked: Vec<_> = seen.iter().map(|seen| seen.header("accept").expect("a media type")).collect();
    assert_eq!(asked, ["application/json", "text/csv", "application/pdf"]);
    assert_eq!(seen[0].line, "GET /v2/pictures/p/notes HTTP/1.1", "the operation has a path of its own");
}

#[tokio::test]
async fn events_are_typed() {
    let text = "event: hung\ndata: {\"id\":\"p\"}\n\nid: 7\nevent: note\ndata: plain\n\n";
    let server = Server::always(Reply::typed(200, "text/event-stream", text));
    let mut events = client(&server.url).events().watch().send().await.expect("events");
    match events.try_next().await.expect("an event") {
        Some(Event::Hung(hung)) => assert_eq!(hung.data.id, "p"),
        other => panic!("{other:?}"),
    }
    match events.try_next().await.expect("an event") {
        Some(Event::Note(note)) => assert_eq!((note.data.as_str(), note.id.as_deref()), ("plain", Some("7"))),
        other => panic!("{other:?}"),
    }
    assert!(events.try_next().await.expect("the end").is_none());
}

#[tokio::test]
async fn one_operation_answers_at_once_or_word_by_word() {
    let words = "data: {\"word\":\"blue\"}\n\ndata: {\"word\":\"sea\"}\n\ndata: [END]\n\n";
    let replies = [Reply::json(200, r#"{"text":"blue sea"}"#), Reply::typed(200, "text/event-stream", words)];
    let server = Server::playing(replies);
    let client = client(&server.url);
    let describe = || client.events().describe(Question::new("p"));
    assert_eq!(describe().send().await.expect("an answer").text.as_deref(), Some("blue sea"));
    let mut stream = describe().stream().await.expect("a stream");
    let mut heard = Vec::new();
    while let Some(word) = stream.try_next().await.expect("a word") {
        heard.extend(word.word);
    }
    assert_eq!(heard, ["blue", "sea"]);
    let bodies: Vec<String> = server.seen().iter().map(|seen| seen.text().to_owned()).collect();
    assert_eq!(bodies, [r#"{"picture":"p","stream":false}"#, r#"{"picture":"p","stream":true}"#]);
    let accepted: Vec<_> =
        server.seen().iter().filter_map(|seen| seen.header("accept").map(str::to_owned)).collect();
    assert_eq!(accepted, ["application/json", "text/event-stream"]);
}
