//! The operations of `queries`.

use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset, NaiveDate};

use crate::models::{DeepObjectColor, Filter, ScalarsInQueryKind};
use crate::runtime::{Call, CallOptions, Core, Error, Method, Operation, Pending, QueryStyle, RawResponse};

/// The operations of `queries`.
#[derive(Debug, Clone)]
pub struct Queries {
    core: Core,
}

impl Queries {
    pub(crate) fn new(core: &Core) -> Self {
        Self { core: core.clone() }
    }

    /// Sends `GET /query/form/text`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// conformance.queries().form_text().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn form_text(&self) -> FormText {
        FormText { call: Call::new(&self.core, &FORM_TEXT) }
    }

    /// Sends `GET /query/form/list`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// conformance.queries().form_list().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn form_list(&self) -> FormList {
        FormList { call: Call::new(&self.core, &FORM_LIST) }
    }

    /// Sends `GET /query/form/object`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// conformance.queries().form_object().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn form_object(&self) -> FormObject {
        FormObject { call: Call::new(&self.core, &FORM_OBJECT) }
    }

    /// Sends `GET /query/spaceDelimited/list`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// conformance.queries().space_delimited_list().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn space_delimited_list(&self) -> SpaceDelimitedList {
        SpaceDelimitedList { call: Call::new(&self.core, &SPACE_DELIMITED_LIST) }
    }

    /// Sends `GET /query/spaceDelimited/object`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// conformance.queries().space_delimited_object().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn space_delimited_object(&self) -> SpaceDelimitedObject {
        SpaceDelimitedObject { call: Call::new(&self.core, &SPACE_DELIMITED_OBJECT) }
    }

    /// Sends `GET /query/pipeDelimited/list`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// conformance.queries().pipe_delimited_list().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn pipe_delimited_list(&self) -> PipeDelimitedList {
        PipeDelimitedList { call: Call::new(&self.core, &PIPE_DELIMITED_LIST) }
    }

    /// Sends `GET /query/pipeDelimited/object`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// conformance.queries().pipe_delimited_object().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn pipe_delimited_object(&self) -> PipeDelimitedObject {
        PipeDelimitedObject { call: Call::new(&self.core, &PIPE_DELIMITED_OBJECT) }
    }

    /// Sends `GET /query/exploded/text`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// conformance.queries().exploded_text().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn exploded_text(&self) -> ExplodedText {
        ExplodedText { call: Call::new(&self.core, &EXPLODED_TEXT) }
    }

    /// Sends `GET /query/exploded/list`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// conformance.queries().exploded_list().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn exploded_list(&self) -> ExplodedList {
        ExplodedList { call: Call::new(&self.core, &EXPLODED_LIST) }
    }

    /// Sends `GET /query/exploded/object`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// conformance.queries().exploded_object().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn exploded_object(&self) -> ExplodedObject {
        ExplodedObject { call: Call::new(&self.core, &EXPLODED_OBJECT) }
    }

    /// Sends `GET /query/deepObject`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// conformance.queries().deep_object().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn deep_object(&self) -> DeepObject {
        DeepObject { call: Call::new(&self.core, &DEEP_OBJECT) }
    }

    /// Sends `GET /query/nested`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// conformance.queries().nested_deep_object().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn nested_deep_object(&self) -> NestedDeepObject {
        NestedDeepObject { call: Call::new(&self.core, &NESTED_DEEP_OBJECT) }
    }

    /// Sends `GET /query/json`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// conformance.queries().json_in_query().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn json_in_query(&self) -> JsonInQuery {
        JsonInQuery { call: Call::new(&self.core, &JSON_IN_QUERY) }
    }

    /// Sends `GET /query/reserved`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// conformance.queries().allow_reserved().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn allow_reserved(&self) -> AllowReserved {
        AllowReserved { call: Call::new(&self.core, &ALLOW_RESERVED) }
    }

    /// Sends `GET /query/brackets`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// conformance.queries().brackets_in_name().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn brackets_in_name(&self) -> BracketsInName {
        BracketsInName { call: Call::new(&self.core, &BRACKETS_IN_NAME) }
    }

    /// Sends `GET /query/scalars`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// conformance.queries().scalars_in_query().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn scalars_in_query(&self) -> ScalarsInQuery {
        ScalarsInQuery { call: Call::new(&self.core, &SCALARS_IN_QUERY) }
    }

    /// Sends `GET /query/map`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// conformance.queries().map_in_query().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn map_in_query(&self) -> MapInQuery {
        MapInQuery { call: Call::new(&self.core, &MAP_IN_QUERY) }
    }

    /// Sends `GET /query/fixed?v=2`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// conformance.queries().fixed_query().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn fixed_query(&self) -> FixedQuery {
        let mut call = Call::new(&self.core, &FIXED_QUERY);
        call.query("v", QueryStyle::Form, "2");
        FixedQuery { call }
    }

    /// Sends `GET /query/required`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// conformance.queries().required_in_query("<value>", 1).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn required_in_query(&self, q: impl Into<String>, n: i64) -> RequiredInQuery {
        let mut call = Call::new(&self.core, &REQUIRED_IN_QUERY);
        call.query::<String>("q", QueryStyle::Form, &q.into());
        call.query("n", QueryStyle::FormExploded, &n);
        RequiredInQuery { call }
    }
}

