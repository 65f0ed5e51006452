//! What goes over the wire: promises 3, 15 to 20, 36, 37 and 40.

use std::sync::Arc;

use bytes::Bytes;

use crate::mini::models::{CustomerCreate, CustomerUpdate};
use crate::mini::{Dub, resources};
use crate::runtime::{
    Call, CallOptions, Config, Core, Credential, ErrorKind, KeyPlace, Method, Null, Operation, PathStyle,
    QueryStyle, Sdk,
};
use crate::server::{Server, json, respond};
use crate::setup::{CUSTOMER, SECRET, assert_secret_hidden, builder, client, failure};

static SDK: Sdk = Sdk { name: "test", version: "1.2.3" };

fn core(server: &Server, shape: impl FnOnce(&mut Config)) -> Core {
    let mut config = Config::new();
    config.base_url(&server.url);
    config.no_proxy();
    shape(&mut config);
    Core::new(config, &SDK, None).expect("a core")
}

#[tokio::test]
async fn a_get_in_full() {
    let server = Server::answering([json(200, &format!("[{CUSTOMER}]"))]);
    let list = client(&server)
        .customers()
        .list()
        .page_size(50)
        .starting_after("cus_1")
        .tags(["a&b", "c"])
        .include_expanded_fields(false)
        .email("ada+list@example.com");
    let customers = list.await.unwrap();
    assert_eq!((customers[0].id.as_str(), customers[0].sale_amount), ("cus_1", Some(14700.5)));
    let seen = &server.seen()[0];
    assert_eq!(
        seen.line,
        "GET /customers?email=ada%2Blist%40example.com&includeExpandedFields=false&tags=a%26b&tags=c\
         &startingAfter=cus_1&pageSize=50 HTTP/1.1"
    );
    assert_eq!(seen.header("authorization"), Some(format!("Bearer {SECRET}").as_str()));
    assert_eq!(seen.header("accept"), Some("application/json"));
    assert_eq!(seen.header("user-agent"), Some(concat!("dub/", env!("CARGO_PKG_VERSION"))));
    assert!(seen.header("accept-encoding").unwrap().split(',').any(|encoding| encoding == "gzip"));
    assert_eq!(
        (seen.header("content-type"), seen.header("cookie"), seen.header("referer")),
        (None, None, None)
    );
}

