use std::fmt;
use std::str::FromStr;

use url::{Host, Url};

/// A host that documents may be loaded from: `api.example.com`, or with a port `localhost:8080`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RemoteHost {
    host: Host<String>,
    /// `None` for the port of the URL's scheme.
    port: Option<u16>,
}

impl RemoteHost {
    /// Whether a URL leads to this very host and port.
    pub fn has(&self, url: &Url) -> bool {
        let has_port = match self.port {
            // A URL leaves the port of its scheme out.
            None => url.port().is_none(),
            port => url.port_or_known_default() == port,
        };
        url.host().is_some_and(|host| host.to_owned() == self.host) && has_port
    }
}

impl FromStr for RemoteHost {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let wrong =
            || "write a host such as `api.example.com` or `localhost:8080`, no URL and no pattern".to_owned();
        if text.is_empty() || text.contains(['/', '\\', '?', '#', '@', '*', ' ']) {
            return Err(wrong());
        }
        let url = Url::parse(&format!("https://{text}/")).map_err(|_| wrong())?;
        let host = url.host().ok_or_else(wrong)?.to_owned();
        // A URL leaves the port of its scheme out.
        let port = url.port().or_else(|| text.ends_with(":443").then_some(443));
        Ok(Self { host, port })
    }
}

impl fmt::Display for RemoteHost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.host)?;
        self.port.map_or(Ok(()), |port| write!(f, ":{port}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_is_exactly_that() {
        for (host, url, has) in [
            ("example.com", "https://example.com/a.yaml", true),
            ("example.com", "https://EXAMPLE.com:443/a.yaml", true),
            ("example.com", "https://example.com:8443/a.yaml", false),
            ("example.com", "https://api.example.com/a.yaml", false),
            ("example.com", "https://example.com.evil.example/", false),
            ("example.com", "https://example.com@evil.example/", false),
            ("example.com:8443", "https://example.com:8443/", true),
            ("example.com:8443", "https://example.com/", false),
            ("localhost:8080", "http://localhost:8080/a", true),
            ("127.0.0.1", "http://127.0.0.1/a", true),
            ("127.0.0.1", "http://2130706433/a", true),
            ("[::1]:9", "http://[::1]:9/", true),
            ("[::1]", "http://[::1]/", true),
        ] {
            let host: RemoteHost = host.parse().unwrap();
            assert_eq!(host.has(&Url::parse(url).unwrap()), has, "{host}: {url}");
        }
    }

    #[test]
    fn urls_and_patterns_are_no_hosts() {
        for text in ["", "https://example.com", "*.example.com", "a@b", "example.com/a", "a b", "[::1", "a:x"]
        {
            assert!(text.parse::<RemoteHost>().is_err(), "{text}");
        }
    }
}
