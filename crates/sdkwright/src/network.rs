//! Documents of other hosts, by permission of the user: the one place of sdkwright that speaks to a network.

#[cfg(feature = "remote")]
mod address;
#[cfg(feature = "remote")]
mod client;
#[cfg(not(feature = "remote"))]
#[path = "network/no_client.rs"]
mod client;

use std::fmt;

use sdkwright_config::RemoteHost;
use sdkwright_spec::{Fetch, Fetched, Unfetched};
use url::{Host, Url};

/// Gets documents from the hosts that the user allows, each by its exact name and port.
pub(crate) struct Network {
    hosts: Vec<RemoteHost>,
    client: client::Client,
}

impl Network {
    /// Allows these hosts and no others. Nothing is asked before a reference leads there.
    pub(crate) fn new(hosts: Vec<RemoteHost>) -> Self {
        Self { hosts, client: client::Client::new() }
    }
}

impl fmt::Debug for Network {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Network").field("hosts", &self.hosts).finish_non_exhaustive()
    }
}

impl Fetch for Network {
    fn fetch(&self, url: &Url, limit: usize) -> Result<Fetched, Unfetched> {
        let host = match url.host() {
            Some(host) if matches!(url.scheme(), "https" | "http") => host,
            _ => return Err(forbidden("documents are loaded from files and over HTTPS only", BESIDE)),
        };
        if !self.hosts.iter().any(|allowed| allowed.has(url)) {
            let name = url.port().map_or(host.to_string(), |port| format!("{host}:{port}"));
            let help = format!("allow it with `--allow-remote {name}`, or {BESIDE}");
            return Err(forbidden(&format!("documents are not loaded from `{name}`"), &help));
        }
        if url.scheme() == "http" && !is_loopback(&host) {
            return Err(forbidden(
                "documents are loaded over HTTPS only",
                "write `https://` if the host offers it",
            ));
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(forbidden("documents are loaded without a user and a password", BESIDE));
        }
        self.client.get(url, limit)
    }
}

const BESIDE: &str = "save the other document beside this one and refer to the file";

fn forbidden(message: &str, help: &str) -> Unfetched {
    Unfetched { forbidden: true, message: message.to_owned(), help: help.to_owned() }
}

/// Whether a host is this very machine: `localhost` (RFC 6761, section 6.3) or an address of the loopback network.
fn is_loopback(host: &Host<&str>) -> bool {
    match host {
        Host::Domain(name) => *name == "localhost" || name.ends_with(".localhost"),
        Host::Ipv4(address) => address.is_loopback(),
        Host::Ipv6(address) => address.is_loopback(),
    }
}
