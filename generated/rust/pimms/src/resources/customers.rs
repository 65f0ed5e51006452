//! The people who signed up for your product, each with the short link that brought them.

use crate::error::ApiErrorBody;
use crate::models::{
    CreateCustomerRequestBody, Customer, DeleteCustomerResponseBody, UpdateCustomerRequestBody,
};
use crate::runtime::{
    Call, CallOptions, Core, Error, ErrorCase, Method, Operation, Pending, QueryStyle, RawResponse,
    StatusRange,
};

/// The people who signed up for your product, each with the short link that brought them.
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
    /// Lists the customers of your workspace, all of them or those that a filter matches.
    ///
    /// `GET /customers`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(pimms: pimms::Pimms) -> Result<(), Box<dyn std::error::Error>> {
    /// let customers = pimms.customers().list().send().await?;
    /// println!("{customers:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> GetCustomers {
        GetCustomers { call: Call::new(&self.core, &GET_CUSTOMERS) }
    }

    /// Add a customer
    ///
    /// Adds one customer to your workspace under an id of yours.
    ///
    /// **Deprecated.** Track a lead at \`/track/lead\` instead; this records the customer as well.
    ///
    /// `POST /customers`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(pimms: pimms::Pimms) -> Result<(), Box<dyn std::error::Error>> {
    /// let customer = pimms.customers().create().send().await?;
    /// println!("{customer:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Track a lead at `/track/lead` instead; this records the customer as well.")]
    pub fn create(&self) -> CreateCustomer {
        CreateCustomer { call: Call::new(&self.core, &CREATE_CUSTOMER) }
    }

    /// Fetch a customer
    ///
    /// Fetches one customer, by the id Pimms gave or by yours.
    ///
    /// `GET /customers/{id}`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(pimms: pimms::Pimms) -> Result<(), Box<dyn std::error::Error>> {
    /// let customer = pimms.customers().get("<id>").send().await?;
    /// println!("{customer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl Into<String>) -> GetCustomer {
        let mut call = Call::new(&self.core, &GET_CUSTOMER);
        call.path::<String>("id", &id.into());
        GetCustomer { call }
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
    /// # async fn example(pimms: pimms::Pimms) -> Result<(), Box<dyn std::error::Error>> {
    /// let customer = pimms.customers().update("<id>").send().await?;
    /// println!("{customer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, id: impl Into<String>) -> UpdateCustomer {
        let mut call = Call::new(&self.core, &UPDATE_CUSTOMER);
        call.path::<String>("id", &id.into());
        UpdateCustomer { call }
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
    /// # async fn example(pimms: pimms::Pimms) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = pimms.customers().delete("<id>").send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl Into<String>) -> DeleteCustomer {
        let mut call = Call::new(&self.core, &DELETE_CUSTOMER);
        call.path::<String>("id", &id.into());
        DeleteCustomer { call }
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
    query: &["email", "externalId", "includeExpandedFields"],
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
}

impl IntoFuture for GetCustomers {
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

/// A call of `POST /customers`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateCustomer {
    pub(crate) call: Call,
}

impl CreateCustomer {
    /// The body of the request.
    pub fn body(mut self, body: CreateCustomerRequestBody) -> Self {
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
