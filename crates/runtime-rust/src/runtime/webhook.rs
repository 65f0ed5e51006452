use std::fmt;
use std::time::{Duration, SystemTime};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit as _, Mac as _};
use http::HeaderMap;
use serde::de::DeserializeOwned;
use sha2::Sha256;

use super::decode;
use super::error::{Error, ErrorKind};
use super::platform;
use super::secret::Secret;

/// Tells requests that the API sends from those of anybody else.
///
/// Give it the body as it came, byte for byte: what a framework has parsed and written again has another signature.
#[derive(Debug, Clone)]
pub struct Webhook {
    /// The secret, and those that it takes the place of.
    keys: Vec<Key>,
    scheme: Scheme,
    tolerance: Duration,
}

#[derive(Clone)]
struct Key(zeroize::Zeroizing<Vec<u8>>);

#[derive(Debug, Clone, Copy)]
enum Scheme {
    /// Standard Webhooks, version 1.
    Standard,
    /// A header such as `ts=1;h1=ab` or `t=1,v1=ab`.
    Timestamped(&'static str),
    /// A header with the signature of the body alone.
    Body(&'static str),
}

/// What a request claims about itself.
struct Claim {
    /// In seconds since 1970.
    timestamp: Option<String>,
    /// What stands in front of the body in the signed text.
    prefix: String,
    /// Any one of these has to be right.
    signatures: Vec<Vec<u8>>,
}

impl Key {
    /// # Errors
    /// `Invalid` if the scheme wants base64 and the secret is not in it.
    fn of(secret: &Secret, scheme: Scheme) -> Result<Self, Error> {
        let Scheme::Standard = scheme else { return Ok(Self::plain(secret)) };
        let encoded = secret.expose();
        let encoded = encoded.strip_prefix("whsec_").unwrap_or(encoded);
        let key = STANDARD.decode(encoded).map_err(|_| Error::invalid("secret", "is not in base64"))?;
        Ok(Self(key.into()))
    }

    fn plain(secret: &Secret) -> Self {
        Self(secret.expose().as_bytes().to_vec().into())
    }
}

impl Webhook {
    /// Webhooks as the Standard Webhooks specification has them, with a secret such as `whsec_…`.
    ///
    /// # Errors
    /// `Invalid` if the secret is not in base64.
    pub fn standard(secret: impl Into<Secret>) -> Result<Self, Error> {
        Ok(Self::new(Key::of(&secret.into(), Scheme::Standard)?, Scheme::Standard))
    }

    /// Webhooks whose signature covers a time, both in one header: `ts=…;h1=…`, or `t=…,v1=…`.
    pub fn timestamped(header: &'static str, secret: impl Into<Secret>) -> Self {
        Self::new(Key::plain(&secret.into()), Scheme::Timestamped(header))
    }

    /// Webhooks whose signature covers the body alone: in hexadecimal, with or without `sha256=` in front, or in base64.
    /// Such a request can be sent again by whoever sees it.
    pub fn untimed(header: &'static str, secret: impl Into<Secret>) -> Self {
        Self::new(Key::plain(&secret.into()), Scheme::Body(header))
    }

    /// Takes what is signed with another secret, too: the one before, while a new one takes its place.
    ///
    /// # Errors
    /// `Invalid` if the scheme wants base64 and the secret is not in it.
    pub fn or_secret(mut self, secret: impl Into<Secret>) -> Result<Self, Error> {
        self.keys.push(Key::of(&secret.into(), self.scheme)?);
        Ok(self)
    }

    /// How much the sender's clock may differ, and how old a request may be: 5 minutes, unless set here.
    #[must_use]
    pub fn tolerance(mut self, tolerance: Duration) -> Self {
        self.tolerance = tolerance;
        self
    }

    /// Checks that a request is the API's.
    ///
    /// # Errors
    /// `Webhook`, with what is wrong.
    pub fn verify(&self, headers: &HeaderMap, body: &[u8]) -> Result<(), Error> {
        self.verify_at(platform::date(), headers, body)
    }

    /// Checks that a request is the API's and was sent around a certain time.
    ///
    /// # Errors
    /// `Webhook`, with what is wrong.
    pub fn verify_at(&self, now: SystemTime, headers: &HeaderMap, body: &[u8]) -> Result<(), Error> {
        let claim = self.claim(headers)?;
        if let Some(timestamp) = &claim.timestamp {
            let seconds = timestamp.parse().map_err(|_| fail("the timestamp is no number"))?;
            let sent = SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(seconds));
            let sent = sent.ok_or_else(|| fail("the timestamp is no time"))?;
            if now.duration_since(sent).is_ok_and(|age| age > self.tolerance) {
                return Err(fail("the request is too old"));
            }
            if sent.duration_since(now).is_ok_and(|ahead| ahead > self.tolerance) {
                return Err(fail("the request is from the future"));
            }
        }
        let mut right = 0;
        for key in &self.keys {
            let mac = Hmac::<Sha256>::new_from_slice(&key.0).map_err(|_| fail("the secret is no key"))?;
            let mac = mac.chain_update(&claim.prefix).chain_update(body);
            // In constant time each, and all of them.
            let fits = |signature: &&Vec<u8>| mac.clone().verify_slice(signature).is_ok();
            right += claim.signatures.iter().filter(fits).count();
        }
        match right {
            0 => Err(fail("no signature is right")),
            _ => Ok(()),
        }
    }

    /// Checks that a request is the API's, and decodes its body.
    ///
    /// # Errors
    /// `Webhook`, and `Decode` if the body is not what the API documents.
    pub fn open<T: DeserializeOwned>(&self, headers: &HeaderMap, body: &[u8]) -> Result<T, Error> {
        self.verify(headers, body)?;
        serde_json::from_slice(body).map_err(|error| {
            let place = decode::Place::of(&error, body);
            let message = format!("cannot decode the webhook at {}: {error}", place.path);
            let excerpt = decode::excerpt(body, place.offset, 160);
            Error::new(ErrorKind::Decode { path: place.path, excerpt }, decode::line(&message, 300))
        })
    }

    fn new(key: Key, scheme: Scheme) -> Self {
        Self { keys: vec![key], scheme, tolerance: Duration::from_secs(300) }
    }

    fn claim(&self, headers: &HeaderMap) -> Result<Claim, Error> {
        match self.scheme {
            Scheme::Standard => {
                let id = text(headers, "webhook-id")?;
                let timestamp = text(headers, "webhook-timestamp")?;
                let versions = text(headers, "webhook-signature")?.split_ascii_whitespace();
                let signatures = versions
                    .filter_map(|version| STANDARD.decode(version.strip_prefix("v1,")?).ok())
                    .collect();
                let prefix = format!("{id}.{timestamp}.");
                Ok(Claim { timestamp: Some(timestamp.to_owned()), prefix, signatures })
            }
            Scheme::Timestamped(header) => {
                let text = text(headers, header)?;
                let pairs = || text.split([';', ',']).filter_map(|pair| pair.trim().split_once('='));
                let timestamp = pairs().find(|(key, _)| matches!(*key, "t" | "ts"));
                let (key, timestamp) =
                    timestamp.ok_or_else(|| fail(&format!("`{header}` has no timestamp")))?;
                // Who calls it `ts` signs `ts:body`, who calls it `t` signs `t.body`.
                let dot = if key == "ts" { ':' } else { '.' };
                let signatures = pairs().filter(|(key, _)| matches!(*key, "h1" | "v1"));
                let signatures = signatures.filter_map(|(_, hex)| from_hex(hex)).collect();
                let prefix = format!("{timestamp}{dot}");
                Ok(Claim { timestamp: Some(timestamp.to_owned()), prefix, signatures })
            }
            Scheme::Body(header) => {
                let text = text(headers, header)?.trim();
                let text = text.strip_prefix("sha256=").unwrap_or(text);
                let signature = from_hex(text).or_else(|| STANDARD.decode(text).ok());
                Ok(Claim {
                    timestamp: None,
                    prefix: String::new(),
                    signatures: signature.into_iter().collect(),
                })
            }
        }
    }
}

fn text<'h>(headers: &'h HeaderMap, name: &str) -> Result<&'h str, Error> {
    let value = headers.get(name).ok_or_else(|| fail(&format!("there is no header `{name}`")))?;
    value.to_str().map_err(|_| fail(&format!("the header `{name}` is no text")))
}

fn fail(message: &str) -> Error {
    Error::new(ErrorKind::Webhook, format!("the webhook is not to be trusted: {message}"))
}

fn from_hex(text: &str) -> Option<Vec<u8>> {
    let digits: Option<Vec<u8>> = text.chars().map(|digit| u8::try_from(digit.to_digit(16)?).ok()).collect();
    let digits = digits.filter(|digits| digits.len() % 2 == 0)?;
    Some(digits.chunks(2).map(|pair| pair[0] << 4 | pair[1]).collect())
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}
