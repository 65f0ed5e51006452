//! The operations of `json`.

use crate::models::{Names, Numbers, Texts, Tree};
use crate::runtime::{Call, CallOptions, Core, Error, Method, Operation, Pending, RawResponse};

/// The operations of `json`.
#[derive(Debug, Clone)]
pub struct Json {
    core: Core,
}

impl Json {
    pub(crate) fn new(core: &Core) -> Self {
        Self { core: core.clone() }
    }

    /// Sends `GET /json/numbers`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// let numbers = conformance.json().read_numbers().send().await?;
    /// println!("{numbers:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn read_numbers(&self) -> ReadNumbers {
        ReadNumbers { call: Call::new(&self.core, &READ_NUMBERS) }
    }

    /// Sends `PUT /json/numbers`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use conformance::models::Numbers;
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// let numbers = conformance.json().write_numbers(Numbers::new()).send().await?;
    /// println!("{numbers:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn write_numbers(&self, body: Numbers) -> WriteNumbers {
        let mut call = Call::new(&self.core, &WRITE_NUMBERS);
        call.json_body(&body);
        WriteNumbers { call }
    }

    /// Sends `GET /json/texts`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// let texts = conformance.json().read_texts().send().await?;
    /// println!("{texts:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn read_texts(&self) -> ReadTexts {
        ReadTexts { call: Call::new(&self.core, &READ_TEXTS) }
    }

    /// Sends `PUT /json/texts`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use conformance::models::Texts;
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// let texts = conformance.json().write_texts(Texts::new()).send().await?;
    /// println!("{texts:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn write_texts(&self, body: Texts) -> WriteTexts {
        let mut call = Call::new(&self.core, &WRITE_TEXTS);
        call.json_body(&body);
        WriteTexts { call }
    }

    /// Sends `GET /json/names`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// let names = conformance.json().read_names().send().await?;
    /// println!("{names:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn read_names(&self) -> ReadNames {
        ReadNames { call: Call::new(&self.core, &READ_NAMES) }
    }

    /// Sends `PUT /json/names`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use conformance::models::Names;
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// let names = conformance.json().write_names(Names::new()).send().await?;
    /// println!("{names:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn write_names(&self, body: Names) -> WriteNames {
        let mut call = Call::new(&self.core, &WRITE_NAMES);
        call.json_body(&body);
        WriteNames { call }
    }

    /// Sends `GET /json/tree`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// let tree = conformance.json().read_tree().send().await?;
    /// println!("{tree:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn read_tree(&self) -> ReadTree {
        ReadTree { call: Call::new(&self.core, &READ_TREE) }
    }

    /// Sends `PUT /json/tree`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use conformance::models::Tree;
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = Tree::new("<value>");
    /// let tree = conformance.json().write_tree(body).send().await?;
    /// println!("{tree:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn write_tree(&self, body: Tree) -> WriteTree {
        let mut call = Call::new(&self.core, &WRITE_TREE);
        call.json_body(&body);
        WriteTree { call }
    }

    /// Sends `GET /json/list`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// let json = conformance.json().read_list().send().await?;
    /// println!("{json:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn read_list(&self) -> ReadList {
        ReadList { call: Call::new(&self.core, &READ_LIST) }
    }

    /// Sends `PUT /json/list`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use conformance::models::Tree;
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = Tree::new("<value>");
    /// conformance.json().write_list([body]).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn write_list(&self, body: impl IntoIterator<Item = Tree>) -> WriteList {
        let mut call = Call::new(&self.core, &WRITE_LIST);
        call.json_body(&body.into_iter().collect::<Vec<_>>());
        WriteList { call }
    }
}

pub(crate) static READ_NUMBERS: Operation =
    Operation { id: "readNumbers", method: Method::Get, path: "/json/numbers", ..Operation::DEFAULT };

/// A call of `GET /json/numbers`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReadNumbers {
    pub(crate) call: Call,
}

impl ReadNumbers {
    /// Changes timeouts, retries, headers and the like for this call only.
    pub fn with(mut self, options: CallOptions) -> Self {
        self.call.with(options);
        self
    }

    /// Sends the request and decodes the response.
    pub fn send(self) -> Pending<Numbers> {
        self.call.json()
    }

