use std::error::Error as StdError;
use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use http::Uri;
use http::uri::Authority;
use hyper::rt::{Read, ReadBufCursor, Write};
use hyper_rustls::{HttpsConnector, MaybeHttpsStream};
use hyper_util::client::legacy::connect::proxy::{SocksV4, SocksV5, Tunnel};
use hyper_util::client::legacy::connect::{Connected, Connection, HttpConnector};
use hyper_util::client::proxy::matcher::{Intercept, Matcher};
use hyper_util::rt::TokioIo;
use tokio::net::{TcpStream, lookup_host};
use tower_service::Service;

use super::platform::BoxFuture;

/// Makes the connection that TLS may be spoken over: to the server, or through the proxy that the environment has for it.
#[derive(Debug, Clone)]
pub(crate) struct Route {
    pub tcp: HttpConnector,
    /// For proxies, some of which are spoken to over TLS.
    pub to_proxy: HttpsConnector<HttpConnector>,
    pub proxies: Option<Arc<Matcher>>,
}

pub(crate) type BoxError = Box<dyn StdError + Send + Sync>;

/// The port of SOCKS proxies whose address has none (RFC 1928, section 3).
const SOCKS_PORT: u16 = 1080;

impl Service<Uri> for Route {
    type Response = Link;
    type Error = BoxError;
    type Future = BoxFuture<'static, Result<Link, BoxError>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, uri: Uri) -> Self::Future {
        let proxy = self.proxies.as_ref().and_then(|proxies| proxies.intercept(&uri));
        let mut route = self.clone();
        Box::pin(async move {
            match proxy {
                Some(proxy) => route.through(&proxy, uri).await,
                None => Ok(Link::tunnel(route.tcp.call(uri).await?)),
            }
        })
    }
}

impl Route {
    async fn through(mut self, proxy: &Intercept, uri: Uri) -> Result<Link, BoxError> {
        match proxy.uri().scheme_str() {
            Some("http" | "https") if uri.scheme_str() == Some("https") => {
                let mut tunnel = Tunnel::new(proxy.uri().clone(), self.to_proxy);
                if let Some(credentials) = proxy.basic_auth() {
                    tunnel = tunnel.with_auth(credentials.clone());
                }
                Ok(Link { stream: tunnel.call(uri).await?, is_proxied: false })
            }
            // Without TLS, a proxy is told the whole address with each request.
            Some("http" | "https") => {
                Ok(Link { stream: self.to_proxy.call(proxy.uri().clone()).await?, is_proxied: true })
            }
            Some("socks5") => self.socks5(proxy, looked_up(&uri, |_| true).await?).await,
            Some("socks5h") => self.socks5(proxy, named(&uri)?).await,
            Some("socks4") => self.socks4(proxy, looked_up(&uri, SocketAddr::is_ipv4).await?).await,
            _ => self.socks4(proxy, named(&uri)?).await,
        }
    }

    async fn socks5(self, proxy: &Intercept, uri: Uri) -> Result<Link, BoxError> {
        let mut socks = SocksV5::new(socks_address(proxy)?, self.tcp);
        if let Some((user, password)) = proxy.raw_auth() {
            socks = socks.with_auth(user.to_owned(), password.to_owned());
        }
        Ok(Link::tunnel(socks.call(uri).await?))
    }

    async fn socks4(self, proxy: &Intercept, uri: Uri) -> Result<Link, BoxError> {
        Ok(Link::tunnel(SocksV4::new(socks_address(proxy)?, self.tcp).call(uri).await?))
    }
}

fn socks_address(proxy: &Intercept) -> Result<Uri, BoxError> {
    let (host, port) = (proxy.uri().host().unwrap_or_default(), proxy.uri().port_u16());
    with_authority(proxy.uri(), &format!("{host}:{}", port.unwrap_or(SOCKS_PORT)))
}

/// An address with the name of its host and with its port, for proxies that look names up.
fn named(uri: &Uri) -> Result<Uri, BoxError> {
    with_authority(uri, &format!("{}:{}", uri.host().unwrap_or_default(), port(uri)))
}

/// An address with the number of its host in place of the name, for proxies that are not to be told names.
async fn looked_up(uri: &Uri, is_wanted: fn(&SocketAddr) -> bool) -> Result<Uri, BoxError> {
    let host = uri.host().unwrap_or_default().trim_start_matches('[').trim_end_matches(']');
    let found = lookup_host((host, port(uri))).await?.find(is_wanted);
    let address = found.ok_or("the server has no address that the proxy knows how to reach")?;
    with_authority(uri, &address.to_string())
}

fn port(uri: &Uri) -> u16 {
    uri.port_u16().unwrap_or(if uri.scheme_str() == Some("https") { 443 } else { 80 })
}

fn with_authority(uri: &Uri, authority: &str) -> Result<Uri, BoxError> {
    let mut parts = uri.clone().into_parts();
    parts.authority = Some(Authority::try_from(authority)?);
    Ok(Uri::from_parts(parts)?)
}

/// A connection over TCP, with TLS where a proxy asks for it.
#[derive(Debug)]
pub(crate) struct Link {
    stream: MaybeHttpsStream<TokioIo<TcpStream>>,
    /// Whether the other end is a proxy that reads the requests.
    is_proxied: bool,
}

impl Link {
    fn tunnel(stream: TokioIo<TcpStream>) -> Self {
        Self { stream: MaybeHttpsStream::Http(stream), is_proxied: false }
    }

    fn stream(self: Pin<&mut Self>) -> Pin<&mut MaybeHttpsStream<TokioIo<TcpStream>>> {
        Pin::new(&mut self.get_mut().stream)
    }
}

impl Connection for Link {
    fn connected(&self) -> Connected {
        self.stream.connected().proxy(self.is_proxied)
    }
}

impl Read for Link {
    fn poll_read(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: ReadBufCursor<'_>,
    ) -> Poll<io::Result<()>> {
        self.stream().poll_read(context, buffer)
    }
}

impl Write for Link {
    fn poll_write(self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        self.stream().poll_write(context, bytes)
    }

    fn poll_flush(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.stream().poll_flush(context)
    }

    fn poll_shutdown(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.stream().poll_shutdown(context)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffers: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        self.stream().poll_write_vectored(context, buffers)
    }
}
