//! The operations of `nulls`.

use crate::models::Profile;
use crate::runtime::{Call, CallOptions, Core, Error, Method, Operation, Pending, RawResponse};

/// The operations of `nulls`.
#[derive(Debug, Clone)]
pub struct Nulls {
    core: Core,
}

impl Nulls {
    pub(crate) fn new(core: &Core) -> Self {
        Self { core: core.clone() }
    }

    /// Sends `GET /null/profile`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// let profile = conformance.nulls().read_profile().send().await?;
    /// println!("{profile:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn read_profile(&self) -> ReadProfile {
        ReadProfile { call: Call::new(&self.core, &READ_PROFILE) }
    }

    /// Sends `PUT /null/profile`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use conformance::models::Profile;
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = Profile::new("<id>").bio("<value>");
    /// let profile = conformance.nulls().write_profile(body).send().await?;
    /// println!("{profile:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn write_profile(&self, body: Profile) -> WriteProfile {
        let mut call = Call::new(&self.core, &WRITE_PROFILE);
        call.json_body(&body);
        WriteProfile { call }
    }
}

pub(crate) static READ_PROFILE: Operation =
    Operation { id: "readProfile", method: Method::Get, path: "/null/profile", ..Operation::DEFAULT };

/// A call of `GET /null/profile`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReadProfile {
    pub(crate) call: Call,
}

impl ReadProfile {
    /// Changes timeouts, retries, headers and the like for this call only.
    pub fn with(mut self, options: CallOptions) -> Self {
        self.call.with(options);
        self
    }

    /// Sends the request and decodes the response.
    pub fn send(self) -> Pending<Profile> {
        self.call.json()
    }

    /// Sends the request and gives the response as it came: status, headers and bytes.
    pub fn send_raw(self) -> Pending<RawResponse> {
        self.call.raw()
    }

    /// Sends the request and waits, without an asynchronous runtime around it.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<Profile, Error> {
        self.send().wait()
    }
}

impl IntoFuture for ReadProfile {
    type Output = Result<Profile, Error>;
    type IntoFuture = Pending<Profile>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static WRITE_PROFILE: Operation =
    Operation { id: "writeProfile", method: Method::Put, path: "/null/profile", ..Operation::DEFAULT };

/// A call of `PUT /null/profile`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct WriteProfile {
    pub(crate) call: Call,
}

impl WriteProfile {
    /// Changes timeouts, retries, headers and the like for this call only.
    pub fn with(mut self, options: CallOptions) -> Self {
        self.call.with(options);
        self
    }

    /// Sends the request and decodes the response.
    pub fn send(self) -> Pending<Profile> {
        self.call.json()
    }

    /// Sends the request and gives the response as it came: status, headers and bytes.
    pub fn send_raw(self) -> Pending<RawResponse> {
        self.call.raw()
    }

    /// Sends the request and waits, without an asynchronous runtime around it.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<Profile, Error> {
        self.send().wait()
    }
}

impl IntoFuture for WriteProfile {
    type Output = Result<Profile, Error>;
    type IntoFuture = Pending<Profile>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
