//! The operations of `retries`.

use crate::models::Job;
use crate::runtime::{Call, CallOptions, Core, Error, Method, Operation, Pending, RawResponse};

/// The operations of `retries`.
#[derive(Debug, Clone)]
pub struct Retries {
    core: Core,
}

impl Retries {
    pub(crate) fn new(core: &Core) -> Self {
        Self { core: core.clone() }
    }

    /// Sends `GET /retries`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// let job = conformance.retries().get_job().send().await?;
    /// println!("{job:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_job(&self) -> GetJob {
        GetJob { call: Call::new(&self.core, &GET_JOB) }
    }

    /// Sends `PUT /retries`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// let job = conformance.retries().put_job().send().await?;
    /// println!("{job:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_job(&self) -> PutJob {
        PutJob { call: Call::new(&self.core, &PUT_JOB) }
    }

    /// Sends `POST /retries`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// let job = conformance.retries().post_job().send().await?;
    /// println!("{job:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn post_job(&self) -> PostJob {
        PostJob { call: Call::new(&self.core, &POST_JOB) }
    }

    /// Sends `DELETE /retries`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// let job = conformance.retries().delete_job().send().await?;
    /// println!("{job:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_job(&self) -> DeleteJob {
        DeleteJob { call: Call::new(&self.core, &DELETE_JOB) }
    }

    /// Sends `PATCH /retries`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// let job = conformance.retries().patch_job().send().await?;
    /// println!("{job:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn patch_job(&self) -> PatchJob {
        PatchJob { call: Call::new(&self.core, &PATCH_JOB) }
    }

    /// Sends `POST /retries/keyed`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// let job = conformance.retries().keyed_job().send().await?;
    /// println!("{job:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn keyed_job(&self) -> KeyedJob {
        KeyedJob { call: Call::new(&self.core, &KEYED_JOB) }
    }
}

pub(crate) static GET_JOB: Operation =
    Operation { id: "getJob", method: Method::Get, path: "/retries", ..Operation::DEFAULT };

/// A call of `GET /retries`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetJob {
    pub(crate) call: Call,
}

impl GetJob {
    /// Changes timeouts, retries, headers and the like for this call only.
    pub fn with(mut self, options: CallOptions) -> Self {
        self.call.with(options);
        self
    }

    /// Sends the request and decodes the response.
    pub fn send(self) -> Pending<Job> {
        self.call.json()
    }

    /// Sends the request and gives the response as it came: status, headers and bytes.
    pub fn send_raw(self) -> Pending<RawResponse> {
        self.call.raw()
    }

    /// Sends the request and waits, without an asynchronous runtime around it.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<Job, Error> {
        self.send().wait()
    }
}

impl IntoFuture for GetJob {
    type Output = Result<Job, Error>;
    type IntoFuture = Pending<Job>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static PUT_JOB: Operation =
    Operation { id: "putJob", method: Method::Put, path: "/retries", ..Operation::DEFAULT };

/// A call of `PUT /retries`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct PutJob {
    pub(crate) call: Call,
}

impl PutJob {
    /// The body of the request.
    pub fn body(mut self, body: Job) -> Self {
        self.call.json_body(&body);
        self
    }

    /// Changes timeouts, retries, headers and the like for this call only.
    pub fn with(mut self, options: CallOptions) -> Self {
        self.call.with(options);
        self
    }

    /// Sends the request and decodes the response.
    pub fn send(self) -> Pending<Job> {
        self.call.json()
    }

    /// Sends the request and gives the response as it came: status, headers and bytes.
    pub fn send_raw(self) -> Pending<RawResponse> {
        self.call.raw()
    }

    /// Sends the request and waits, without an asynchronous runtime around it.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<Job, Error> {
        self.send().wait()
    }
}

impl IntoFuture for PutJob {
    type Output = Result<Job, Error>;
    type IntoFuture = Pending<Job>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static POST_JOB: Operation =
    Operation { id: "postJob", method: Method::Post, path: "/retries", ..Operation::DEFAULT };

/// A call of `POST /retries`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct PostJob {
    pub(crate) call: Call,
}