#[tokio::test]
async fn the_other_operations() {
    let server =
        Server::answering([json(201, CUSTOMER), json(200, CUSTOMER), json(200, r#"{"id":"cus_1"}"#)]);
    let customers = client(&server).customers();
    customers.create(CustomerCreate::new("user_1").email("a@b.c")).send().await.unwrap();
    customers.update("ext_ä/1", CustomerUpdate::new().name("Ada").email(Null)).send().await.unwrap();
    customers.delete("..a").send().await.unwrap();
    let seen = server.seen();
    assert_eq!(seen[0].line, "POST /customers HTTP/1.1");
    assert_eq!(seen[0].header("content-type"), Some("application/json"));
    assert_eq!(seen[0].text(), r#"{"externalId":"user_1","email":"a@b.c"}"#);
    assert_eq!(seen[1].line, "PATCH /customers/ext_%C3%A4%2F1 HTTP/1.1");
    assert_eq!(seen[1].text(), r#"{"name":"Ada","email":null}"#);
    assert_eq!(seen[2].line, "DELETE /customers/..a HTTP/1.1");
    assert!(seen.iter().all(|seen| seen.connection == 0), "the connection was not used again");
}

#[tokio::test]
async fn paths_cannot_be_left() {
    let server = Server::answering([json(200, CUSTOMER)]);
    let customers = client(&server).customers();
    for id in ["", ".", ".."] {
        let error = failure(customers.get(id).send().await);
        assert!(
            matches!(error.kind(), ErrorKind::Invalid { parameter, .. } if parameter == "id"),
            "{id}: {error}"
        );
        assert_eq!(error.attempts(), 0);
    }
    assert_eq!(server.lines(), [""; 0]);
    for (id, path) in [
        ("../x", "..%2Fx"),
        ("%2e%2e", "%252e%252e"),
        ("a?b#c", "a%3Fb%23c"),
        ("{id}", "%7Bid%7D"),
        ("\\..", "%5C.."),
    ] {
        customers.get(id).send().await.unwrap();
        assert_eq!(server.lines().last().unwrap(), &format!("GET /customers/{path} HTTP/1.1"));
    }
}

#[tokio::test]
async fn headers_cannot_be_split() {
    let server = Server::answering([json(200, CUSTOMER)]);
    for value in ["a\r\nx: y", "a\nb", "a\0b", "never-shown\u{7f}"] {
        let options = CallOptions::new().header("x-own", value);
        let error = failure(client(&server).customers().get("1").with(options).send().await);
        assert!(
            matches!(error.kind(), ErrorKind::Invalid { parameter, .. } if parameter == "x-own"),
            "{error}"
        );
        let default = failure(builder(&server).default_header("x-own", value).build());
        assert!(
            matches!(default.kind(), ErrorKind::Invalid { parameter, .. } if parameter == "x-own"),
            "{default}"
        );
        let token = failure(builder(&server).token(value).build().unwrap().customers().get("1").send().await);
        assert!(
            matches!(token.kind(), ErrorKind::Invalid { parameter, .. } if parameter == "authorization"),
            "{token}"
        );
    }
    let length = CallOptions::new().header("Content-Length", "5");
    failure(client(&server).customers().get("1").with(length).send().await);
    assert_eq!(server.lines(), [""; 0]);
}

#[tokio::test]
async fn every_kind_of_parameter_and_body() {
    static OPERATION: Operation = Operation {
        id: "all",
        method: Method::Put,
        path: "/a{m}/{l}?fixed=1",
        accept: "",
        ..Operation::DEFAULT
    };
    let server = Server::answering([json(200, "{}")]);
    let core = core(&server, |_| {});
    let mut call = Call::new(&core, &OPERATION);
    call.path_styled("m", PathStyle::MatrixExploded, &["x", "y"]);
    call.path_styled("l", PathStyle::Label, &1.0);
    call.query("deep", QueryStyle::DeepObject, &serde_json::json!({"a": {"b": 1}}));
    call.query("json", QueryStyle::Json, &serde_json::json!([1, "x"]));
    call.query("url", QueryStyle::Form.reserved(), "https://a.b/c?d=e&f");
    call.query("none", QueryStyle::FormExploded, &[0_u8; 0]);
    call.header("x-list", &["a", "b c"]);
    call.header("Accept", "text/x-own");
    call.cookie("c", &["1", "2"]);
    call.cookie("d", "a;b");
    call.form_body(&serde_json::json!({"a": "b c"}));
    call.nothing().await.unwrap();
    let seen = &server.seen()[0];
    assert_eq!(
        seen.line,
        "PUT /a;m=x;m=y/.1?fixed=1&deep%5Ba%5D%5Bb%5D=1&json=%5B1%2C%22x%22%5D&url=https://a.b/c?d=e%26f HTTP/1.1"
    );
    assert_eq!(seen.header("x-list"), Some("a,b c"));
    assert_eq!(seen.header("accept"), Some("text/x-own"));
    assert_eq!(seen.header("cookie"), Some("c=1%2C2; d=a%3Bb"));
    assert_eq!(seen.header("content-type"), Some("application/x-www-form-urlencoded"));
    assert_eq!(seen.text(), "a=b%20c");
}

#[tokio::test]
async fn texts_and_bytes() {
    static OPERATION: Operation = Operation {
        id: "echo",
        method: Method::Post,
        path: "/echo",
        accept: "text/plain",
        ..Operation::DEFAULT
    };
    let server = Server::answering([
        respond(200, "content-type: text/plain; charset=UTF-8\r\n", "é".as_bytes()),
        respond(200, "", &[0, 159, 146, 150]),
    ]);
    let core = core(&server, |_| {});
    let mut call = Call::new(&core, &OPERATION);
    call.text_body("text/markdown", "# é".to_owned());
    assert_eq!(call.text().await.unwrap(), "é");
    let mut call = Call::new(&core, &OPERATION);
    call.bytes_body("image/png", Bytes::from_static(&[137, 80]));
    assert_eq!(call.clone().bytes().await.unwrap(), Bytes::from_static(&[0, 159, 146, 150]));
    assert!(matches!(failure(call.text().await).kind(), ErrorKind::Decode { .. }));
    let seen = server.seen();
    assert_eq!((seen[0].header("content-type"), seen[0].text()), (Some("text/markdown"), "# é"));
    assert_eq!(
        (seen[1].header("content-type"), seen[1].body.as_slice()),
        (Some("image/png"), &[137, 80][..])
    );
}

#[tokio::test]
async fn the_first_problem_is_the_one_that_is_told() {
    let server = Server::answering([json(200, "{}")]);
    let core = core(&server, |_| {});
    static OPERATION: Operation = Operation { id: "x", path: "/{a}/{b}", ..Operation::DEFAULT };
    let mut call = Call::new(&core, &OPERATION);
    call.query("nan", QueryStyle::Form, &f64::NAN);
    call.path("a", "");
    let error = failure(call.nothing().await);
    assert!(matches!(error.kind(), ErrorKind::Invalid { parameter, .. } if parameter == "nan"), "{error}");
    let mut call = Call::new(&core, &OPERATION);
    call.path("a", "1");
    let error = failure(call.nothing().await);
    assert_eq!(error.to_string(), "x: `b` is not set");
    assert_eq!(server.lines(), [""; 0]);
}

#[tokio::test]
async fn credentials_of_every_kind() {
    static EITHER: Operation = Operation {
        id: "either",
        path: "/x",
        security: &[&["key", "cookie"], &["user"]],
        ..Operation::DEFAULT
    };
    static QUERY: Operation =
        Operation { id: "query", path: "/x", security: &[&["query"]], ..Operation::DEFAULT };
    static OPTIONAL: Operation =
        Operation { id: "optional", path: "/x", security: &[&["user"], &[]], ..Operation::DEFAULT };
    static NONE: Operation = Operation { id: "none", path: "/x", ..Operation::DEFAULT };
    let server = Server::answering([json(200, "{}")]);
    let last = || server.seen().pop().unwrap();

    let basic =
        core(&server, |config| config.credential("user", Credential::basic("Aladdin", "open sesame")));
    Call::new(&basic, &EITHER).nothing().await.unwrap();
    assert_eq!(last().header("authorization"), Some("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="));
    Call::new(&basic, &NONE).nothing().await.unwrap();
    assert_eq!(last().header("authorization"), None);

    let keys = core(&server, |config| {
        config.credential("key", Credential::api_key(KeyPlace::Header("X-Key"), SECRET));
        config.credential("cookie", Credential::api_key(KeyPlace::Cookie("sid"), "a;b"));
        config.credential("query", Credential::api_key(KeyPlace::Query("api key"), SECRET));
    });
    Call::new(&keys, &EITHER).nothing().await.unwrap();
    assert_eq!(last().header("x-key"), Some(SECRET));
    assert_eq!(last().header("cookie"), Some("sid=a%3Bb"));
    let mut call = Call::new(&keys, &QUERY);
    call.query("api key", QueryStyle::Form, "mine");
    call.query("b", QueryStyle::Form, "1");
    call.nothing().await.unwrap();
    assert_eq!(last().line, "GET /x?b=1&api%20key=sk_test_%2B%2F1%3D~never-shown HTTP/1.1");

    Call::new(&keys, &OPTIONAL).nothing().await.unwrap();
    let missing = failure(Call::new(&core(&server, |_| {}), &EITHER).nothing().await);
    assert!(matches!(missing.kind(), ErrorKind::Auth));
    assert_eq!(
        missing.to_string(),
        "either: the client was not given the credentials it needs: `key` and `cookie`, or `user`"
    );
    assert_secret_hidden(&format!("{keys:?} {:#?}", Call::new(&keys, &QUERY)));
}

#[tokio::test]
async fn headers_that_every_request_has() {
    let server = Server::answering([json(200, CUSTOMER)]);
    let dub = builder(&server)
        .user_agent("my-app/2")
        .default_header("Dub-Version", "2025-01-01")
        .default_header("x-tenant", "one")
        .build()
        .unwrap();
    dub.customers().get("1").with(CallOptions::new().header("X-Tenant", "two")).send().await.unwrap();
    let seen = &server.seen()[0];
    assert_eq!(seen.header("user-agent"), Some(concat!("dub/", env!("CARGO_PKG_VERSION"), " my-app/2")));
    assert_eq!(seen.header("dub-version"), Some("2025-01-01"));
    assert_eq!(seen.header("x-tenant"), Some("two"));
}

#[tokio::test]
async fn more_than_the_document_says() {
    let server = Server::answering([json(200, CUSTOMER)]);
    let dub = client(&server);
    let options = CallOptions::new()
        .query("email", "b")
        .query("new", ["1", "2"])
        .body_field("beta", true)
        .body_field("email", "x");
    dub.customers().create(CustomerCreate::new("u").email("e")).with(options.clone()).send().await.unwrap();
    let created: serde_json::Value = serde_json::from_str(server.seen()[0].text()).unwrap();
    assert_eq!(created, serde_json::json!({"externalId": "u", "email": "x", "beta": true}));
    assert_eq!(server.lines()[0], "POST /customers?email=b&new=1&new=2 HTTP/1.1");

    let response = dub
        .request(Method::Post, "/beta/a b/{x}?v=1")
        .query("q", "é")
        .header("x-own", "1")
        .json(&serde_json::json!({"a": 1}))
        .send()
        .await
        .unwrap();
    assert_eq!(response.json::<serde_json::Value>().unwrap()["id"], "cus_1");
    assert_eq!((response.status().as_u16(), response.attempts()), (200, 1));
    let seen = server.seen().pop().unwrap();
    assert_eq!(seen.line, "POST /beta/a%20b/%7Bx%7D?v=1&q=%C3%A9 HTTP/1.1");
    assert_eq!(seen.header("authorization"), Some(format!("Bearer {SECRET}").as_str()));
    assert_eq!((seen.header("x-own"), seen.text()), (Some("1"), r#"{"a":1}"#));
    let error = failure(dub.request(Method::Get, "/a/../b").send().await);
    assert!(matches!(error.kind(), ErrorKind::Invalid { parameter, .. } if parameter == "path"), "{error}");
    assert_secret_hidden(&format!("{options:?} {response:?}"));
}

#[tokio::test]
async fn idempotency_keys() {
    static KEYED: Operation = Operation {
        id: "pay",
        method: Method::Post,
        path: "/pay",
        idempotency_header: Some("Idempotency-Key"),
        ..Operation::DEFAULT
    };
    let server = Server::answering([json(500, "{}"), json(500, "{}"), json(200, "{}")]);
    let core = core(&server, |config| config.clock(Arc::new(crate::clock::TestClock::new(0.5))));
    Call::new(&core, &KEYED).nothing().await.unwrap();
    let keys: Vec<String> =
        server.seen().iter().map(|seen| seen.header("idempotency-key").expect("a key").to_owned()).collect();
    assert_eq!(keys.len(), 3);
    assert!(keys.iter().all(|key| *key == keys[0]), "{keys:?}");
    assert_eq!(uuid::Uuid::parse_str(&keys[0]).unwrap().get_version_num(), 4);

    Call::new(&core, &KEYED).nothing().await.unwrap();
    let mut call = Call::new(&core, &KEYED);
    call.header("Idempotency-Key", "mine");
    call.nothing().await.unwrap();
    let mut call = Call::new(&core, &KEYED);
    call.with(CallOptions::new().idempotency_key("yours"));
    call.nothing().await.unwrap();
    let later: Vec<String> = server.seen()[3..]
        .iter()
        .map(|seen| seen.header("idempotency-key").expect("a key").to_owned())
        .collect();
    assert_ne!(later[0], keys[0]);
    assert_eq!(later[1..], ["mine", "yours"]);
}

#[tokio::test]
async fn servers() {
    let [client_wide, own] = [(); 2].map(|()| Server::answering([json(200, "{}")]));
    static PLAIN: Operation = Operation { id: "plain", path: "/x", ..Operation::DEFAULT };
    let leak = |text: String| -> &'static str { text.leak() };
    let servers: &'static [&'static str] = vec![leak(format!("{}/own/", own.url))].leak();
    let elsewhere: &'static Operation =
        Box::leak(Box::new(Operation { id: "own", path: "/y", servers, ..Operation::DEFAULT }));
    let new = |shape: &dyn Fn(&mut Config)| {
        let mut config = Config::new();
        config.no_proxy();
        shape(&mut config);
        Core::new(config, &SDK, Some(leak(format!("{}/v1/", client_wide.url)))).unwrap()
    };
    let default = new(&|_| {});
    Call::new(&default, &PLAIN).nothing().await.unwrap();
    Call::new(&default, elsewhere).nothing().await.unwrap();
    let chosen = new(&|config| config.server(format!("{}/v2", client_wide.url)));
    Call::new(&chosen, &PLAIN).nothing().await.unwrap();
    Call::new(&chosen, elsewhere).nothing().await.unwrap();
    let overridden = new(&|config| config.base_url(format!("{}/mock", client_wide.url)));
    Call::new(&overridden, elsewhere).nothing().await.unwrap();
    assert_eq!(client_wide.lines(), ["GET /v1/x HTTP/1.1", "GET /v2/x HTTP/1.1", "GET /mock/y HTTP/1.1"]);
    assert_eq!(own.lines(), ["GET /own/y HTTP/1.1", "GET /own/y HTTP/1.1"]);

    let nowhere = failure(Core::new(Config::new(), &SDK, None));
    assert!(
        matches!(nowhere.kind(), ErrorKind::Invalid { parameter, .. } if parameter == "base_url"),
        "{nowhere}"
    );
}

#[test]
fn what_a_client_is_not_built_with() {
    for url in ["http://api.example.com", "ftp://a.b", "api.example.com", "https://user:never-shown@a.b"] {
        let error = failure(Dub::builder().token(SECRET).base_url(url).build());
        assert!(
            matches!(error.kind(), ErrorKind::Invalid { parameter, .. } if parameter == "base_url"),
            "{url}: {error}"
        );
    }
    Dub::builder().base_url("http://api.example.com").allow_insecure_http().build().unwrap();
    let dub = Dub::new(SECRET).unwrap();
    assert_secret_hidden(&format!("{dub:?} {dub:#?} {:?}", Dub::builder().token(SECRET)));
    assert!(format!("{dub:?}").contains("https://api.dub.co"), "{dub:?}");
}

#[test]
fn futures_and_streams_can_go_anywhere() {
    fn anywhere<T: Send + 'static>(_: &T) {}
    let customers = Dub::new(SECRET).unwrap().customers();
    anywhere(&customers.get("1").send());
    anywhere(&customers.list().items());
    anywhere(&customers.list().pages());
    anywhere(&async move { customers.list().items().try_next().await });
    fn shared<T: Send + Sync + 'static>() {}
    shared::<crate::runtime::Error>();
    shared::<Dub>();
    assert_eq!(size_of::<crate::runtime::Error>(), size_of::<usize>());
    let _: Option<resources::Customers> = None;
}

#[cfg(feature = "reqwest")]
#[tokio::test]
async fn the_client_is_shaped_first() {
    let server = Server::answering([json(200, CUSTOMER)]);
    let dub = builder(&server)
        .http_client(|client| client.user_agent("shaped").redirect(reqwest::redirect::Policy::limited(3)))
        .http_client(|client| client.connect_timeout(std::time::Duration::from_secs(1)))
        .build()
        .unwrap();
    dub.customers().get("1").send().await.unwrap();
    assert_eq!(server.seen()[0].header("user-agent"), Some(concat!("dub/", env!("CARGO_PKG_VERSION"))));
}
