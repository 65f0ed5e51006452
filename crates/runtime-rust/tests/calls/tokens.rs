//! Promise 32: tokens that are obtained when they are needed.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use crate::clock::TestClock;
use crate::runtime::{
    Call, ClientCredentials, Clock, Core, Credential, Error, ErrorKind, Operation, RetryPolicy, Secret,
};
use crate::server::{Act, Seen, Server, json, respond};
use crate::setup::{SECRET, core, failure};

static READ: Operation = Operation { id: "read", path: "/x", security: &[&["oauth"]], ..Operation::DEFAULT };

/// Gives tokens `t1`, `t2` … for `life` seconds; takes those that `is_good` says.
fn server(life: &'static str, is_good: impl Fn(&str) -> bool + Send + Sync + 'static) -> Server {
    let given = AtomicU32::new(0);
    Server::scripted(move |_, seen| {
        if seen.line.starts_with("POST /oauth/token ") {
            let n = given.fetch_add(1, Ordering::SeqCst) + 1;
            let body = format!(r#"{{"access_token":"t{n}","token_type":"bearer","expires_in":{life}}}"#);
            return vec![Act::Pause(Duration::from_millis(20)), Act::Send(json(200, &body))];
        }
        let token = seen.header("authorization").unwrap().strip_prefix("Bearer ").unwrap();
        vec![Act::Send(if is_good(token) { json(200, "7") } else { json(401, "{}") })]
    })
}

fn credentials() -> ClientCredentials {
    ClientCredentials::new("oauth/token", "id:1", SECRET)
}

fn client(server: &Server, credentials: ClientCredentials) -> (Core, Arc<TestClock>) {
    let clock = Arc::new(TestClock::new(0.0));
    let time = Arc::clone(&clock);
    let core = core(server, |config| {
        config.credential("oauth", Credential::client_credentials(credentials));
        config.clock(time);
    });
    (core, clock)
}

async fn read(core: &Core) -> Result<u8, Error> {
    Call::new(core, &READ).json().await
}

/// A hundred calls at once.
async fn crowd(core: &Core) -> Vec<Result<u8, Error>> {
    let calls: Vec<_> = (0..100)
        .map(|_| {
            let core = core.clone();
            tokio::spawn(async move { read(&core).await })
        })
        .collect();
    let mut results = Vec::new();
    for call in calls {
        results.push(call.await.unwrap());
    }
    results
}

fn requests_for_tokens(server: &Server) -> Vec<Seen> {
    server.seen().into_iter().filter(|seen| seen.line.starts_with("POST")).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_hundred_calls_make_one_token_request() {
    let server = server("3600", |token| token == "t1");
    let (core, _) = client(&server, credentials());
    assert!(crowd(&core).await.into_iter().all(|result| result.unwrap() == 7));
    assert_eq!(requests_for_tokens(&server).len(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_hundred_calls_with_an_expired_token_make_one_token_request() {
    let server = server("3600", |_| true);
    let (core, clock) = client(&server, credentials());
    read(&core).await.unwrap();
    clock.sleep(Duration::from_secs(3601)).await;
    assert!(crowd(&core).await.into_iter().all(|result| result.unwrap() == 7));
    assert_eq!(requests_for_tokens(&server).len(), 2);
    let told = server.seen().into_iter().filter(|seen| seen.header("authorization") == Some("Bearer t2"));
    assert_eq!(told.count(), 100);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_hundred_calls_with_a_refused_token_make_one_token_request() {
    let revoked = Arc::new(AtomicU32::new(0));
    let limit = Arc::clone(&revoked);
    let server =
        server("3600", move |token| token[1..].parse::<u32>().unwrap() > limit.load(Ordering::SeqCst));
    let (core, _) = client(&server, credentials());
    read(&core).await.unwrap();
    revoked.store(1, Ordering::SeqCst);
    assert!(crowd(&core).await.into_iter().all(|result| result.unwrap() == 7));
    assert_eq!(requests_for_tokens(&server).len(), 2);
}

#[tokio::test]
async fn how_tokens_are_asked_for() {
    let server = server("3600", |_| true);
    let (core, _) = client(&server, credentials().scopes(["a", "b"]).parameter("audience", "https://x/"));
    read(&core).await.unwrap();
    let (core, _) = client(&server, credentials().in_body());
    read(&core).await.unwrap();
    let seen = requests_for_tokens(&server);
    assert_eq!(seen[0].text(), "grant_type=client_credentials&scope=a%20b&audience=https%3A%2F%2Fx%2F");
    let basic = seen[0].header("authorization").unwrap().strip_prefix("Basic ").unwrap();
    let basic = base64::Engine::decode(&base64::engine::general_purpose::STANDARD, basic).unwrap();
    assert_eq!(basic, b"id%3A1:sk_test_%2B%2F1%3D~never-shown");
    assert_eq!(seen[0].header("content-type"), Some("application/x-www-form-urlencoded"));
    assert_eq!(seen[1].header("authorization"), None);
    assert_eq!(
        seen[1].text(),
        "grant_type=client_credentials&client_id=id%3A1&client_secret=sk_test_%2B%2F1%3D~never-shown"
    );
}

#[tokio::test]
async fn tokens_are_renewed_early() {
    for (life, early) in [("3600", 3541), ("100", 91), ("\"100\"", 91)] {
        let server = server(life, |_| true);
        let (core, clock) = client(&server, credentials());
        read(&core).await.unwrap();
        drop(clock.sleep(Duration::from_secs(early - 2)));
        read(&core).await.unwrap();
        assert_eq!(requests_for_tokens(&server).len(), 1, "{life}");
        drop(clock.sleep(Duration::from_secs(2)));
        read(&core).await.unwrap();
        assert_eq!(requests_for_tokens(&server).len(), 2, "{life}");
    }
    let server = server("null", |_| true);
    let (core, clock) = client(&server, credentials());
    read(&core).await.unwrap();
    drop(clock.sleep(Duration::from_secs(1 << 30)));
    read(&core).await.unwrap();
    assert_eq!(requests_for_tokens(&server).len(), 1);
}

#[tokio::test]
async fn a_refused_token_is_renewed_once() {
    let server = server("3600", |_| false);
    let (core, _) = client(&server, credentials());
    let error = failure(read(&core).await);
    assert_eq!((error.status().unwrap().as_u16(), error.attempts()), (401, 2));
    assert_eq!(requests_for_tokens(&server).len(), 2);
}

#[tokio::test]
async fn an_old_token_does_while_there_is_no_new_one() {
    let server = Server::scripted(|n, seen| {
        vec![Act::Send(match (n, seen.line.starts_with("POST")) {
            (0, _) => json(200, r#"{"access_token":"t1","expires_in":100}"#),
            (_, true) => json(400, r#"{"error":"temporarily_unavailable"}"#),
            (_, false) => json(200, "7"),
        })]
    });
    let (core, clock) = client(&server, credentials());
    read(&core).await.unwrap();
    drop(clock.sleep(Duration::from_secs(95)));
    read(&core).await.unwrap();
    drop(clock.sleep(Duration::from_secs(6)));
    assert!(matches!(failure(read(&core).await).kind(), ErrorKind::Auth));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn failures_are_shared_and_not_kept() {
    let failing = Arc::new(AtomicU32::new(1));
    let state = Arc::clone(&failing);
    let server = Server::scripted(move |_, seen| {
        let answer = match seen.line.starts_with("POST") {
            true if state.load(Ordering::SeqCst) == 1 => {
                json(401, &format!(r#"{{"error":"invalid_client {SECRET}"}}"#))
            }
            true => json(200, r#"{"access_token":"t"}"#),
            false => json(200, "7"),
        };
        vec![Act::Pause(Duration::from_millis(60)), Act::Send(answer)]
    });
    let (core, _) = client(&server, credentials());
    for result in crowd(&core).await {
        let error = failure(result);
        assert!(matches!(error.kind(), ErrorKind::Auth), "{error:?}");
        assert!(
            error.to_string().starts_with("read: cannot get a token: token: 401 Unauthorized: "),
            "{error}"
        );
        assert_eq!((error.attempts(), error.is_retryable()), (0, false));
    }
    let made = requests_for_tokens(&server).len();
    assert!(made <= 3, "{made} token requests");
    failing.store(0, Ordering::SeqCst);
    assert_eq!(read(&core).await.unwrap(), 7);
}

#[tokio::test]
async fn a_leader_that_is_cancelled() {
    let server = Server::scripted(|n, seen| match (n, seen.line.starts_with("POST")) {
        (0, _) => vec![Act::Pause(Duration::from_secs(2))],
        (_, true) => vec![Act::Send(json(200, r#"{"access_token":"t"}"#))],
        (_, false) => vec![Act::Send(json(200, "7"))],
    });
    let (core, _) = client(&server, credentials());
    let leader = tokio::time::timeout(Duration::from_millis(500), read(&core));
    let follower = async {
        tokio::time::sleep(Duration::from_millis(20)).await;
        read(&core).await
    };
    let (leader, follower) = tokio::join!(leader, follower);
    assert!(leader.is_err());
    assert_eq!(follower.unwrap(), 7);
}

#[tokio::test]
async fn token_servers_that_misbehave() {
    let give = |answer: Vec<u8>| {
        Server::scripted(move |_, seen| {
            vec![Act::Send(if seen.line.starts_with("POST") { answer.clone() } else { json(200, "7") })]
        })
    };
    for answer in [
        json(200, "{}"),
        json(200, r#"{"access_token":""}"#),
        json(200, "<html>"),
        respond(302, "location: http://evil.example/\r\n", b""),
    ] {
        let server = give(answer);
        let (core, _) = client(&server, credentials());
        let error = failure(read(&core).await);
        assert!(matches!(error.kind(), ErrorKind::Auth), "{error:?}");
        assert_eq!(server.lines().len(), 1);
    }
    // A token request has no effect, so it is repeated.
    let server = give(json(500, "{}"));
    let (core, _) = client(&server, credentials());
    assert!(failure(read(&core).await).is_retryable());
    assert_eq!(server.lines().len(), 3);
}

#[tokio::test]
async fn tokens_of_a_function() {
    let server = Server::scripted(|_, seen| {
        vec![Act::Send(match seen.header("authorization") {
            Some("Bearer t2-secret") => json(200, "7"),
            other => json(401, &format!("\"{}\"", other.unwrap_or_default())),
        })]
    });
    let asked = Arc::new(AtomicU32::new(0));
    let counter = Arc::clone(&asked);
    let source = move || {
        let n = counter.fetch_add(1, Ordering::SeqCst) + 1;
        async move { Ok::<_, std::io::Error>(Secret::new(format!("t{n}-secret"))) }
    };
    let core_of = |credential: Credential| {
        core(&server, |config| {
            config.credential("oauth", credential);
            config.retries(RetryPolicy::off());
        })
    };
    let core = core_of(Credential::bearer_from(source));
    assert_eq!(read(&core).await.unwrap(), 7);
    assert_eq!(asked.load(Ordering::SeqCst), 2);
    // What the server says about tokens is not repeated, old or new.
    let error = failure(read(&core).await);
    assert!(error.to_string().contains("Bearer [redacted]"), "{error}");
    assert!(!format!("{error:?}").contains("-secret"), "{error:?}");
    let broken = || async { Err::<Secret, _>("the vault is closed") };
    let error = failure(read(&core_of(Credential::bearer_from(broken))).await);
    assert!(matches!(error.kind(), ErrorKind::Auth), "{error:?}");
    assert_eq!(error.to_string(), "read: no token was given");
}
