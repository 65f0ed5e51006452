//! The operations of `headers`.

use crate::models::DeepObjectColor;
use crate::runtime::{Call, CallOptions, Core, Error, HeaderStyle, Method, Operation, Pending, RawResponse};

/// The operations of `headers`.
#[derive(Debug, Clone)]
pub struct Headers {
    core: Core,
}

impl Headers {
    pub(crate) fn new(core: &Core) -> Self {
        Self { core: core.clone() }
    }

    /// Sends `GET /headers/simple`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// conformance.headers().headers_simple().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn headers_simple(&self) -> HeadersSimple {
        HeadersSimple { call: Call::new(&self.core, &HEADERS_SIMPLE) }
    }

    /// Sends `GET /headers/exploded`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// conformance.headers().headers_exploded().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn headers_exploded(&self) -> HeadersExploded {
        HeadersExploded { call: Call::new(&self.core, &HEADERS_EXPLODED) }
    }

    /// Sends `GET /headers/cookies`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// conformance.headers().cookies().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn cookies(&self) -> Cookies {
        Cookies { call: Call::new(&self.core, &COOKIES) }
    }

    /// Sends `GET /headers/reserved`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// conformance.headers().ignored_headers().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn ignored_headers(&self) -> IgnoredHeaders {
        IgnoredHeaders { call: Call::new(&self.core, &IGNORED_HEADERS) }
    }
}

pub(crate) static HEADERS_SIMPLE: Operation =
    Operation { id: "headersSimple", method: Method::Get, path: "/headers/simple", ..Operation::DEFAULT };

/// A call of `GET /headers/simple`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct HeadersSimple {
    pub(crate) call: Call,
}

impl HeadersSimple {
    /// The parameter `X-Text`.
    pub fn x_text(mut self, x_text: impl Into<String>) -> Self {
        self.call.header::<String>("X-Text", &x_text.into());
        self
    }

    /// The parameter `X-List`.
    pub fn x_list(mut self, x_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call.header("X-List", &x_list.into_iter().map(Into::into).collect::<Vec<String>>());
        self
    }

    /// The parameter `X-Object`.
    pub fn x_object(mut self, x_object: DeepObjectColor) -> Self {
        self.call.header("X-Object", &x_object);
        self
    }

    /// The parameter `X-Number`.
    pub fn x_number(mut self, x_number: i64) -> Self {
        self.call.header("X-Number", &x_number);
        self
    }

    /// The parameter `X-Flag`.
    pub fn x_flag(mut self, x_flag: bool) -> Self {
        self.call.header("X-Flag", &x_flag);
        self
    }

    /// Changes timeouts, retries, headers and the like for this call only.
    pub fn with(mut self, options: CallOptions) -> Self {
        self.call.with(options);
        self
    }

    /// Sends the request. The response has no body.
    pub fn send(self) -> Pending<()> {
        self.call.nothing()
    }

    /// Sends the request and gives the response as it came: status, headers and bytes.
    pub fn send_raw(self) -> Pending<RawResponse> {
        self.call.raw()
    }

    /// Sends the request and waits, without an asynchronous runtime around it.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<(), Error> {
        self.send().wait()
    }
}

impl IntoFuture for HeadersSimple {
    type Output = Result<(), Error>;
    type IntoFuture = Pending<()>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static HEADERS_EXPLODED: Operation =
    Operation { id: "headersExploded", method: Method::Get, path: "/headers/exploded", ..Operation::DEFAULT };

/// A call of `GET /headers/exploded`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct HeadersExploded {
    pub(crate) call: Call,
}

impl HeadersExploded {
    /// The parameter `X-List`.
    pub fn x_list(mut self, x_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call.header("X-List", &x_list.into_iter().map(Into::into).collect::<Vec<String>>());
        self
    }

    /// The parameter `X-Object`.
    pub fn x_object(mut self, x_object: DeepObjectColor) -> Self {
        self.call.header_styled("X-Object", HeaderStyle::SimpleExploded, &x_object);
        self
    }

    /// Changes timeouts, retries, headers and the like for this call only.
    pub fn with(mut self, options: CallOptions) -> Self {
        self.call.with(options);
        self
    }

    /// Sends the request. The response has no body.
    pub fn send(self) -> Pending<()> {
        self.call.nothing()
    }

    /// Sends the request and gives the response as it came: status, headers and bytes.
    pub fn send_raw(self) -> Pending<RawResponse> {
        self.call.raw()
    }

    /// Sends the request and waits, without an asynchronous runtime around it.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<(), Error> {
        self.send().wait()
    }
}

impl IntoFuture for HeadersExploded {
    type Output = Result<(), Error>;
    type IntoFuture = Pending<()>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static COOKIES: Operation =
    Operation { id: "cookies", method: Method::Get, path: "/headers/cookies", ..Operation::DEFAULT };

/// A call of `GET /headers/cookies`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Cookies {
    pub(crate) call: Call,
}

impl Cookies {
    /// The parameter `session`.
    pub fn session(mut self, session: impl Into<String>) -> Self {
        self.call.cookie::<String>("session", &session.into());
        self
    }

    /// The parameter `ids`.
    pub fn ids(mut self, ids: impl IntoIterator<Item = i64>) -> Self {
        self.call.cookie("ids", &ids.into_iter().collect::<Vec<_>>());
        self
    }

    /// Changes timeouts, retries, headers and the like for this call only.
    pub fn with(mut self, options: CallOptions) -> Self {
        self.call.with(options);
        self
    }

    /// Sends the request. The response has no body.
    pub fn send(self) -> Pending<()> {
        self.call.nothing()
    }

    /// Sends the request and gives the response as it came: status, headers and bytes.
    pub fn send_raw(self) -> Pending<RawResponse> {
        self.call.raw()
    }

    /// Sends the request and waits, without an asynchronous runtime around it.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<(), Error> {
        self.send().wait()
    }
}

impl IntoFuture for Cookies {
    type Output = Result<(), Error>;
    type IntoFuture = Pending<()>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static IGNORED_HEADERS: Operation =
    Operation { id: "ignoredHeaders", method: Method::Get, path: "/headers/reserved", ..Operation::DEFAULT };

/// A call of `GET /headers/reserved`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct IgnoredHeaders {
    pub(crate) call: Call,
}

impl IgnoredHeaders {
    /// The parameter `X-Kept`.
    pub fn x_kept(mut self, x_kept: impl Into<String>) -> Self {
        self.call.header::<String>("X-Kept", &x_kept.into());
        self
    }

    /// Changes timeouts, retries, headers and the like for this call only.
    pub fn with(mut self, options: CallOptions) -> Self {
        self.call.with(options);
        self
    }

    /// Sends the request. The response has no body.
    pub fn send(self) -> Pending<()> {
        self.call.nothing()
    }

    /// Sends the request and gives the response as it came: status, headers and bytes.
    pub fn send_raw(self) -> Pending<RawResponse> {
        self.call.raw()
    }

    /// Sends the request and waits, without an asynchronous runtime around it.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<(), Error> {
        self.send().wait()
    }
}

impl IntoFuture for IgnoredHeaders {
    type Output = Result<(), Error>;
    type IntoFuture = Pending<()>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
