//! Clients for tests, and what every test checks.

use std::error::Error as _;
use std::sync::Arc;

use crate::clock::TestClock;
use crate::mini::{Dub, DubBuilder};
use crate::runtime::{Config, Core, Credential, Error, Sdk};
use crate::server::Server;

/// The token of every call. It needs encoding in an address and in a quoted text.
pub const SECRET: &str = "sk_test_+/1=\u{7e}never-shown";

/// A customer as the server sends it.
pub const CUSTOMER: &str = r#"{"id":"cus_1","name":"Ada","email":null,"saleAmount":14700.5,"shoeSize":44}"#;

pub fn builder(server: &Server) -> DubBuilder {
    Dub::builder().token(SECRET).base_url(&server.url).no_proxy()
}

pub fn client(server: &Server) -> Dub {
    builder(server).build().expect("a client")
}

/// What calls need that no operation of the miniature SDK is made for.
pub fn core(server: &Server, shape: impl FnOnce(&mut Config)) -> Core {
    static SDK: Sdk = Sdk { name: "test", version: "1.2.3" };
    let mut config = Config::new();
    config.base_url(&server.url);
    config.no_proxy();
    config.credential("token", Credential::bearer(SECRET));
    shape(&mut config);
    Core::new(config, &SDK, None).expect("a core")
}

/// A client that does not wait between attempts; the clock tells how long it would have.
pub fn timeless(server: &Server) -> (Dub, Arc<TestClock>) {
    let clock = Arc::new(TestClock::new(0.5));
    let mut builder = builder(server);
    builder.config.clock(Arc::clone(&clock) as _);
    (builder.build().expect("a client"), clock)
}

/// The error of a call that has to fail, after looking for the secret wherever an error can be seen.
pub fn failure<T>(result: Result<T, Error>) -> Error {
    let Err(error) = result else { panic!("this should have failed") };
    let mut shown = format!("{error}\n{error:?}\n{error:#?}");
    let mut source = error.source();
    while let Some(cause) = source {
        shown.push_str(&format!("\n{cause}\n{cause:?}"));
        source = cause.source();
    }
    assert_secret_hidden(&shown);
    assert!(!error.to_string().contains('\n'), "{error}");
    error
}

/// Fails if a text has the secret in any of the spellings in which it is sent.
pub fn assert_secret_hidden(shown: &str) {
    for spelling in [SECRET, "sk_test_%2B%2F1%3D", "never-shown"] {
        assert!(!shown.contains(spelling), "the secret is in: {shown}");
    }
}
