//! The operations of `unions`.

use crate::models::Owner;
use crate::runtime::{Call, CallOptions, Core, Error, Method, Operation, Pending, RawResponse};

/// The operations of `unions`.
#[derive(Debug, Clone)]
pub struct Unions {
    core: Core,
}

impl Unions {
    pub(crate) fn new(core: &Core) -> Self {
        Self { core: core.clone() }
    }

    /// Sends `GET /unions`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// let owner = conformance.unions().read_owner().send().await?;
    /// println!("{owner:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn read_owner(&self) -> ReadOwner {
        ReadOwner { call: Call::new(&self.core, &READ_OWNER) }
    }

    /// Sends `PUT /unions`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use conformance::models::Owner;
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// conformance.unions().write_owner(Owner::new()).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn write_owner(&self, body: Owner) -> WriteOwner {
        let mut call = Call::new(&self.core, &WRITE_OWNER);
        call.json_body(&body);
        WriteOwner { call }
    }
}

pub(crate) static READ_OWNER: Operation =
    Operation { id: "readOwner", method: Method::Get, path: "/unions", ..Operation::DEFAULT };

/// A call of `GET /unions`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReadOwner {
    pub(crate) call: Call,
}

impl ReadOwner {
    /// Changes timeouts, retries, headers and the like for this call only.
    pub fn with(mut self, options: CallOptions) -> Self {
        self.call.with(options);
        self
    }

    /// Sends the request and decodes the response.
    pub fn send(self) -> Pending<Owner> {
        self.call.json()
    }

    /// Sends the request and gives the response as it came: status, headers and bytes.
    pub fn send_raw(self) -> Pending<RawResponse> {
        self.call.raw()
    }

    /// Sends the request and waits, without an asynchronous runtime around it.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<Owner, Error> {
        self.send().wait()
    }
}

impl IntoFuture for ReadOwner {
    type Output = Result<Owner, Error>;
    type IntoFuture = Pending<Owner>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static WRITE_OWNER: Operation =
    Operation { id: "writeOwner", method: Method::Put, path: "/unions", ..Operation::DEFAULT };

/// A call of `PUT /unions`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct WriteOwner {
    pub(crate) call: Call,
}

impl WriteOwner {
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

impl IntoFuture for WriteOwner {
    type Output = Result<(), Error>;
    type IntoFuture = Pending<()>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
