use std::error::Error;
use std::fmt;
use std::io::{self, Read};
use std::net::IpAddr;
use std::time::Duration;

use sdkwright_spec::{Fetched, Unfetched};
use ureq::http::Uri;
use ureq::http::header::LOCATION;
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::{DefaultConnector, NextTimeout};
use ureq::{Agent, config::Config};
use url::Url;

use super::{BESIDE, address, forbidden, is_loopback};

/// How long a host may take for a document, redirects apart.
const PATIENCE: Duration = Duration::from_secs(30);

/// How often a host may send on to another of its own URLs.
const REDIRECTS: usize = 5;

/// Speaks HTTP without cookies, credentials and proxies, to addresses that [`Guarded`] lets through.
pub(super) struct Client(Agent);

impl Client {
    pub(super) fn new() -> Self {
        let config = Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .proxy(None)
            .timeout_global(Some(PATIENCE))
            .user_agent(concat!("sdkwright/", env!("CARGO_PKG_VERSION")))
            .accept("application/yaml, application/json, */*;q=0.5")
            .build();
        Self(Agent::with_parts(config, DefaultConnector::default(), Guarded(DefaultResolver::default())))
    }

    /// What is behind a URL of a host that may be asked, up to one byte more than `limit`.
    pub(super) fn get(&self, url: &Url, limit: usize) -> Result<Fetched, Unfetched> {
        let mut url = url.clone();
        for _ in 0..=REDIRECTS {
            let mut response = self.0.get(url.as_str()).call().map_err(|error| explain(&error))?;
            let status = response.status();
            if status.is_redirection() {
                let location = response.headers().get(LOCATION).and_then(|location| location.to_str().ok());
                let next = location.and_then(|location| url.join(location).ok());
                match next.filter(|next| next.origin() == url.origin()) {
                    Some(next) => url = next,
                    None => return Err(unreachable("the host sends on to another one", "refer to that one")),
                }
                continue;
            }
            if !status.is_success() {
                return Err(unreachable(
                    &format!("the host answers with the status {}", status.as_u16()),
                    CORRECT,
                ));
            }
            let mut bytes = Vec::new();
            let mut body = response.body_mut().as_reader().take(limit as u64 + 1);
            body.read_to_end(&mut bytes).map_err(|error| explain(&error.into()))?;
            return Ok(Fetched { url, bytes });
        }
        Err(unreachable("the host sends on too often", CORRECT))
    }
}

const CORRECT: &str = "correct the URL, or save the other document beside this one and refer to the file";

fn unreachable(message: &str, help: &str) -> Unfetched {
    Unfetched { forbidden: false, message: message.to_owned(), help: help.to_owned() }
}

/// Says why nothing came, in words of our own: those of the answer are none of the reader's business.
fn explain(error: &ureq::Error) -> Unfetched {
    let message = match error {
        ureq::Error::Other(reason) if reason.is::<PrivateAddress>() => {
            return forbidden(
                "the host is in a private network, from which documents are not loaded",
                BESIDE,
            );
        }
        ureq::Error::Timeout(_) => format!("the host did not answer within {} seconds", PATIENCE.as_secs()),
        ureq::Error::HostNotFound => "there is no such host".to_owned(),
        ureq::Error::Io(error) if error.kind() == io::ErrorKind::TimedOut => {
            format!("the host did not answer within {} seconds", PATIENCE.as_secs())
        }
        ureq::Error::Io(error) => format!("the host cannot be reached: {}", error.kind()),
        ureq::Error::ConnectionFailed => "the host cannot be reached".to_owned(),
        ureq::Error::Rustls(_) | ureq::Error::Tls(_) => "the host cannot be trusted: TLS failed".to_owned(),
        _ => "the host does not answer as HTTP asks".to_owned(),
    };
    unreachable(&message, CORRECT)
}

/// Finds the addresses of a host, and leaves those out that a document must not make us speak to. The connection is made
/// to what is found here, so that a second answer of the name service cannot lead elsewhere.
#[derive(Debug)]
struct Guarded(DefaultResolver);

impl Resolver for Guarded {
    fn resolve(
        &self,
        uri: &Uri,
        config: &Config,
        timeout: NextTimeout,
    ) -> Result<ResolvedSocketAddrs, ureq::Error> {
        let found = self.0.resolve(uri, config, timeout)?;
        // A loopback host was allowed by its name, or it would not be asked.
        let local =
            Url::parse(&uri.to_string()).is_ok_and(|url| url.host().is_some_and(|host| is_loopback(&host)));
        let may_be_asked =
            |address: IpAddr| if local { address.is_loopback() } else { address::is_public(address) };
        let mut kept = self.empty();
        for address in found.iter().filter(|address| may_be_asked(address.ip())) {
            kept.push(*address);
        }
        if kept.is_empty() { Err(ureq::Error::Other(Box::new(PrivateAddress))) } else { Ok(kept) }
    }
}

/// A host has no address that may be asked.
#[derive(Debug)]
struct PrivateAddress;

impl fmt::Display for PrivateAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("all addresses are private")
    }
}

impl Error for PrivateAddress {}
