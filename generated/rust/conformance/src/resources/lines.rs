//! The operations of `lines`.

use crate::models::Row;
use crate::runtime::{Call, CallOptions, Core, Error, JsonLines, Method, Operation, Pending, RawResponse};

/// The operations of `lines`.
#[derive(Debug, Clone)]
pub struct Lines {
    core: Core,
}

impl Lines {
    pub(crate) fn new(core: &Core) -> Self {
        Self { core: core.clone() }
    }

    /// Sends `GET /lines`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut lines = conformance.lines().read_rows().send().await?;
    /// while let Some(item) = lines.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn read_rows(&self) -> ReadRows {
        ReadRows { call: Call::new(&self.core, &READ_ROWS) }
    }

    /// Sends `POST /lines`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// conformance.lines().write_rows([]).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn write_rows(&self, body: impl IntoIterator<Item = Row>) -> WriteRows {
        let mut call = Call::new(&self.core, &WRITE_ROWS);
        call.json_lines_body("application/x-ndjson", &body.into_iter().collect::<Vec<_>>());
        WriteRows { call }
    }
}

pub(crate) static READ_ROWS: Operation = Operation {
    id: "readRows",
    method: Method::Get,
    path: "/lines",
    accept: "application/x-ndjson",
    ..Operation::DEFAULT
};

/// A call of `GET /lines`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReadRows {
    pub(crate) call: Call,
}

impl ReadRows {
    /// Changes timeouts, retries, headers and the like for this call only.
    pub fn with(mut self, options: CallOptions) -> Self {
        self.call.with(options);
        self
    }

    /// Sends the request and gives the lines of the response as they come.
    pub fn send(self) -> Pending<JsonLines<Row>> {
        self.call.json_lines()
    }

    /// Sends the request and gives the response as it came: status, headers and bytes.
    pub fn send_raw(self) -> Pending<RawResponse> {
        self.call.raw()
    }

    /// Sends the request and waits, without an asynchronous runtime around it.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<JsonLines<Row>, Error> {
        self.send().wait()
    }
}

impl IntoFuture for ReadRows {
    type Output = Result<JsonLines<Row>, Error>;
    type IntoFuture = Pending<JsonLines<Row>>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static WRITE_ROWS: Operation =
    Operation { id: "writeRows", method: Method::Post, path: "/lines", ..Operation::DEFAULT };

/// A call of `POST /lines`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct WriteRows {
    pub(crate) call: Call,
}

impl WriteRows {
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

impl IntoFuture for WriteRows {
    type Output = Result<(), Error>;
    type IntoFuture = Pending<()>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
