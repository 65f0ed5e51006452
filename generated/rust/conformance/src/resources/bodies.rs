//! The operations of `bodies`.

use crate::models::{Form, Styled, Upload};
use crate::runtime::{
    Call, CallOptions, Core, Error, File, Method, Operation, Pending, QueryStyle, RawResponse,
};

/// The operations of `bodies`.
#[derive(Debug, Clone)]
pub struct Bodies {
    core: Core,
}

impl Bodies {
    pub(crate) fn new(core: &Core) -> Self {
        Self { core: core.clone() }
    }

    /// Sends `POST /bodies/form`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use conformance::models::Form;
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = Form::new("<value>");
    /// conformance.bodies().send_form(body).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_form(&self, body: Form) -> SendForm {
        let mut call = Call::new(&self.core, &SEND_FORM);
        call.form_body(&body);
        SendForm { call }
    }

    /// Sends `POST /bodies/form/styled`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use conformance::models::Styled;
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// conformance.bodies().send_styled_form(Styled::new()).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_styled_form(&self, body: Styled) -> SendStyledForm {
        let mut call = Call::new(&self.core, &SEND_STYLED_FORM);
        call.form_body_styled(&body, &[("ids", QueryStyle::Form), ("place", QueryStyle::DeepObject)]);
        SendStyledForm { call }
    }

    /// Sends `POST /bodies/parts`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use conformance::File;
    /// use conformance::models::Upload;
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = Upload::new(File::from_path("photo.bin"));
    /// conformance.bodies().send_parts(body).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_parts(&self, body: Upload) -> SendParts {
        let mut call = Call::new(&self.core, &SEND_PARTS);
        call.multipart_body(body.into());
        SendParts { call }
    }

    /// Sends `POST /bodies/text`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// conformance.bodies().send_text("<value>").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_text(&self, body: impl Into<String>) -> SendText {
        let mut call = Call::new(&self.core, &SEND_TEXT);
        call.text_body("text/plain", body.into());
        SendText { call }
    }

    /// Sends `POST /bodies/bytes`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use conformance::File;
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// conformance.bodies().send_bytes(File::from_path("example.bin")).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_bytes(&self, body: impl Into<File>) -> SendBytes {
        let mut call = Call::new(&self.core, &SEND_BYTES);
        call.file_body("application/octet-stream", body.into());
        SendBytes { call }
    }
}

pub(crate) static SEND_FORM: Operation =
    Operation { id: "sendForm", method: Method::Post, path: "/bodies/form", ..Operation::DEFAULT };

/// A call of `POST /bodies/form`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct SendForm {
    pub(crate) call: Call,
}

impl SendForm {
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

impl IntoFuture for SendForm {
    type Output = Result<(), Error>;
    type IntoFuture = Pending<()>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static SEND_STYLED_FORM: Operation = Operation {
    id: "sendStyledForm",
    method: Method::Post,
    path: "/bodies/form/styled",
    ..Operation::DEFAULT
};

/// A call of `POST /bodies/form/styled`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct SendStyledForm {
    pub(crate) call: Call,
}

impl SendStyledForm {
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

impl IntoFuture for SendStyledForm {
    type Output = Result<(), Error>;
    type IntoFuture = Pending<()>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static SEND_PARTS: Operation =
    Operation { id: "sendParts", method: Method::Post, path: "/bodies/parts", ..Operation::DEFAULT };

/// A call of `POST /bodies/parts`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct SendParts {
    pub(crate) call: Call,
}

impl SendParts {
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

impl IntoFuture for SendParts {
    type Output = Result<(), Error>;
    type IntoFuture = Pending<()>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static SEND_TEXT: Operation =
    Operation { id: "sendText", method: Method::Post, path: "/bodies/text", ..Operation::DEFAULT };

/// A call of `POST /bodies/text`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct SendText {
    pub(crate) call: Call,
}

impl SendText {
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

impl IntoFuture for SendText {
    type Output = Result<(), Error>;
    type IntoFuture = Pending<()>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static SEND_BYTES: Operation =
    Operation { id: "sendBytes", method: Method::Post, path: "/bodies/bytes", ..Operation::DEFAULT };

/// A call of `POST /bodies/bytes`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct SendBytes {
    pub(crate) call: Call,
}

impl SendBytes {
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

impl IntoFuture for SendBytes {
    type Output = Result<(), Error>;
    type IntoFuture = Pending<()>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
