//! The operations of `downloads`.

use crate::runtime::{Call, CallOptions, Core, Download, Error, Method, Operation, Pending, RawResponse};

/// The operations of `downloads`.
#[derive(Debug, Clone)]
pub struct Downloads {
    core: Core,
}

impl Downloads {
    pub(crate) fn new(core: &Core) -> Self {
        Self { core: core.clone() }
    }

    /// Sends `GET /downloads`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut download = conformance.downloads().download_file().send().await?;
    /// while let Some(chunk) = download.chunk().await? {
    ///     println!("{} bytes", chunk.len());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn download_file(&self) -> DownloadFile {
        DownloadFile { call: Call::new(&self.core, &DOWNLOAD_FILE) }
    }
}

pub(crate) static DOWNLOAD_FILE: Operation = Operation {
    id: "downloadFile",
    method: Method::Get,
    path: "/downloads",
    accept: "application/octet-stream",
    ..Operation::DEFAULT
};

/// A call of `GET /downloads`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DownloadFile {
    pub(crate) call: Call,
}

impl DownloadFile {
    /// Changes timeouts, retries, headers and the like for this call only.
    pub fn with(mut self, options: CallOptions) -> Self {
        self.call.with(options);
        self
    }

    /// Sends the request and gives the response to be read as it comes.
    pub fn send(self) -> Pending<Download> {
        self.call.download()
    }

    /// Sends the request and gives the response as it came: status, headers and bytes.
    pub fn send_raw(self) -> Pending<RawResponse> {
        self.call.raw()
    }

    /// Sends the request and waits, without an asynchronous runtime around it.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<Download, Error> {
        self.send().wait()
    }
}

impl IntoFuture for DownloadFile {
    type Output = Result<Download, Error>;
    type IntoFuture = Pending<Download>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