    /// Sends the request and gives the response as it came: status, headers and bytes.
    pub fn send_raw(self) -> Pending<RawResponse> {
        self.call.raw()
    }

    /// Sends the request and waits, without an asynchronous runtime around it.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<Numbers, Error> {
        self.send().wait()
    }
}

impl IntoFuture for ReadNumbers {
    type Output = Result<Numbers, Error>;
    type IntoFuture = Pending<Numbers>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static WRITE_NUMBERS: Operation =
    Operation { id: "writeNumbers", method: Method::Put, path: "/json/numbers", ..Operation::DEFAULT };

/// A call of `PUT /json/numbers`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct WriteNumbers {
    pub(crate) call: Call,
}

impl WriteNumbers {
    /// Changes timeouts, retries, headers and the like for this call only.
    pub fn with(mut self, options: CallOptions) -> Self {
        self.call.with(options);
        self
    }

    /// Sends the request and decodes the response.
    pub fn send(self) -> Pending<Numbers> {
        self.call.json()
    }

    /// Sends the request and gives the response as it came: status, headers and bytes.
    pub fn send_raw(self) -> Pending<RawResponse> {
        self.call.raw()
    }

    /// Sends the request and waits, without an asynchronous runtime around it.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<Numbers, Error> {
        self.send().wait()
    }
}

impl IntoFuture for WriteNumbers {
    type Output = Result<Numbers, Error>;
    type IntoFuture = Pending<Numbers>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static READ_TEXTS: Operation =
    Operation { id: "readTexts", method: Method::Get, path: "/json/texts", ..Operation::DEFAULT };

/// A call of `GET /json/texts`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReadTexts {
    pub(crate) call: Call,
}

impl ReadTexts {
    /// Changes timeouts, retries, headers and the like for this call only.
    pub fn with(mut self, options: CallOptions) -> Self {
        self.call.with(options);
        self
    }

    /// Sends the request and decodes the response.
    pub fn send(self) -> Pending<Texts> {
        self.call.json()
    }

    /// Sends the request and gives the response as it came: status, headers and bytes.
    pub fn send_raw(self) -> Pending<RawResponse> {
        self.call.raw()
    }

    /// Sends the request and waits, without an asynchronous runtime around it.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<Texts, Error> {
        self.send().wait()
    }
}

impl IntoFuture for ReadTexts {
    type Output = Result<Texts, Error>;
    type IntoFuture = Pending<Texts>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static WRITE_TEXTS: Operation =
    Operation { id: "writeTexts", method: Method::Put, path: "/json/texts", ..Operation::DEFAULT };

/// A call of `PUT /json/texts`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct WriteTexts {
    pub(crate) call: Call,
}

impl WriteTexts {
    /// Changes timeouts, retries, headers and the like for this call only.
    pub fn with(mut self, options: CallOptions) -> Self {
        self.call.with(options);
        self
    }

    /// Sends the request and decodes the response.
    pub fn send(self) -> Pending<Texts> {
        self.call.json()
    }

    /// Sends the request and gives the response as it came: status, headers and bytes.
    pub fn send_raw(self) -> Pending<RawResponse> {
        self.call.raw()
    }

    /// Sends the request and waits, without an asynchronous runtime around it.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<Texts, Error> {
        self.send().wait()
    }
}

impl IntoFuture for WriteTexts {
    type Output = Result<Texts, Error>;
    type IntoFuture = Pending<Texts>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static READ_NAMES: Operation =
    Operation { id: "readNames", method: Method::Get, path: "/json/names", ..Operation::DEFAULT };

/// A call of `GET /json/names`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReadNames {
    pub(crate) call: Call,
}

impl ReadNames {
    /// Changes timeouts, retries, headers and the like for this call only.
    pub fn with(mut self, options: CallOptions) -> Self {
        self.call.with(options);
        self
    }

    /// Sends the request and decodes the response.
    pub fn send(self) -> Pending<Names> {
        self.call.json()
    }

    /// Sends the request and gives the response as it came: status, headers and bytes.
    pub fn send_raw(self) -> Pending<RawResponse> {
        self.call.raw()
    }

    /// Sends the request and waits, without an asynchronous runtime around it.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<Names, Error> {
        self.send().wait()
    }
}

