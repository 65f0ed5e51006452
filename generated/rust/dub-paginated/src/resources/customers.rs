//! The people who signed up for your product, with what they bought and the link that brought them.

use crate::error::ApiErrorBody;
use crate::models::{
    Customer, DeleteCustomerResponseBody, GetCustomersSortBy, GetCustomersSortOrder,
    UpdateCustomerRequestBody,
};
use crate::runtime::{
    Call, CallOptions, Core, Error, ErrorCase, Items, Method, Operation, PageInput, Pages, Pending,
    QueryStyle, RawResponse, StatusRange,
};

/// The people who signed up for your product, with what they bought and the link that brought them.
#[derive(Debug, Clone)]
pub struct Customers {
    core: Core,
}

impl Customers {
    pub(crate) fn new(core: &Core) -> Self {
        Self { core: core.clone() }
    }

    /// List customers
    ///
    /// Lists the customers of your workspace page by page. The id of the last one leads to the next
    /// page.
    ///
    /// Where several of `email`, `externalId` and `search` are given, the first in this order
    /// counts.
    ///
    /// `GET /customers`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(dub: dub_paginated::Dub) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut customers =
    ///     dub.customers().list().ending_before("cus_1M5T9B2K7QW4E8R3Y6P0ADFGQ").page_size(50).items();
    /// while let Some(item) = customers.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> GetCustomers {
        GetCustomers { call: Call::new(&self.core, &GET_CUSTOMERS) }
    }

    /// Fetch a customer
    ///
    /// Fetches one customer, by the id Dub gave or by yours.
    ///
    /// `GET /customers/{id}`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(dub: dub_paginated::Dub) -> Result<(), Box<dyn std::error::Error>> {
    /// let customer = dub.customers().get("<id>").send().await?;
    /// println!("{customer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl Into<String>) -> GetCustomer {
        let mut call = Call::new(&self.core, &GET_CUSTOMER);
        call.path::<String>("id", &id.into());
        GetCustomer { call }
    }

    /// Remove a customer
    ///
    /// Removes one customer from your workspace.
    ///
    /// `DELETE /customers/{id}`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(dub: dub_paginated::Dub) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = dub.customers().delete("<id>").send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl Into<String>) -> DeleteCustomer {
        let mut call = Call::new(&self.core, &DELETE_CUSTOMER);
        call.path::<String>("id", &id.into());
        DeleteCustomer { call }
    }

    /// Change a customer
    ///
    /// Changes the fields that are sent and leaves the others as they are.
    ///
    /// `PATCH /customers/{id}`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(dub: dub_paginated::Dub) -> Result<(), Box<dyn std::error::Error>> {
    /// let customer = dub.customers().update("<id>").send().await?;
    /// println!("{customer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, id: impl Into<String>) -> UpdateCustomer {
        let mut call = Call::new(&self.core, &UPDATE_CUSTOMER);
        call.path::<String>("id", &id.into());
        UpdateCustomer { call }
    }
}

static ERRORS: &[ErrorCase] = &[
    ErrorCase { status: StatusRange::exact(400), decode: ApiErrorBody::bad_request },
    ErrorCase { status: StatusRange::exact(401), decode: ApiErrorBody::unauthorized },
    ErrorCase { status: StatusRange::exact(403), decode: ApiErrorBody::forbidden },
    ErrorCase { status: StatusRange::exact(404), decode: ApiErrorBody::not_found },
    ErrorCase { status: StatusRange::exact(409), decode: ApiErrorBody::conflict },
    ErrorCase { status: StatusRange::exact(410), decode: ApiErrorBody::invite_expired },
    ErrorCase { status: StatusRange::exact(422), decode: ApiErrorBody::unprocessable_entity },
    ErrorCase { status: StatusRange::exact(429), decode: ApiErrorBody::rate_limit_exceeded },
    ErrorCase { status: StatusRange::exact(500), decode: ApiErrorBody::internal_server_error },
];

pub(crate) static GET_CUSTOMERS: Operation = Operation {
    id: "getCustomers",
    method: Method::Get,
    path: "/customers",
    security: &[&["token"]],
    query: &[
        "email",
        "externalId",
        "search",
        "country",
        "linkId",
        "programId",
        "partnerId",
        "includeExpandedFields",
        "sortBy",
        "sortOrder",
        "endingBefore",
        "startingAfter",
        "page",
        "pageSize",
    ],
    errors: ERRORS,
    ..Operation::DEFAULT
};

/// A call of `GET /customers`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCustomers {
    pub(crate) call: Call,
}

