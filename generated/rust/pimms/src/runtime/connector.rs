use std::error::Error as StdError;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use http::Uri;
use hyper::rt::{Read, ReadBufCursor, Write};
use hyper_rustls::{ConfigBuilderExt as _, HttpsConnector, HttpsConnectorBuilder, MaybeHttpsStream};
use hyper_util::client::legacy::connect::proxy::Tunnel;
use hyper_util::client::legacy::connect::{Connected, Connection, HttpConnector};
use hyper_util::client::proxy::matcher::{Intercept, Matcher};
use hyper_util::rt::TokioIo;
use rustls::ClientConfig;
use rustls::crypto::aws_lc_rs;
use tokio::net::TcpStream;
use tokio::time::timeout;
use tower_service::Service;

use super::error::Error;

/// Makes connections within a time limit: TCP to the server or to a proxy, then TLS where the address asks for it.
#[derive(Debug, Clone)]
pub(crate) struct Connector {
    connect: HttpsConnector<Route>,
    limit: Duration,
}

type BoxError = Box<dyn StdError + Send + Sync>;
type Connecting<T> = Pin<Box<dyn Future<Output = Result<T, BoxError>> + Send>>;

impl Connector {
    /// # Errors
    /// `Invalid`, if no TLS configuration is given and the operating system has no certificates.
    pub(crate) fn new(
        limit: Duration,
        proxies: Option<Arc<Matcher>>,
        tls: Option<ClientConfig>,
    ) -> Result<Self, Error> {
        let mut tcp = HttpConnector::new();
        tcp.enforce_http(false);
        tcp.set_nodelay(true);
        tcp.set_keepalive(Some(KEEPALIVE));
        tcp.set_connect_timeout(Some(limit));
        let tls = tls.map_or_else(default_tls, Ok)?;
        let connect = HttpsConnectorBuilder::new()
            .with_tls_config(tls)
            .https_or_http()
            .enable_all_versions()
            .wrap_connector(Route { tcp, proxies });
        Ok(Self { connect, limit })
    }
}

/// How long a connection is silent before the other end is asked whether it is still there.
const KEEPALIVE: Duration = Duration::from_secs(15);

fn default_tls() -> Result<ClientConfig, Error> {
    let tls = ClientConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
        .with_safe_default_protocol_versions()
        .and_then(|tls| tls.try_with_platform_verifier());
    let invalid = |error| Error::invalid("transport", "finds no certificates to trust").with_source(error);
    Ok(tls.map_err(|error: rustls::Error| invalid(error))?.with_no_client_auth())
}

impl Service<Uri> for Connector {
    type Response = MaybeHttpsStream<Link>;
    type Error = BoxError;
    type Future = Connecting<Self::Response>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, uri: Uri) -> Self::Future {
        let connection = timeout(self.limit, self.connect.call(uri));
        Box::pin(async move { connection.await? })
    }
}

/// Makes the connection that TLS may be spoken over.
#[derive(Debug, Clone)]
struct Route {
    tcp: HttpConnector,
    proxies: Option<Arc<Matcher>>,
}

impl Service<Uri> for Route {
    type Response = Link;
    type Error = BoxError;
    type Future = Connecting<Link>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, uri: Uri) -> Self::Future {
        let proxy = self.proxies.as_ref().and_then(|proxies| proxies.intercept(&uri));
        let tcp = self.tcp.clone();
        Box::pin(async move {
            match proxy {
                Some(proxy) => through(&proxy, tcp, uri).await,
                None => Link::to(tcp, uri).await,
            }
        })
    }
}

/// A connection through a proxy: a tunnel for TLS; without it, the proxy is told the whole address with each request.
async fn through(proxy: &Intercept, tcp: HttpConnector, uri: Uri) -> Result<Link, BoxError> {
    if proxy.uri().scheme_str() != Some("http") {
        return Err(
            "of the environment's proxies, this transport knows those whose address is `http://…`".into()
        );
    }
    if uri.scheme_str() != Some("https") {
        return Ok(Link { is_proxied: true, ..Link::to(tcp, proxy.uri().clone()).await? });
    }
    let mut tunnel = Tunnel::new(proxy.uri().clone(), tcp);
    if let Some(credentials) = proxy.basic_auth() {
        tunnel = tunnel.with_auth(credentials.clone());
    }
    Ok(Link { stream: tunnel.call(uri).await?, is_proxied: false })
}

/// A connection over TCP.
#[derive(Debug)]
pub(crate) struct Link {
    stream: TokioIo<TcpStream>,
    /// Whether the other end is a proxy that reads the requests.
    is_proxied: bool,
}

impl Link {
    async fn to(mut tcp: HttpConnector, uri: Uri) -> Result<Self, BoxError> {
        Ok(Self { stream: tcp.call(uri).await?, is_proxied: false })
    }

    fn stream(self: Pin<&mut Self>) -> Pin<&mut TokioIo<TcpStream>> {
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
