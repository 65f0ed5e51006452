//! The operations of `errors`.

use crate::error::ApiErrorBody;
use crate::models::Item;
use crate::runtime::{
    Call, CallOptions, Core, Error, ErrorCase, Method, Operation, Pending, RawResponse, StatusRange,
};

/// The operations of `errors`.
#[derive(Debug, Clone)]
pub struct Errors {
    core: Core,
}

impl Errors {
    pub(crate) fn new(core: &Core) -> Self {
        Self { core: core.clone() }
    }

    /// Sends `GET /errors/item`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// let item = conformance.errors().read_item().send().await?;
    /// println!("{item:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn read_item(&self) -> ReadItem {
        ReadItem { call: Call::new(&self.core, &READ_ITEM) }
    }

    /// Sends `DELETE /errors/item`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// conformance.errors().delete_item().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_item(&self) -> DeleteItem {
        DeleteItem { call: Call::new(&self.core, &DELETE_ITEM) }
    }

    /// Sends `POST /errors/item`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use conformance::models::Item;
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = Item::new("<id>");
    /// let item = conformance.errors().add_item(body).send().await?;
    /// println!("{item:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_item(&self, body: Item) -> AddItem {
        let mut call = Call::new(&self.core, &ADD_ITEM);
        call.json_body(&body);
        AddItem { call }
    }

    /// Sends `GET /errors/maybe`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// let item = conformance.errors().read_maybe().send().await?;
    /// println!("{item:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn read_maybe(&self) -> ReadMaybe {
        ReadMaybe { call: Call::new(&self.core, &READ_MAYBE) }
    }
}

static READ_ITEM_ERRORS: &[ErrorCase] = &[
    ErrorCase { status: StatusRange::exact(404), decode: ApiErrorBody::problem },
    ErrorCase { status: StatusRange::class(4), decode: ApiErrorBody::problem },
];

static DELETE_ITEM_ERRORS: &[ErrorCase] =
    &[ErrorCase { status: StatusRange::any(), decode: ApiErrorBody::problem }];

pub(crate) static READ_ITEM: Operation = Operation {
    id: "readItem",
    method: Method::Get,
    path: "/errors/item",
    errors: READ_ITEM_ERRORS,
    ..Operation::DEFAULT
};

/// A call of `GET /errors/item`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReadItem {
    pub(crate) call: Call,
}

impl ReadItem {
    /// Changes timeouts, retries, headers and the like for this call only.
    pub fn with(mut self, options: CallOptions) -> Self {
        self.call.with(options);
        self
    }

    /// Sends the request and decodes the response.
    pub fn send(self) -> Pending<Item> {
        self.call.json()
    }

    /// Sends the request and gives the response as it came: status, headers and bytes.
    pub fn send_raw(self) -> Pending<RawResponse> {
        self.call.raw()
    }

    /// Sends the request and waits, without an asynchronous runtime around it.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<Item, Error> {
        self.send().wait()
    }
}

impl IntoFuture for ReadItem {
    type Output = Result<Item, Error>;
    type IntoFuture = Pending<Item>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static DELETE_ITEM: Operation = Operation {
    id: "deleteItem",
    method: Method::Delete,
    path: "/errors/item",
    errors: DELETE_ITEM_ERRORS,
    ..Operation::DEFAULT
};

/// A call of `DELETE /errors/item`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteItem {
    pub(crate) call: Call,
}

impl DeleteItem {
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

impl IntoFuture for DeleteItem {
    type Output = Result<(), Error>;
    type IntoFuture = Pending<()>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static ADD_ITEM: Operation =
    Operation { id: "addItem", method: Method::Post, path: "/errors/item", ..Operation::DEFAULT };

/// A call of `POST /errors/item`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddItem {
    pub(crate) call: Call,
}

impl AddItem {
    /// Changes timeouts, retries, headers and the like for this call only.
    pub fn with(mut self, options: CallOptions) -> Self {
        self.call.with(options);
        self
    }

    /// Sends the request and decodes the response.
    pub fn send(self) -> Pending<Item> {
        self.call.json()
    }

    /// Sends the request and gives the response as it came: status, headers and bytes.
    pub fn send_raw(self) -> Pending<RawResponse> {
        self.call.raw()
    }

    /// Sends the request and waits, without an asynchronous runtime around it.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<Item, Error> {
        self.send().wait()
    }
}

impl IntoFuture for AddItem {
    type Output = Result<Item, Error>;
    type IntoFuture = Pending<Item>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static READ_MAYBE: Operation =
    Operation { id: "readMaybe", method: Method::Get, path: "/errors/maybe", ..Operation::DEFAULT };

/// A call of `GET /errors/maybe`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReadMaybe {
    pub(crate) call: Call,
}

impl ReadMaybe {
    /// Changes timeouts, retries, headers and the like for this call only.
    pub fn with(mut self, options: CallOptions) -> Self {
        self.call.with(options);
        self
    }

    /// Sends the request and decodes the response, `None` where it has no body.
    pub fn send(self) -> Pending<Option<Item>> {
        self.call.optional_json()
    }

    /// Sends the request and gives the response as it came: status, headers and bytes.
    pub fn send_raw(self) -> Pending<RawResponse> {
        self.call.raw()
    }

    /// Sends the request and waits, without an asynchronous runtime around it.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<Option<Item>, Error> {
        self.send().wait()
    }
}

impl IntoFuture for ReadMaybe {
    type Output = Result<Option<Item>, Error>;
    type IntoFuture = Pending<Option<Item>>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