impl GetCustomers {
    /// Keep only customers with exactly this e-mail address, upper and lower case told apart.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.call.query::<String>("email", QueryStyle::Form, &email.into());
        self
    }

    /// Keep only customers with exactly this id of yours, upper and lower case told apart.
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.call.query::<String>("externalId", QueryStyle::Form, &external_id.into());
        self
    }

    /// Keep only customers whose e-mail address, external id or name contains this text.
    pub fn search(mut self, search: impl Into<String>) -> Self {
        self.call.query::<String>("search", QueryStyle::Form, &search.into());
        self
    }

    /// Keep only customers from this country.
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.call.query::<String>("country", QueryStyle::Form, &country.into());
        self
    }

    /// Keep only customers who came through the link with this id.
    pub fn link_id(mut self, link_id: impl Into<String>) -> Self {
        self.call.query::<String>("linkId", QueryStyle::Form, &link_id.into());
        self
    }

    /// Keep only customers of this affiliate program.
    pub fn program_id(mut self, program_id: impl Into<String>) -> Self {
        self.call.query::<String>("programId", QueryStyle::Form, &program_id.into());
        self
    }

    /// Keep only customers whom this partner referred.
    pub fn partner_id(mut self, partner_id: impl Into<String>) -> Self {
        self.call.query::<String>("partnerId", QueryStyle::Form, &partner_id.into());
        self
    }

    /// Send `link`, `partner` and `discount` as well.
    pub fn include_expanded_fields(mut self, include_expanded_fields: bool) -> Self {
        self.call.query("includeExpandedFields", QueryStyle::FormExploded, &include_expanded_fields);
        self
    }

    /// What the list is sorted by.
    ///
    /// The server assumes `createdAt` when it is left out.
    pub fn sort_by(mut self, sort_by: GetCustomersSortBy) -> Self {
        self.call.query("sortBy", QueryStyle::FormExploded, &sort_by);
        self
    }

    /// Whether the smallest or the largest value comes first.
    ///
    /// The server assumes `desc` when it is left out.
    pub fn sort_order(mut self, sort_order: GetCustomersSortOrder) -> Self {
        self.call.query("sortOrder", QueryStyle::FormExploded, &sort_order);
        self
    }

    /// Id of a customer; send those in front of it. Cannot be combined with `startingAfter`.
    pub fn ending_before(mut self, ending_before: impl Into<String>) -> Self {
        self.call.query::<String>("endingBefore", QueryStyle::Form, &ending_before.into());
        self
    }

    /// Id of a customer; send those behind it. Cannot be combined with `endingBefore`.
    pub fn starting_after(mut self, starting_after: impl Into<String>) -> Self {
        self.call.query::<String>("startingAfter", QueryStyle::Form, &starting_after.into());
        self
    }

    /// Which page to send, counted from 1; `startingAfter` does the same and misses nobody.
    ///
    /// **Deprecated.** This will be removed in a future release, please migrate away from it as
    /// soon as possible.
    #[deprecated(
        note = "This will be removed in a future release, please migrate away from it as soon as possible."
    )]
    pub fn page(mut self, page: impl Into<f64>) -> Self {
        self.call.query::<f64>("page", QueryStyle::Form, &page.into());
        self
    }

    /// How many customers make a page.
    ///
    /// The server assumes `100` when it is left out.
    pub fn page_size(mut self, page_size: impl Into<f64>) -> Self {
        self.call.query::<f64>("pageSize", QueryStyle::Form, &page_size.into());
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

impl IntoFuture for GetCustomers {
    type Output = Result<Vec<Customer>, Error>;
    type IntoFuture = Pending<Vec<Customer>>;

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

/// A call of `GET /customers/{id}`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCustomer {
    pub(crate) call: Call,
}

impl GetCustomer {
    /// Send `link`, `partner` and `discount` as well.
    pub fn include_expanded_fields(mut self, include_expanded_fields: bool) -> Self {
        self.call.query("includeExpandedFields", QueryStyle::FormExploded, &include_expanded_fields);
        self
    }

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

pub(crate) static DELETE_CUSTOMER: Operation = Operation {
    id: "deleteCustomer",
    method: Method::Delete,
    path: "/customers/{id}",
    security: &[&["token"]],
    errors: ERRORS,
    ..Operation::DEFAULT
};

/// A call of `DELETE /customers/{id}`, sent by `send` or by awaiting it.
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

    /// Sends the request and decodes the response.
    pub fn send(self) -> Pending<DeleteCustomerResponseBody> {
        self.call.json()
    }

    /// Sends the request and gives the response as it came: status, headers and bytes.
    pub fn send_raw(self) -> Pending<RawResponse> {
        self.call.raw()
    }

    /// Sends the request and waits, without an asynchronous runtime around it.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<DeleteCustomerResponseBody, Error> {
        self.send().wait()
    }
}

impl IntoFuture for DeleteCustomer {
    type Output = Result<DeleteCustomerResponseBody, Error>;
    type IntoFuture = Pending<DeleteCustomerResponseBody>;

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

/// A call of `PATCH /customers/{id}`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateCustomer {
    pub(crate) call: Call,
}

impl UpdateCustomer {
    /// Send `link`, `partner` and `discount` as well.
    pub fn include_expanded_fields(mut self, include_expanded_fields: bool) -> Self {
        self.call.query("includeExpandedFields", QueryStyle::FormExploded, &include_expanded_fields);
        self
    }

    /// The body of the request.
    pub fn body(mut self, body: UpdateCustomerRequestBody) -> Self {
        self.call.json_body(&body);
        self
    }

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
