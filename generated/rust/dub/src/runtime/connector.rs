use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use http::Uri;
use hyper_rustls::{ConfigBuilderExt, HttpsConnector, HttpsConnectorBuilder, MaybeHttpsStream};
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::client::proxy::matcher::Matcher;
use rustls::ClientConfig;
use rustls::crypto::aws_lc_rs;
use tower_service::Service;

use super::error::Error;
use super::platform::{BoxFuture, timeout};
use super::route::{BoxError, Link, Route};

/// Makes connections within a time limit: TCP to the server or to a proxy, then TLS where the address asks for it.
#[derive(Debug, Clone)]
pub(crate) struct Connector {
    connect: HttpsConnector<Route>,
    limit: Duration,
}

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
        let to_proxy = HttpsConnectorBuilder::new()
            .with_tls_config(tls.clone())
            .https_or_http()
            .enable_http1()
            .wrap_connector(tcp.clone());
        let connect = HttpsConnectorBuilder::new()
            .with_tls_config(tls)
            .https_or_http()
            .enable_all_versions()
            .wrap_connector(Route { tcp, to_proxy, proxies });
        Ok(Self { connect, limit })
    }
}

/// How long a connection is silent before the other end is asked whether it is still there.
const KEEPALIVE: Duration = Duration::from_secs(15);

fn default_tls() -> Result<ClientConfig, Error> {
    let tls = ClientConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
        .with_safe_default_protocol_versions()
        .and_then(ConfigBuilderExt::try_with_platform_verifier);
    let invalid = |error| Error::invalid("transport", "finds no certificates to trust").with_source(error);
    Ok(tls.map_err(|error: rustls::Error| invalid(error))?.with_no_client_auth())
}

impl Service<Uri> for Connector {
    type Response = MaybeHttpsStream<Link>;
    type Error = BoxError;
    type Future = BoxFuture<'static, Result<Self::Response, BoxError>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, uri: Uri) -> Self::Future {
        let connection = timeout(self.limit, self.connect.call(uri));
        Box::pin(async move { connection.await? })
    }
}
