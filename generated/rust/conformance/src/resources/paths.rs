//! The operations of `paths`.

use chrono::{DateTime, FixedOffset, NaiveDate};

use crate::models::{DeepObjectColor, KindInPathKind};
use crate::runtime::{Call, CallOptions, Core, Error, Method, Operation, PathStyle, Pending, RawResponse};

/// The operations of `paths`.
#[derive(Debug, Clone)]
pub struct Paths {
    core: Core,
}

impl Paths {
    pub(crate) fn new(core: &Core) -> Self {
        Self { core: core.clone() }
    }

    /// Sends `GET /path/simple/text/{color}/end`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// conformance.paths().simple_text("<value>").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn simple_text(&self, color: impl Into<String>) -> SimpleText {
        let mut call = Call::new(&self.core, &SIMPLE_TEXT);
        call.path::<String>("color", &color.into());
        SimpleText { call }
    }

    /// Sends `GET /path/simple/list/{color}/end`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// conformance.paths().simple_list(["<value>"]).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn simple_list(&self, color: impl IntoIterator<Item = impl Into<String>>) -> SimpleList {
        let mut call = Call::new(&self.core, &SIMPLE_LIST);
        call.path("color", &color.into_iter().map(Into::into).collect::<Vec<String>>());
        SimpleList { call }
    }

    /// Sends `GET /path/simple/object/{color}/end`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use conformance::models::DeepObjectColor;
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// conformance.paths().simple_object(DeepObjectColor::new()).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn simple_object(&self, color: DeepObjectColor) -> SimpleObject {
        let mut call = Call::new(&self.core, &SIMPLE_OBJECT);
        call.path("color", &color);
        SimpleObject { call }
    }

    /// Sends `GET /path/simple/exploded-list/{color}/end`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// conformance.paths().simple_exploded_list(["<value>"]).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn simple_exploded_list(
        &self,
        color: impl IntoIterator<Item = impl Into<String>>,
    ) -> SimpleExplodedList {
        let mut call = Call::new(&self.core, &SIMPLE_EXPLODED_LIST);
        call.path_styled(
            "color",
            PathStyle::SimpleExploded,
            &color.into_iter().map(Into::into).collect::<Vec<String>>(),
        );
        SimpleExplodedList { call }
    }

    /// Sends `GET /path/simple/exploded-object/{color}/end`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use conformance::models::DeepObjectColor;
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// conformance.paths().simple_exploded_object(DeepObjectColor::new()).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn simple_exploded_object(&self, color: DeepObjectColor) -> SimpleExplodedObject {
        let mut call = Call::new(&self.core, &SIMPLE_EXPLODED_OBJECT);
        call.path_styled("color", PathStyle::SimpleExploded, &color);
        SimpleExplodedObject { call }
    }

    /// Sends `GET /path/label/text/{color}/end`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// conformance.paths().label_text("<value>").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn label_text(&self, color: impl Into<String>) -> LabelText {
        let mut call = Call::new(&self.core, &LABEL_TEXT);
        call.path_styled::<String>("color", PathStyle::Label, &color.into());
        LabelText { call }
    }

    /// Sends `GET /path/label/list/{color}/end`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// conformance.paths().label_list(["<value>"]).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn label_list(&self, color: impl IntoIterator<Item = impl Into<String>>) -> LabelList {
        let mut call = Call::new(&self.core, &LABEL_LIST);
        call.path_styled(
            "color",
            PathStyle::Label,
            &color.into_iter().map(Into::into).collect::<Vec<String>>(),
        );
        LabelList { call }
    }

    /// Sends `GET /path/label/object/{color}/end`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use conformance::models::DeepObjectColor;
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// conformance.paths().label_object(DeepObjectColor::new()).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn label_object(&self, color: DeepObjectColor) -> LabelObject {
        let mut call = Call::new(&self.core, &LABEL_OBJECT);
        call.path_styled("color", PathStyle::Label, &color);
        LabelObject { call }
    }

    /// Sends `GET /path/label/exploded-list/{color}/end`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// conformance.paths().label_exploded_list(["<value>"]).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn label_exploded_list(
        &self,
        color: impl IntoIterator<Item = impl Into<String>>,
    ) -> LabelExplodedList {
        let mut call = Call::new(&self.core, &LABEL_EXPLODED_LIST);
        call.path_styled(
            "color",
            PathStyle::LabelExploded,
            &color.into_iter().map(Into::into).collect::<Vec<String>>(),
        );
        LabelExplodedList { call }
    }

    /// Sends `GET /path/label/exploded-object/{color}/end`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use conformance::models::DeepObjectColor;
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// conformance.paths().label_exploded_object(DeepObjectColor::new()).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn label_exploded_object(&self, color: DeepObjectColor) -> LabelExplodedObject {
        let mut call = Call::new(&self.core, &LABEL_EXPLODED_OBJECT);
        call.path_styled("color", PathStyle::LabelExploded, &color);
        LabelExplodedObject { call }
    }

    /// Sends `GET /path/matrix/text/{color}/end`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// conformance.paths().matrix_text("<value>").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn matrix_text(&self, color: impl Into<String>) -> MatrixText {
        let mut call = Call::new(&self.core, &MATRIX_TEXT);
        call.path_styled::<String>("color", PathStyle::Matrix, &color.into());
        MatrixText { call }
    }

    /// Sends `GET /path/matrix/list/{color}/end`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// conformance.paths().matrix_list(["<value>"]).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn matrix_list(&self, color: impl IntoIterator<Item = impl Into<String>>) -> MatrixList {
        let mut call = Call::new(&self.core, &MATRIX_LIST);
        call.path_styled(
            "color",
            PathStyle::Matrix,
            &color.into_iter().map(Into::into).collect::<Vec<String>>(),
        );
        MatrixList { call }
    }

    /// Sends `GET /path/matrix/object/{color}/end`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use conformance::models::DeepObjectColor;
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// conformance.paths().matrix_object(DeepObjectColor::new()).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn matrix_object(&self, color: DeepObjectColor) -> MatrixObject {
        let mut call = Call::new(&self.core, &MATRIX_OBJECT);
        call.path_styled("color", PathStyle::Matrix, &color);
        MatrixObject { call }
    }

    /// Sends `GET /path/matrix/exploded-list/{color}/end`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// conformance.paths().matrix_exploded_list(["<value>"]).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn matrix_exploded_list(
        &self,
        color: impl IntoIterator<Item = impl Into<String>>,
    ) -> MatrixExplodedList {
        let mut call = Call::new(&self.core, &MATRIX_EXPLODED_LIST);
        call.path_styled(
            "color",
            PathStyle::MatrixExploded,
            &color.into_iter().map(Into::into).collect::<Vec<String>>(),
        );
        MatrixExplodedList { call }
    }

    /// Sends `GET /path/matrix/exploded-object/{color}/end`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use conformance::models::DeepObjectColor;
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// conformance.paths().matrix_exploded_object(DeepObjectColor::new()).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn matrix_exploded_object(&self, color: DeepObjectColor) -> MatrixExplodedObject {
        let mut call = Call::new(&self.core, &MATRIX_EXPLODED_OBJECT);
        call.path_styled("color", PathStyle::MatrixExploded, &color);
        MatrixExplodedObject { call }
    }

    /// Sends `GET /path/{owner}/{repo}.{format}/blob`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// conformance.paths().several_in_segment("<value>", "<value>", "<value>").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn several_in_segment(
        &self,
        owner: impl Into<String>,
        repo: impl Into<String>,
        format: impl Into<String>,
    ) -> SeveralInSegment {
        let mut call = Call::new(&self.core, &SEVERAL_IN_SEGMENT);
        call.path::<String>("owner", &owner.into());
        call.path::<String>("repo", &repo.into());
        call.path::<String>("format", &format.into());
        SeveralInSegment { call }
    }

    /// Sends `GET /path/numbers/{whole}/{real}/{flag}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// conformance.paths().numbers_in_path(1, 1.5, true).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn numbers_in_path(&self, whole: i64, real: impl Into<f64>, flag: bool) -> NumbersInPath {
        let mut call = Call::new(&self.core, &NUMBERS_IN_PATH);
        call.path("whole", &whole);
        call.path::<f64>("real", &real.into());
        call.path("flag", &flag);
        NumbersInPath { call }
    }

    /// Sends `GET /path/times/{day}/{instant}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// conformance.paths().times_in_path("2024-01-15".parse()?, "2024-01-15T09:30:00Z".parse()?).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn times_in_path(&self, day: NaiveDate, instant: DateTime<FixedOffset>) -> TimesInPath {
        let mut call = Call::new(&self.core, &TIMES_IN_PATH);
        call.path("day", &day);
        call.path("instant", &instant);
        TimesInPath { call }
    }

    /// Sends `GET /path/kinds/{kind}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use conformance::models::KindInPathKind;
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// conformance.paths().kind_in_path(KindInPathKind::AB).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn kind_in_path(&self, kind: KindInPathKind) -> KindInPath {
        let mut call = Call::new(&self.core, &KIND_IN_PATH);
        call.path("kind", &kind);
        KindInPath { call }
    }

    /// Sends `POST /path/models/{name}:cancel`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// conformance.paths().verb_after_value("<value>").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn verb_after_value(&self, name: impl Into<String>) -> VerbAfterValue {
        let mut call = Call::new(&self.core, &VERB_AFTER_VALUE);
        call.path::<String>("name", &name.into());
        VerbAfterValue { call }
    }
}

