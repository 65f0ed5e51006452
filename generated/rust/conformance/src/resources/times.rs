//! The operations of `times`.

use crate::models::Times;
use crate::runtime::{Call, CallOptions, Core, Error, Method, Operation, Pending, RawResponse};

/// The operations of `times`.
#[derive(Debug, Clone)]
pub struct TimesResource {
    core: Core,
}

impl TimesResource {
    pub(crate) fn new(core: &Core) -> Self {
        Self { core: core.clone() }
    }

    /// Sends `GET /times`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// let times = conformance.times().read_times().send().await?;
    /// println!("{times:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn read_times(&self) -> ReadTimes {
        ReadTimes { call: Call::new(&self.core, &READ_TIMES) }
    }

    /// Sends `PUT /times`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use conformance::models::Times;
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// conformance.times().write_times(Times::new()).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn write_times(&self, body: Times) -> WriteTimes {
        let mut call = Call::new(&self.core, &WRITE_TIMES);
        call.json_body(&body);
        WriteTimes { call }
    }
}

pub(crate) static READ_TIMES: Operation =
    Operation { id: "readTimes", method: Method::Get, path: "/times", ..Operation::DEFAULT };

/// A call of `GET /times`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReadTimes {
    pub(crate) call: Call,
}

impl ReadTimes {
    /// Changes timeouts, retries, headers and the like for this call only.
    pub fn with(mut self, options: CallOptions) -> Self {
        self.call.with(options);
        self
    }

    /// Sends the request and decodes the response.
    pub fn send(self) -> Pending<Times> {
        self.call.json()
    }

    /// Sends the request and gives the response as it came: status, headers and bytes.
    pub fn send_raw(self) -> Pending<RawResponse> {
        self.call.raw()
    }

    /// Sends the request and waits, without an asynchronous runtime around it.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<Times, Error> {
        self.send().wait()
    }
}

impl IntoFuture for ReadTimes {
    type Output = Result<Times, Error>;
    type IntoFuture = Pending<Times>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static WRITE_TIMES: Operation =
    Operation { id: "writeTimes", method: Method::Put, path: "/times", ..Operation::DEFAULT };

/// A call of `PUT /times`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct WriteTimes {
    pub(crate) call: Call,
}

impl WriteTimes {
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

impl IntoFuture for WriteTimes {
    type Output = Result<(), Error>;
    type IntoFuture = Pending<()>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
