use bytes::Bytes;
use serde::Serialize;

use super::body::Body;
use super::call::{Call, Target};
use super::core::Core;
use super::download::Download;
use super::error::Error;
use super::file::File;
use super::header::HeaderStyle;
use super::operation::{Method, Operation};
use super::options::CallOptions;
use super::parameter::Parameter;
use super::pending::Pending;
use super::query::QueryStyle;
use super::raw::RawResponse;

/// A call of an endpoint that the SDK does not know, with the client's credentials, retries and errors.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RawRequest {
    call: Call,
}

impl RawRequest {
    /// A request to a path below the server's address. A query may follow the path.
    pub fn new(core: &Core, method: Method, path: &str) -> Self {
        let mut call = Call::new(core, raw_operation(method));
        call.method = method;
        let slash = if path.starts_with('/') || path.is_empty() { "" } else { "/" };
        call.target = Some(Target::BelowBase(format!("{slash}{path}")));
        Self { call }
    }

    /// A query parameter; lists repeat the name.
    pub fn query(mut self, name: impl Into<String>, value: impl Serialize) -> Self {
        self.call.set_query(name.into(), QueryStyle::FormExploded, Parameter::of(&value));
        self
    }

    /// A header.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.call.set_header(name.into(), HeaderStyle::Simple, Ok(Parameter::Text(value.into())));
        self
    }

    /// A JSON body.
    pub fn json(mut self, body: &impl Serialize) -> Self {
        self.call.json_body(body);
        self
    }

    /// A body of another media type.
    pub fn body(mut self, media_type: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        self.call.set_body(Ok(Body::upload(media_type.into(), bytes)));
        self
    }

    /// A body that is read while it is sent.
    pub fn file(mut self, file: impl Into<File>) -> Self {
        self.call.file_body("application/octet-stream", file.into());
        self
    }

    /// Changes timeouts, retries and the like for this call.
    pub fn with(mut self, options: CallOptions) -> Self {
        self.call.with(options);
        self
    }

    /// Sends the request.
    pub fn send(self) -> Pending<RawResponse> {
        self.call.raw()
    }

    /// Sends the request, and gives the body of the response as it comes.
    pub fn download(self) -> Pending<Download> {
        self.call.download()
    }

    /// Sends the request and waits, without an asynchronous runtime around it.
    ///
    /// # Errors
    /// Those of the call.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<RawResponse, Error> {
        self.send().wait()
    }
}

impl IntoFuture for RawRequest {
    type Output = Result<RawResponse, Error>;
    type IntoFuture = Pending<RawResponse>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

fn raw_operation(method: Method) -> &'static Operation {
    const fn raw(method: Method) -> Operation {
        Operation { id: method.as_str(), method, accept: "application/json, */*;q=0.5", ..Operation::DEFAULT }
    }
    static GET: Operation = raw(Method::Get);
    static PUT: Operation = raw(Method::Put);
    static POST: Operation = raw(Method::Post);
    static DELETE: Operation = raw(Method::Delete);
    static OPTIONS: Operation = raw(Method::Options);
    static HEAD: Operation = raw(Method::Head);
    static PATCH: Operation = raw(Method::Patch);
    static TRACE: Operation = raw(Method::Trace);
    static QUERY: Operation = raw(Method::Query);
    static OTHER: Operation = raw(Method::Other("request"));
    match method {
        Method::Get => &GET,
        Method::Put => &PUT,
        Method::Post => &POST,
        Method::Delete => &DELETE,
        Method::Options => &OPTIONS,
        Method::Head => &HEAD,
        Method::Patch => &PATCH,
        Method::Trace => &TRACE,
        Method::Query => &QUERY,
        Method::Other(_) => &OTHER,
    }
}
