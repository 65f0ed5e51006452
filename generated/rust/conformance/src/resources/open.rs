//! The operations of `open`.

use crate::models::{Device, Labels};
use crate::runtime::{Call, CallOptions, Core, Error, Method, Operation, Pending, RawResponse};

/// The operations of `open`.
#[derive(Debug, Clone)]
pub struct Open {
    core: Core,
}

impl Open {
    pub(crate) fn new(core: &Core) -> Self {
        Self { core: core.clone() }
    }

    /// Sends `GET /open`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// let device = conformance.open().read_device().send().await?;
    /// println!("{device:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn read_device(&self) -> ReadDevice {
        ReadDevice { call: Call::new(&self.core, &READ_DEVICE) }
    }

    /// Sends `PUT /open`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use conformance::models::{Device, State};
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = Device::new(State::On);
    /// conformance.open().write_device(body).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn write_device(&self, body: Device) -> WriteDevice {
        let mut call = Call::new(&self.core, &WRITE_DEVICE);
        call.json_body(&body);
        WriteDevice { call }
    }

    /// Sends `GET /open/labels`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// let labels = conformance.open().read_labels().send().await?;
    /// println!("{labels:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn read_labels(&self) -> ReadLabels {
        ReadLabels { call: Call::new(&self.core, &READ_LABELS) }
    }

    /// Sends `PUT /open/labels`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use conformance::models::Labels;
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// conformance.open().write_labels(Labels::new()).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn write_labels(&self, body: Labels) -> WriteLabels {
        let mut call = Call::new(&self.core, &WRITE_LABELS);
        call.json_body(&body);
        WriteLabels { call }
    }
}

pub(crate) static READ_DEVICE: Operation =
    Operation { id: "readDevice", method: Method::Get, path: "/open", ..Operation::DEFAULT };

/// A call of `GET /open`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReadDevice {
    pub(crate) call: Call,
}

impl ReadDevice {
    /// Changes timeouts, retries, headers and the like for this call only.
    pub fn with(mut self, options: CallOptions) -> Self {
        self.call.with(options);
        self
    }

    /// Sends the request and decodes the response.
    pub fn send(self) -> Pending<Device> {
        self.call.json()
    }

    /// Sends the request and gives the response as it came: status, headers and bytes.
    pub fn send_raw(self) -> Pending<RawResponse> {
        self.call.raw()
    }

    /// Sends the request and waits, without an asynchronous runtime around it.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<Device, Error> {
        self.send().wait()
    }
}

impl IntoFuture for ReadDevice {
    type Output = Result<Device, Error>;
    type IntoFuture = Pending<Device>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static WRITE_DEVICE: Operation =
    Operation { id: "writeDevice", method: Method::Put, path: "/open", ..Operation::DEFAULT };

/// A call of `PUT /open`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct WriteDevice {
    pub(crate) call: Call,
}

impl WriteDevice {
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

impl IntoFuture for WriteDevice {
    type Output = Result<(), Error>;
    type IntoFuture = Pending<()>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static READ_LABELS: Operation =
    Operation { id: "readLabels", method: Method::Get, path: "/open/labels", ..Operation::DEFAULT };

/// A call of `GET /open/labels`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReadLabels {
    pub(crate) call: Call,
}

impl ReadLabels {
    /// Changes timeouts, retries, headers and the like for this call only.
    pub fn with(mut self, options: CallOptions) -> Self {
        self.call.with(options);
        self
    }

    /// Sends the request and decodes the response.
    pub fn send(self) -> Pending<Labels> {
        self.call.json()
    }

    /// Sends the request and gives the response as it came: status, headers and bytes.
    pub fn send_raw(self) -> Pending<RawResponse> {
        self.call.raw()
    }

    /// Sends the request and waits, without an asynchronous runtime around it.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<Labels, Error> {
        self.send().wait()
    }
}

impl IntoFuture for ReadLabels {
    type Output = Result<Labels, Error>;
    type IntoFuture = Pending<Labels>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static WRITE_LABELS: Operation =
    Operation { id: "writeLabels", method: Method::Put, path: "/open/labels", ..Operation::DEFAULT };

/// A call of `PUT /open/labels`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct WriteLabels {
    pub(crate) call: Call,
}

impl WriteLabels {
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

impl IntoFuture for WriteLabels {
    type Output = Result<(), Error>;
    type IntoFuture = Pending<()>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
