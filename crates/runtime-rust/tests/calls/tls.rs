//! Promise 13: servers that nobody vouches for. Nothing is said to them, and they are not asked twice.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use rcgen::{CertificateParams, KeyPair, date_time_ymd};
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};

use crate::mini::Dub;
use crate::runtime::{Config, Error, ErrorKind};
use crate::server::{Server, json};
use crate::setup::{CUSTOMER, builder, failure};

/// A server that shows a certificate, and counts the requests that it hears.
struct TlsServer {
    url: String,
    certificate: CertificateDer<'static>,
    heard: Arc<AtomicUsize>,
}

impl TlsServer {
    fn showing(params: &CertificateParams) -> Self {
        let key = KeyPair::generate().unwrap();
        let certificate = params.self_signed(&key).unwrap().der().clone();
        let key = PrivateKeyDer::try_from(key.serialize_der()).unwrap();
        let config = identity(certificate.clone(), key);
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("https://{}", listener.local_addr().unwrap());
        let heard = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&heard);
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let connection = ServerConnection::new(Arc::clone(&config)).unwrap();
                let mut stream = StreamOwned::new(connection, stream);
                if stream.read(&mut [0; 4096]).is_ok_and(|length| length > 0) {
                    count.fetch_add(1, Ordering::SeqCst);
                    let _ = stream.write_all(&json(200, CUSTOMER));
                }
            }
        });
        Self { url, certificate, heard }
    }

    /// A client; one that trusts this server's certificate, if it is to.
    fn client(&self, is_trusted: bool) -> Dub {
        let nobody = Server::answering([json(500, "{}")]);
        let mut builder = builder(&nobody).base_url(&self.url);
        if is_trusted {
            trust(&mut builder.config, &self.certificate);
        }
        builder.build().unwrap()
    }

    async fn refusal(&self, is_trusted: bool) -> Error {
        let error = failure(self.client(is_trusted).customers().get("1").send().await);
        assert!(matches!(error.kind(), ErrorKind::Tls), "{error:?}");
        assert_eq!((error.attempts(), error.is_retryable()), (1, false));
        assert_eq!(self.heard.load(Ordering::SeqCst), 0, "nothing is said before trust is there");
        error
    }
}

/// What a server proves itself with.
pub fn identity(certificate: CertificateDer<'static>, key: PrivateKeyDer<'static>) -> Arc<ServerConfig> {
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let config = ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
    Arc::new(config.with_no_client_auth().with_single_cert(vec![certificate], key).unwrap())
}

/// Trusts a certificate and no other.
#[cfg(feature = "reqwest")]
pub fn trust(config: &mut Config, certificate: &CertificateDer<'_>) {
    let certificate = reqwest::Certificate::from_der(certificate).unwrap();
    config.http_client(move |client| client.tls_certs_only([certificate.clone()]));
}

/// Trusts a certificate and no other. The environment counts, as it does where no proxy is known.
#[cfg(not(feature = "reqwest"))]
pub fn trust(config: &mut Config, certificate: &CertificateDer<'_>) {
    let mut roots = rustls::RootCertStore::empty();
    roots.add(certificate.clone()).unwrap();
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let tls = rustls::ClientConfig::builder_with_provider(provider);
    let tls = tls.with_safe_default_protocol_versions().unwrap();
    let tls = tls.with_root_certificates(roots).with_no_client_auth();
    config.transport(crate::runtime::HyperTransport::builder().tls(tls).build().unwrap());
}

fn certificate(host: &str) -> CertificateParams {
    CertificateParams::new([host.to_owned()]).unwrap()
}

#[tokio::test]
async fn a_trusted_certificate() {
    let server = TlsServer::showing(&certificate("127.0.0.1"));
    assert_eq!(server.client(true).customers().get("1").send().await.unwrap().id, "cus_1");
    assert_eq!(server.heard.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn a_certificate_of_nobody_known() {
    TlsServer::showing(&certificate("127.0.0.1")).refusal(false).await;
}

#[tokio::test]
async fn a_certificate_of_another_host() {
    TlsServer::showing(&certificate("api.example.com")).refusal(true).await;
}

#[tokio::test]
async fn a_certificate_that_is_over() {
    let mut params = certificate("127.0.0.1");
    params.not_before = date_time_ymd(2020, 1, 1);
    params.not_after = date_time_ymd(2021, 1, 1);
    TlsServer::showing(&params).refusal(true).await;
}