pub(crate) static FORM_TEXT: Operation =
    Operation { id: "formText", method: Method::Get, path: "/query/form/text", ..Operation::DEFAULT };

/// A call of `GET /query/form/text`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct FormText {
    pub(crate) call: Call,
}

impl FormText {
    /// The parameter `color`.
    pub fn color(mut self, color: impl Into<String>) -> Self {
        self.call.query::<String>("color", QueryStyle::Form, &color.into());
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

impl IntoFuture for FormText {
    type Output = Result<(), Error>;
    type IntoFuture = Pending<()>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static FORM_LIST: Operation =
    Operation { id: "formList", method: Method::Get, path: "/query/form/list", ..Operation::DEFAULT };

/// A call of `GET /query/form/list`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct FormList {
    pub(crate) call: Call,
}

impl FormList {
    /// The parameter `color`.
    pub fn color(mut self, color: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call.query(
            "color",
            QueryStyle::Form,
            &color.into_iter().map(Into::into).collect::<Vec<String>>(),
        );
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

impl IntoFuture for FormList {
    type Output = Result<(), Error>;
    type IntoFuture = Pending<()>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static FORM_OBJECT: Operation =
    Operation { id: "formObject", method: Method::Get, path: "/query/form/object", ..Operation::DEFAULT };

/// A call of `GET /query/form/object`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct FormObject {
    pub(crate) call: Call,
}

impl FormObject {
    /// The parameter `color`.
    pub fn color(mut self, color: DeepObjectColor) -> Self {
        self.call.query("color", QueryStyle::Form, &color);
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

impl IntoFuture for FormObject {
    type Output = Result<(), Error>;
    type IntoFuture = Pending<()>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static SPACE_DELIMITED_LIST: Operation = Operation {
    id: "spaceDelimitedList",
    method: Method::Get,
    path: "/query/spaceDelimited/list",
    ..Operation::DEFAULT
};

/// A call of `GET /query/spaceDelimited/list`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct SpaceDelimitedList {
    pub(crate) call: Call,
}

impl SpaceDelimitedList {
    /// The parameter `color`.
    pub fn color(mut self, color: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call.query(
            "color",
            QueryStyle::SpaceDelimited,
            &color.into_iter().map(Into::into).collect::<Vec<String>>(),
        );
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

impl IntoFuture for SpaceDelimitedList {
    type Output = Result<(), Error>;
    type IntoFuture = Pending<()>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static SPACE_DELIMITED_OBJECT: Operation = Operation {
    id: "spaceDelimitedObject",
    method: Method::Get,
    path: "/query/spaceDelimited/object",
    ..Operation::DEFAULT
};

/// A call of `GET /query/spaceDelimited/object`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct SpaceDelimitedObject {
    pub(crate) call: Call,
}

impl SpaceDelimitedObject {
    /// The parameter `color`.
    pub fn color(mut self, color: DeepObjectColor) -> Self {
        self.call.query("color", QueryStyle::SpaceDelimited, &color);
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

impl IntoFuture for SpaceDelimitedObject {
    type Output = Result<(), Error>;
    type IntoFuture = Pending<()>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static PIPE_DELIMITED_LIST: Operation = Operation {
    id: "pipeDelimitedList",
    method: Method::Get,
    path: "/query/pipeDelimited/list",
    ..Operation::DEFAULT
};

/// A call of `GET /query/pipeDelimited/list`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct PipeDelimitedList {
    pub(crate) call: Call,
}

impl PipeDelimitedList {
    /// The parameter `color`.
    pub fn color(mut self, color: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call.query(
            "color",
            QueryStyle::PipeDelimited,
            &color.into_iter().map(Into::into).collect::<Vec<String>>(),
        );
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

impl IntoFuture for PipeDelimitedList {
    type Output = Result<(), Error>;
    type IntoFuture = Pending<()>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static PIPE_DELIMITED_OBJECT: Operation = Operation {
    id: "pipeDelimitedObject",
    method: Method::Get,
    path: "/query/pipeDelimited/object",
    ..Operation::DEFAULT
};

/// A call of `GET /query/pipeDelimited/object`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct PipeDelimitedObject {
    pub(crate) call: Call,
}

impl PipeDelimitedObject {
    /// The parameter `color`.
    pub fn color(mut self, color: DeepObjectColor) -> Self {
        self.call.query("color", QueryStyle::PipeDelimited, &color);
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

impl IntoFuture for PipeDelimitedObject {
    type Output = Result<(), Error>;
    type IntoFuture = Pending<()>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static EXPLODED_TEXT: Operation =
    Operation { id: "explodedText", method: Method::Get, path: "/query/exploded/text", ..Operation::DEFAULT };

/// A call of `GET /query/exploded/text`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ExplodedText {
    pub(crate) call: Call,
}

impl ExplodedText {
    /// The parameter `color`.
    pub fn color(mut self, color: impl Into<String>) -> Self {
        self.call.query::<String>("color", QueryStyle::Form, &color.into());
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

impl IntoFuture for ExplodedText {
    type Output = Result<(), Error>;
    type IntoFuture = Pending<()>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static EXPLODED_LIST: Operation =
    Operation { id: "explodedList", method: Method::Get, path: "/query/exploded/list", ..Operation::DEFAULT };

/// A call of `GET /query/exploded/list`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ExplodedList {
    pub(crate) call: Call,
}

impl ExplodedList {
    /// The parameter `color`.
    pub fn color(mut self, color: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call.query(
            "color",
            QueryStyle::FormExploded,
            &color.into_iter().map(Into::into).collect::<Vec<String>>(),
        );
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

impl IntoFuture for ExplodedList {
    type Output = Result<(), Error>;
    type IntoFuture = Pending<()>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static EXPLODED_OBJECT: Operation = Operation {
    id: "explodedObject",
    method: Method::Get,
    path: "/query/exploded/object",
    ..Operation::DEFAULT
};

/// A call of `GET /query/exploded/object`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ExplodedObject {
    pub(crate) call: Call,
}

impl ExplodedObject {
    /// The parameter `color`.
    pub fn color(mut self, color: DeepObjectColor) -> Self {
        self.call.query("color", QueryStyle::FormExploded, &color);
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

impl IntoFuture for ExplodedObject {
    type Output = Result<(), Error>;
    type IntoFuture = Pending<()>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static DEEP_OBJECT: Operation =
    Operation { id: "deepObject", method: Method::Get, path: "/query/deepObject", ..Operation::DEFAULT };

/// A call of `GET /query/deepObject`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeepObject {
    pub(crate) call: Call,
}

impl DeepObject {
    /// The parameter `color`.
    pub fn color(mut self, color: DeepObjectColor) -> Self {
        self.call.query("color", QueryStyle::DeepObject, &color);
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

impl IntoFuture for DeepObject {
    type Output = Result<(), Error>;
    type IntoFuture = Pending<()>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static NESTED_DEEP_OBJECT: Operation =
    Operation { id: "nestedDeepObject", method: Method::Get, path: "/query/nested", ..Operation::DEFAULT };

/// A call of `GET /query/nested`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct NestedDeepObject {
    pub(crate) call: Call,
}

impl NestedDeepObject {
    /// The parameter `filter`.
    pub fn filter(mut self, filter: Filter) -> Self {
        self.call.query("filter", QueryStyle::DeepObject, &filter);
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

impl IntoFuture for NestedDeepObject {
    type Output = Result<(), Error>;
    type IntoFuture = Pending<()>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static JSON_IN_QUERY: Operation =
    Operation { id: "jsonInQuery", method: Method::Get, path: "/query/json", ..Operation::DEFAULT };

/// A call of `GET /query/json`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct JsonInQuery {
    pub(crate) call: Call,
}

impl JsonInQuery {
    /// The parameter `filter`.
    pub fn filter(mut self, filter: Filter) -> Self {
        self.call.query("filter", QueryStyle::Json, &filter);
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

impl IntoFuture for JsonInQuery {
    type Output = Result<(), Error>;
    type IntoFuture = Pending<()>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static ALLOW_RESERVED: Operation =
    Operation { id: "allowReserved", method: Method::Get, path: "/query/reserved", ..Operation::DEFAULT };

/// A call of `GET /query/reserved`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct AllowReserved {
    pub(crate) call: Call,
}

impl AllowReserved {
    /// The parameter `url`.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.call.query::<String>("url", QueryStyle::Form.reserved(), &url.into());
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

impl IntoFuture for AllowReserved {
    type Output = Result<(), Error>;
    type IntoFuture = Pending<()>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static BRACKETS_IN_NAME: Operation = Operation {
    id: "bracketsInName",
    method: Method::Get,
    path: "/query/brackets",
    query: &["ids[]", "page[size]", "a.b"],
    ..Operation::DEFAULT
};

/// A call of `GET /query/brackets`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct BracketsInName {
    pub(crate) call: Call,
}

impl BracketsInName {
    /// The parameter `ids[]`.
    pub fn ids(mut self, ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call.query(
            "ids[]",
            QueryStyle::FormExploded,
            &ids.into_iter().map(Into::into).collect::<Vec<String>>(),
        );
        self
    }

    /// The parameter `page[size]`.
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.query("page[size]", QueryStyle::FormExploded, &page_size);
        self
    }

    /// The parameter `a.b`.
    pub fn a_b(mut self, a_b: impl Into<String>) -> Self {
        self.call.query::<String>("a.b", QueryStyle::Form, &a_b.into());
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

impl IntoFuture for BracketsInName {
    type Output = Result<(), Error>;
    type IntoFuture = Pending<()>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static SCALARS_IN_QUERY: Operation = Operation {
    id: "scalarsInQuery",
    method: Method::Get,
    path: "/query/scalars",
    query: &["whole", "real", "flag", "day", "instant", "kind"],
    ..Operation::DEFAULT
};

/// A call of `GET /query/scalars`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ScalarsInQuery {
    pub(crate) call: Call,
}

impl ScalarsInQuery {
    /// The parameter `whole`.
    pub fn whole(mut self, whole: i64) -> Self {
        self.call.query("whole", QueryStyle::FormExploded, &whole);
        self
    }

    /// The parameter `real`.
    pub fn real(mut self, real: impl Into<f64>) -> Self {
        self.call.query::<f64>("real", QueryStyle::Form, &real.into());
        self
    }

    /// The parameter `flag`.
    pub fn flag(mut self, flag: bool) -> Self {
        self.call.query("flag", QueryStyle::FormExploded, &flag);
        self
    }

    /// The parameter `day`.
    pub fn day(mut self, day: NaiveDate) -> Self {
        self.call.query("day", QueryStyle::FormExploded, &day);
        self
    }

    /// The parameter `instant`.
    pub fn instant(mut self, instant: DateTime<FixedOffset>) -> Self {
        self.call.query("instant", QueryStyle::FormExploded, &instant);
        self
    }

    /// The parameter `kind`.
    pub fn kind(mut self, kind: ScalarsInQueryKind) -> Self {
        self.call.query("kind", QueryStyle::FormExploded, &kind);
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

impl IntoFuture for ScalarsInQuery {
    type Output = Result<(), Error>;
    type IntoFuture = Pending<()>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static MAP_IN_QUERY: Operation =
    Operation { id: "mapInQuery", method: Method::Get, path: "/query/map", ..Operation::DEFAULT };

/// A call of `GET /query/map`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct MapInQuery {
    pub(crate) call: Call,
}

impl MapInQuery {
    /// The parameter `labels`.
    pub fn labels(mut self, labels: BTreeMap<String, String>) -> Self {
        self.call.query("labels", QueryStyle::FormExploded, &labels);
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

impl IntoFuture for MapInQuery {
    type Output = Result<(), Error>;
    type IntoFuture = Pending<()>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static FIXED_QUERY: Operation = Operation {
    id: "fixedQuery",
    method: Method::Get,
    path: "/query/fixed",
    query: &["v", "q"],
    ..Operation::DEFAULT
};

/// A call of `GET /query/fixed?v=2`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct FixedQuery {
    pub(crate) call: Call,
}

impl FixedQuery {
    /// The parameter `q`.
    pub fn q(mut self, q: impl Into<String>) -> Self {
        self.call.query::<String>("q", QueryStyle::Form, &q.into());
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

impl IntoFuture for FixedQuery {
    type Output = Result<(), Error>;
    type IntoFuture = Pending<()>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static REQUIRED_IN_QUERY: Operation = Operation {
    id: "requiredInQuery",
    method: Method::Get,
    path: "/query/required",
    query: &["q", "n"],
    ..Operation::DEFAULT
};

/// A call of `GET /query/required`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RequiredInQuery {
    pub(crate) call: Call,
}

impl RequiredInQuery {
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

impl IntoFuture for RequiredInQuery {
    type Output = Result<(), Error>;
    type IntoFuture = Pending<()>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