pub(crate) static SIMPLE_TEXT: Operation = Operation {
    id: "simpleText",
    method: Method::Get,
    path: "/path/simple/text/{color}/end",
    ..Operation::DEFAULT
};

/// A call of `GET /path/simple/text/{color}/end`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct SimpleText {
    pub(crate) call: Call,
}

impl SimpleText {
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

impl IntoFuture for SimpleText {
    type Output = Result<(), Error>;
    type IntoFuture = Pending<()>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static SIMPLE_LIST: Operation = Operation {
    id: "simpleList",
    method: Method::Get,
    path: "/path/simple/list/{color}/end",
    ..Operation::DEFAULT
};

/// A call of `GET /path/simple/list/{color}/end`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct SimpleList {
    pub(crate) call: Call,
}

impl SimpleList {
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

impl IntoFuture for SimpleList {
    type Output = Result<(), Error>;
    type IntoFuture = Pending<()>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static SIMPLE_OBJECT: Operation = Operation {
    id: "simpleObject",
    method: Method::Get,
    path: "/path/simple/object/{color}/end",
    ..Operation::DEFAULT
};

/// A call of `GET /path/simple/object/{color}/end`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct SimpleObject {
    pub(crate) call: Call,
}

impl SimpleObject {
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

impl IntoFuture for SimpleObject {
    type Output = Result<(), Error>;
    type IntoFuture = Pending<()>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static SIMPLE_EXPLODED_LIST: Operation = Operation {
    id: "simpleExplodedList",
    method: Method::Get,
    path: "/path/simple/exploded-list/{color}/end",
    ..Operation::DEFAULT
};

/// A call of `GET /path/simple/exploded-list/{color}/end`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct SimpleExplodedList {
    pub(crate) call: Call,
}

impl SimpleExplodedList {
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

impl IntoFuture for SimpleExplodedList {
    type Output = Result<(), Error>;
    type IntoFuture = Pending<()>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static SIMPLE_EXPLODED_OBJECT: Operation = Operation {
    id: "simpleExplodedObject",
    method: Method::Get,
    path: "/path/simple/exploded-object/{color}/end",
    ..Operation::DEFAULT
};

/// A call of `GET /path/simple/exploded-object/{color}/end`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct SimpleExplodedObject {
    pub(crate) call: Call,
}

impl SimpleExplodedObject {
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

impl IntoFuture for SimpleExplodedObject {
    type Output = Result<(), Error>;
    type IntoFuture = Pending<()>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static LABEL_TEXT: Operation = Operation {
    id: "labelText",
    method: Method::Get,
    path: "/path/label/text/{color}/end",
    ..Operation::DEFAULT
};

/// A call of `GET /path/label/text/{color}/end`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct LabelText {
    pub(crate) call: Call,
}

impl LabelText {
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

impl IntoFuture for LabelText {
    type Output = Result<(), Error>;
    type IntoFuture = Pending<()>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static LABEL_LIST: Operation = Operation {
    id: "labelList",
    method: Method::Get,
    path: "/path/label/list/{color}/end",
    ..Operation::DEFAULT
};

/// A call of `GET /path/label/list/{color}/end`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct LabelList {
    pub(crate) call: Call,
}

impl LabelList {
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

impl IntoFuture for LabelList {
    type Output = Result<(), Error>;
    type IntoFuture = Pending<()>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static LABEL_OBJECT: Operation = Operation {
    id: "labelObject",
    method: Method::Get,
    path: "/path/label/object/{color}/end",
    ..Operation::DEFAULT
};

/// A call of `GET /path/label/object/{color}/end`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct LabelObject {
    pub(crate) call: Call,
}

impl LabelObject {
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

impl IntoFuture for LabelObject {
    type Output = Result<(), Error>;
    type IntoFuture = Pending<()>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static LABEL_EXPLODED_LIST: Operation = Operation {
    id: "labelExplodedList",
    method: Method::Get,
    path: "/path/label/exploded-list/{color}/end",
    ..Operation::DEFAULT
};

/// A call of `GET /path/label/exploded-list/{color}/end`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct LabelExplodedList {
    pub(crate) call: Call,
}

impl LabelExplodedList {
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

impl IntoFuture for LabelExplodedList {
    type Output = Result<(), Error>;
    type IntoFuture = Pending<()>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static LABEL_EXPLODED_OBJECT: Operation = Operation {
    id: "labelExplodedObject",
    method: Method::Get,
    path: "/path/label/exploded-object/{color}/end",
    ..Operation::DEFAULT
};

/// A call of `GET /path/label/exploded-object/{color}/end`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct LabelExplodedObject {
    pub(crate) call: Call,
}

impl LabelExplodedObject {
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

impl IntoFuture for LabelExplodedObject {
    type Output = Result<(), Error>;
    type IntoFuture = Pending<()>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static MATRIX_TEXT: Operation = Operation {
    id: "matrixText",
    method: Method::Get,
    path: "/path/matrix/text/{color}/end",
    ..Operation::DEFAULT
};

/// A call of `GET /path/matrix/text/{color}/end`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct MatrixText {
    pub(crate) call: Call,
}

impl MatrixText {
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

impl IntoFuture for MatrixText {
    type Output = Result<(), Error>;
    type IntoFuture = Pending<()>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static MATRIX_LIST: Operation = Operation {
    id: "matrixList",
    method: Method::Get,
    path: "/path/matrix/list/{color}/end",
    ..Operation::DEFAULT
};

/// A call of `GET /path/matrix/list/{color}/end`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct MatrixList {
    pub(crate) call: Call,
}

impl MatrixList {
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

impl IntoFuture for MatrixList {
    type Output = Result<(), Error>;
    type IntoFuture = Pending<()>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static MATRIX_OBJECT: Operation = Operation {
    id: "matrixObject",
    method: Method::Get,
    path: "/path/matrix/object/{color}/end",
    ..Operation::DEFAULT
};

/// A call of `GET /path/matrix/object/{color}/end`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct MatrixObject {
    pub(crate) call: Call,
}

impl MatrixObject {
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

impl IntoFuture for MatrixObject {
    type Output = Result<(), Error>;
    type IntoFuture = Pending<()>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static MATRIX_EXPLODED_LIST: Operation = Operation {
    id: "matrixExplodedList",
    method: Method::Get,
    path: "/path/matrix/exploded-list/{color}/end",
    ..Operation::DEFAULT
};

/// A call of `GET /path/matrix/exploded-list/{color}/end`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct MatrixExplodedList {
    pub(crate) call: Call,
}

impl MatrixExplodedList {
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

impl IntoFuture for MatrixExplodedList {
    type Output = Result<(), Error>;
    type IntoFuture = Pending<()>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static MATRIX_EXPLODED_OBJECT: Operation = Operation {
    id: "matrixExplodedObject",
    method: Method::Get,
    path: "/path/matrix/exploded-object/{color}/end",
    ..Operation::DEFAULT
};

/// A call of `GET /path/matrix/exploded-object/{color}/end`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct MatrixExplodedObject {
    pub(crate) call: Call,
}

impl MatrixExplodedObject {
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

impl IntoFuture for MatrixExplodedObject {
    type Output = Result<(), Error>;
    type IntoFuture = Pending<()>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static SEVERAL_IN_SEGMENT: Operation = Operation {
    id: "severalInSegment",
    method: Method::Get,
    path: "/path/{owner}/{repo}.{format}/blob",
    ..Operation::DEFAULT
};

/// A call of `GET /path/{owner}/{repo}.{format}/blob`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct SeveralInSegment {
    pub(crate) call: Call,
}

impl SeveralInSegment {
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

impl IntoFuture for SeveralInSegment {
    type Output = Result<(), Error>;
    type IntoFuture = Pending<()>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static NUMBERS_IN_PATH: Operation = Operation {
    id: "numbersInPath",
    method: Method::Get,
    path: "/path/numbers/{whole}/{real}/{flag}",
    ..Operation::DEFAULT
};

/// A call of `GET /path/numbers/{whole}/{real}/{flag}`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct NumbersInPath {
    pub(crate) call: Call,
}

impl NumbersInPath {
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

impl IntoFuture for NumbersInPath {
    type Output = Result<(), Error>;
    type IntoFuture = Pending<()>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static TIMES_IN_PATH: Operation = Operation {
    id: "timesInPath",
    method: Method::Get,
    path: "/path/times/{day}/{instant}",
    ..Operation::DEFAULT
};

/// A call of `GET /path/times/{day}/{instant}`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct TimesInPath {
    pub(crate) call: Call,
}

impl TimesInPath {
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

impl IntoFuture for TimesInPath {
    type Output = Result<(), Error>;
    type IntoFuture = Pending<()>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static KIND_IN_PATH: Operation =
    Operation { id: "kindInPath", method: Method::Get, path: "/path/kinds/{kind}", ..Operation::DEFAULT };

/// A call of `GET /path/kinds/{kind}`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct KindInPath {
    pub(crate) call: Call,
}

impl KindInPath {
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

impl IntoFuture for KindInPath {
    type Output = Result<(), Error>;
    type IntoFuture = Pending<()>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static VERB_AFTER_VALUE: Operation = Operation {
    id: "verbAfterValue",
    method: Method::Post,
    path: "/path/models/{name}:cancel",
    ..Operation::DEFAULT
};

/// A call of `POST /path/models/{name}:cancel`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct VerbAfterValue {
    pub(crate) call: Call,
}

impl VerbAfterValue {
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

impl IntoFuture for VerbAfterValue {
    type Output = Result<(), Error>;
    type IntoFuture = Pending<()>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
