//! The people who signed up.

use crate::error::ApiErrorBody;
use crate::mini::models::{Customer, CustomerCreate, CustomerUpdate};
use crate::runtime::{
    Call, CallOptions, Core, Error, ErrorCase, Items, Method, Operation, PageInput, Pages, Pending,
    QueryStyle, RawResponse, StatusRange,
};

/// The people who signed up.
#[derive(Debug, Clone)]
pub struct Customers {
    core: Core,
}

impl Customers {
    pub(crate) fn new(core: &Core) -> Self {
        Self { core: core.clone() }
    }

    /// Lists the customers page by page.
    pub fn list(&self) -> ListCustomers {
        ListCustomers { call: Call::new(&self.core, &LIST_CUSTOMERS) }
    }

    /// Creates a customer.
    pub fn create(&self, body: CustomerCreate) -> CreateCustomer {
        let mut call = Call::new(&self.core, &CREATE_CUSTOMER);
        call.json_body(&body);
        CreateCustomer { call }
    }

    /// One customer.
    pub fn get(&self, id: impl Into<String>) -> GetCustomer {
        let mut call = Call::new(&self.core, &GET_CUSTOMER);
        call.path("id", &id.into());
        GetCustomer { call }
    }

    /// Changes a customer.
    pub fn update(&self, id: impl Into<String>, body: CustomerUpdate) -> UpdateCustomer {
        let mut call = Call::new(&self.core, &UPDATE_CUSTOMER);
        call.path("id", &id.into());
        call.json_body(&body);
        UpdateCustomer { call }
    }

    /// Deletes a customer.
    pub fn delete(&self, id: impl Into<String>) -> DeleteCustomer {
        let mut call = Call::new(&self.core, &DELETE_CUSTOMER);
        call.path("id", &id.into());
        DeleteCustomer { call }
    }
}

static ERRORS: &[ErrorCase] = &[
    ErrorCase { status: StatusRange::exact(404), decode: ApiErrorBody::not_found },
    ErrorCase { status: StatusRange::class(4), decode: ApiErrorBody::refused },
];

pub(crate) static LIST_CUSTOMERS: Operation = Operation {
    id: "getCustomers",
    method: Method::Get,
    path: "/customers",
    security: &[&["token"]],
    query: &["email", "sortBy", "includeExpandedFields", "tags", "startingAfter", "pageSize"],
    errors: ERRORS,
    ..Operation::DEFAULT
};

/// Lists the customers page by page; made by [`Customers::list`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCustomers {
    pub(crate) call: Call,
}

impl ListCustomers {
    /// Keep only customers with exactly this e-mail address.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.call.query("email", QueryStyle::Form, &email.into());
        self
    }

    /// What the list is sorted by.
    pub fn sort_by(mut self, sort_by: impl Into<String>) -> Self {
        self.call.query("sortBy", QueryStyle::Form, &sort_by.into());
        self
    }

    /// Whether links and partners are sent along.
    pub fn include_expanded_fields(mut self, include_expanded_fields: bool) -> Self {
        self.call.query("includeExpandedFields", QueryStyle::Form, &include_expanded_fields);
        self
    }

    /// Keep only customers with these tags.
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call.query(
            "tags",
            QueryStyle::FormExploded,
            &tags.into_iter().map(Into::into).collect::<Vec<String>>(),
        );
        self
    }

    /// Id of a customer; send those behind it.
    pub fn starting_after(mut self, starting_after: impl Into<String>) -> Self {
        self.call.query("startingAfter", QueryStyle::Form, &starting_after.into());
        self
    }

    /// How many customers make a page.
    pub fn page_size(mut self, page_size: impl Into<f64>) -> Self {
        self.call.query("pageSize", QueryStyle::Form, &page_size.into());
        self
    }

    /// Changes timeouts, retries, headers and the like for this call only.
    pub fn with(mut self, options: CallOptions) -> Self {
        self.call.with(options);
        self
    }

    /// Sends the request and decodes the response.
    pub fn send(self) -> Pending<Vec<Customer>> {
        self.call.json()
    }

    /// Sends the request and gives the response as it came: status, headers and bytes.
    pub fn send_raw(self) -> Pending<RawResponse> {
        self.call.raw()
    }

    /// Sends the request and waits, without an asynchronous runtime around it.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<Vec<Customer>, Error> {
        self.send().wait()
    }

    /// Reads page by page, each when it is asked for.
    pub fn pages(self) -> Pages<Vec<Customer>> {
        Pages::cursor(self.call, PageInput::query("startingAfter"), |page| Some(page.last()?.id.to_string()))
    }

    /// Reads item by item over all pages, each page when it is needed.
    pub fn items(self) -> Items<Customer> {
        self.pages().items(|page| page)
    }
}