impl IntoFuture for ReadNames {
    type Output = Result<Names, Error>;
    type IntoFuture = Pending<Names>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static WRITE_NAMES: Operation =
    Operation { id: "writeNames", method: Method::Put, path: "/json/names", ..Operation::DEFAULT };

/// A call of `PUT /json/names`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct WriteNames {
    pub(crate) call: Call,
}

impl WriteNames {
    /// Changes timeouts, retries, headers and the like for this call only.
    pub fn with(mut self, options: CallOptions) -> Self {
        self.call.with(options);
        self
    }

    /// Sends the request and decodes the response.
    pub fn send(self) -> Pending<Names> {
        self.call.json()
    }

    /// Sends the request and gives the response as it came: status, headers and bytes.
    pub fn send_raw(self) -> Pending<RawResponse> {
        self.call.raw()
    }

    /// Sends the request and waits, without an asynchronous runtime around it.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<Names, Error> {
        self.send().wait()
    }
}

impl IntoFuture for WriteNames {
    type Output = Result<Names, Error>;
    type IntoFuture = Pending<Names>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static READ_TREE: Operation =
    Operation { id: "readTree", method: Method::Get, path: "/json/tree", ..Operation::DEFAULT };

/// A call of `GET /json/tree`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReadTree {
    pub(crate) call: Call,
}

impl ReadTree {
    /// Changes timeouts, retries, headers and the like for this call only.
    pub fn with(mut self, options: CallOptions) -> Self {
        self.call.with(options);
        self
    }

    /// Sends the request and decodes the response.
    pub fn send(self) -> Pending<Tree> {
        self.call.json()
    }

    /// Sends the request and gives the response as it came: status, headers and bytes.
    pub fn send_raw(self) -> Pending<RawResponse> {
        self.call.raw()
    }

    /// Sends the request and waits, without an asynchronous runtime around it.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<Tree, Error> {
        self.send().wait()
    }
}

impl IntoFuture for ReadTree {
    type Output = Result<Tree, Error>;
    type IntoFuture = Pending<Tree>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static WRITE_TREE: Operation =
    Operation { id: "writeTree", method: Method::Put, path: "/json/tree", ..Operation::DEFAULT };

/// A call of `PUT /json/tree`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct WriteTree {
    pub(crate) call: Call,
}

impl WriteTree {
    /// Changes timeouts, retries, headers and the like for this call only.
    pub fn with(mut self, options: CallOptions) -> Self {
        self.call.with(options);
        self
    }

    /// Sends the request and decodes the response.
    pub fn send(self) -> Pending<Tree> {
        self.call.json()
    }

    /// Sends the request and gives the response as it came: status, headers and bytes.
    pub fn send_raw(self) -> Pending<RawResponse> {
        self.call.raw()
    }

    /// Sends the request and waits, without an asynchronous runtime around it.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<Tree, Error> {
        self.send().wait()
    }
}

impl IntoFuture for WriteTree {
    type Output = Result<Tree, Error>;
    type IntoFuture = Pending<Tree>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static READ_LIST: Operation =
    Operation { id: "readList", method: Method::Get, path: "/json/list", ..Operation::DEFAULT };

/// A call of `GET /json/list`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReadList {
    pub(crate) call: Call,
}

impl ReadList {
    /// Changes timeouts, retries, headers and the like for this call only.
    pub fn with(mut self, options: CallOptions) -> Self {
        self.call.with(options);
        self
    }

    /// Sends the request and decodes the response.
    pub fn send(self) -> Pending<Vec<Tree>> {
        self.call.json()
    }

    /// Sends the request and gives the response as it came: status, headers and bytes.
    pub fn send_raw(self) -> Pending<RawResponse> {
        self.call.raw()
    }

    /// Sends the request and waits, without an asynchronous runtime around it.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<Vec<Tree>, Error> {
        self.send().wait()
    }
}

impl IntoFuture for ReadList {
    type Output = Result<Vec<Tree>, Error>;
    type IntoFuture = Pending<Vec<Tree>>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static WRITE_LIST: Operation =
    Operation { id: "writeList", method: Method::Put, path: "/json/list", ..Operation::DEFAULT };

/// A call of `PUT /json/list`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct WriteList {
    pub(crate) call: Call,
}

impl WriteList {
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

impl IntoFuture for WriteList {
    type Output = Result<(), Error>;
    type IntoFuture = Pending<()>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