impl PostJob {
    /// The body of the request.
    pub fn body(mut self, body: Job) -> Self {
        self.call.json_body(&body);
        self
    }

    /// Changes timeouts, retries, headers and the like for this call only.
    pub fn with(mut self, options: CallOptions) -> Self {
        self.call.with(options);
        self
    }

    /// Sends the request and decodes the response.
    pub fn send(self) -> Pending<Job> {
        self.call.json()
    }

    /// Sends the request and gives the response as it came: status, headers and bytes.
    pub fn send_raw(self) -> Pending<RawResponse> {
        self.call.raw()
    }

    /// Sends the request and waits, without an asynchronous runtime around it.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<Job, Error> {
        self.send().wait()
    }
}

impl IntoFuture for PostJob {
    type Output = Result<Job, Error>;
    type IntoFuture = Pending<Job>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static DELETE_JOB: Operation =
    Operation { id: "deleteJob", method: Method::Delete, path: "/retries", ..Operation::DEFAULT };

/// A call of `DELETE /retries`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteJob {
    pub(crate) call: Call,
}

impl DeleteJob {
    /// Changes timeouts, retries, headers and the like for this call only.
    pub fn with(mut self, options: CallOptions) -> Self {
        self.call.with(options);
        self
    }

    /// Sends the request and decodes the response.
    pub fn send(self) -> Pending<Job> {
        self.call.json()
    }

    /// Sends the request and gives the response as it came: status, headers and bytes.
    pub fn send_raw(self) -> Pending<RawResponse> {
        self.call.raw()
    }

    /// Sends the request and waits, without an asynchronous runtime around it.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<Job, Error> {
        self.send().wait()
    }
}

impl IntoFuture for DeleteJob {
    type Output = Result<Job, Error>;
    type IntoFuture = Pending<Job>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static PATCH_JOB: Operation =
    Operation { id: "patchJob", method: Method::Patch, path: "/retries", ..Operation::DEFAULT };

/// A call of `PATCH /retries`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchJob {
    pub(crate) call: Call,
}

impl PatchJob {
    /// The body of the request.
    pub fn body(mut self, body: Job) -> Self {
        self.call.json_body(&body);
        self
    }

    /// Changes timeouts, retries, headers and the like for this call only.
    pub fn with(mut self, options: CallOptions) -> Self {
        self.call.with(options);
        self
    }

    /// Sends the request and decodes the response.
    pub fn send(self) -> Pending<Job> {
        self.call.json()
    }

    /// Sends the request and gives the response as it came: status, headers and bytes.
    pub fn send_raw(self) -> Pending<RawResponse> {
        self.call.raw()
    }

    /// Sends the request and waits, without an asynchronous runtime around it.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<Job, Error> {
        self.send().wait()
    }
}

impl IntoFuture for PatchJob {
    type Output = Result<Job, Error>;
    type IntoFuture = Pending<Job>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static KEYED_JOB: Operation = Operation {
    id: "keyedJob",
    method: Method::Post,
    path: "/retries/keyed",
    idempotency_header: Some("Idempotency-Key"),
    ..Operation::DEFAULT
};

/// A call of `POST /retries/keyed`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct KeyedJob {
    pub(crate) call: Call,
}

impl KeyedJob {
    /// The parameter `Idempotency-Key`.
    pub fn idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
        self.call.header::<String>("Idempotency-Key", &idempotency_key.into());
        self
    }

    /// The body of the request.
    pub fn body(mut self, body: Job) -> Self {
        self.call.json_body(&body);
        self
    }

    /// Changes timeouts, retries, headers and the like for this call only.
    pub fn with(mut self, options: CallOptions) -> Self {
        self.call.with(options);
        self
    }

    /// Sends the request and decodes the response.
    pub fn send(self) -> Pending<Job> {
        self.call.json()
    }

    /// Sends the request and gives the response as it came: status, headers and bytes.
    pub fn send_raw(self) -> Pending<RawResponse> {
        self.call.raw()
    }

    /// Sends the request and waits, without an asynchronous runtime around it.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<Job, Error> {
        self.send().wait()
    }
}

impl IntoFuture for KeyedJob {
    type Output = Result<Job, Error>;
    type IntoFuture = Pending<Job>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