impl IntoFuture for ListCustomers {
    type Output = Result<Vec<Customer>, Error>;
    type IntoFuture = Pending<Vec<Customer>>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static CREATE_CUSTOMER: Operation = Operation {
    id: "createCustomer",
    method: Method::Post,
    path: "/customers",
    security: &[&["token"]],
    errors: ERRORS,
    ..Operation::DEFAULT
};

/// Creates a customer; made by [`Customers::create`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateCustomer {
    pub(crate) call: Call,
}

impl CreateCustomer {
    /// Changes timeouts, retries, headers and the like for this call only.
    pub fn with(mut self, options: CallOptions) -> Self {
        self.call.with(options);
        self
    }

    /// Sends the request and decodes the response.
    pub fn send(self) -> Pending<Customer> {
        self.call.json()
    }

    /// Sends the request and gives the response as it came: status, headers and bytes.
    pub fn send_raw(self) -> Pending<RawResponse> {
        self.call.raw()
    }

    /// Sends the request and waits, without an asynchronous runtime around it.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<Customer, Error> {
        self.send().wait()
    }
}

impl IntoFuture for CreateCustomer {
    type Output = Result<Customer, Error>;
    type IntoFuture = Pending<Customer>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static GET_CUSTOMER: Operation = Operation {
    id: "getCustomer",
    method: Method::Get,
    path: "/customers/{id}",
    security: &[&["token"]],
    errors: ERRORS,
    ..Operation::DEFAULT
};

/// One customer; made by [`Customers::get`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCustomer {
    pub(crate) call: Call,
}

impl GetCustomer {
    /// Changes timeouts, retries, headers and the like for this call only.
    pub fn with(mut self, options: CallOptions) -> Self {
        self.call.with(options);
        self
    }

    /// Sends the request and decodes the response.
    pub fn send(self) -> Pending<Customer> {
        self.call.json()
    }

    /// Sends the request and gives the response as it came: status, headers and bytes.
    pub fn send_raw(self) -> Pending<RawResponse> {
        self.call.raw()
    }

    /// Sends the request and waits, without an asynchronous runtime around it.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<Customer, Error> {
        self.send().wait()
    }
}

impl IntoFuture for GetCustomer {
    type Output = Result<Customer, Error>;
    type IntoFuture = Pending<Customer>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static UPDATE_CUSTOMER: Operation = Operation {
    id: "updateCustomer",
    method: Method::Patch,
    path: "/customers/{id}",
    security: &[&["token"]],
    errors: ERRORS,
    ..Operation::DEFAULT
};

/// Changes a customer; made by [`Customers::update`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateCustomer {
    pub(crate) call: Call,
}

impl UpdateCustomer {
    /// Changes timeouts, retries, headers and the like for this call only.
    pub fn with(mut self, options: CallOptions) -> Self {
        self.call.with(options);
        self
    }

    /// Sends the request and decodes the response.
    pub fn send(self) -> Pending<Customer> {
        self.call.json()
    }

    /// Sends the request and gives the response as it came: status, headers and bytes.
    pub fn send_raw(self) -> Pending<RawResponse> {
        self.call.raw()
    }

    /// Sends the request and waits, without an asynchronous runtime around it.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<Customer, Error> {
        self.send().wait()
    }
}

impl IntoFuture for UpdateCustomer {
    type Output = Result<Customer, Error>;
    type IntoFuture = Pending<Customer>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static DELETE_CUSTOMER: Operation = Operation {
    id: "deleteCustomer",
    method: Method::Delete,
    path: "/customers/{id}",
    security: &[&["token"]],
    errors: ERRORS,
    ..Operation::DEFAULT
};

/// Deletes a customer; made by [`Customers::delete`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteCustomer {
    pub(crate) call: Call,
}

impl DeleteCustomer {
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

impl IntoFuture for DeleteCustomer {
    type Output = Result<(), Error>;
    type IntoFuture = Pending<()>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
