//! The operations of `makers`.

use crate::models::{ListMakersWhere, SignUpRequestBody};
use crate::runtime::{
    Call, CallOptions, Core, Error, HeaderStyle, Method, Operation, Pending, QueryStyle, RawResponse,
};

/// The operations of `makers`.
#[derive(Debug, Clone)]
pub struct Makers {
    core: Core,
}

impl Makers {
    pub(crate) fn new(core: &Core) -> Self {
        Self { core: core.clone() }
    }

    /// Sends `POST /makers`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use gallery::models::SignUpRequestBody;
    /// # async fn example(gallery: gallery::Gallery) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = SignUpRequestBody::new("<value>");
    /// gallery.makers().sign_up(body).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn sign_up(&self, body: SignUpRequestBody) -> SignUp {
        let mut call = Call::new(&self.core, &SIGN_UP);
        call.form_body_styled(&body, &[("codes", QueryStyle::Form), ("address", QueryStyle::DeepObject)]);
        SignUp { call }
    }

    /// Sends `GET /makers`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(gallery: gallery::Gallery) -> Result<(), Box<dyn std::error::Error>> {
    /// let makers = gallery.makers().list().send().await?;
    /// println!("{makers:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListMakers {
        ListMakers { call: Call::new(&self.core, &LIST_MAKERS) }
    }
}

pub(crate) static SIGN_UP: Operation = Operation {
    id: "signUp",
    method: Method::Post,
    path: "/makers",
    security: &[&["key", "session"]],
    ..Operation::DEFAULT
};

/// A call of `POST /makers`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct SignUp {
    pub(crate) call: Call,
}

impl SignUp {
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

impl IntoFuture for SignUp {
    type Output = Result<(), Error>;
    type IntoFuture = Pending<()>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static LIST_MAKERS: Operation = Operation {
    id: "listMakers",
    method: Method::Get,
    path: "/makers",
    accept: "application/vnd.gallery.v1+json",
    security: &[&["key"], &[]],
    ..Operation::DEFAULT
};

/// A call of `GET /makers`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListMakers {
    pub(crate) call: Call,
}

impl ListMakers {
    /// The parameter `X-Filter`.
    pub fn x_filter(mut self, x_filter: ListMakersWhere) -> Self {
        self.call.header_styled("X-Filter", HeaderStyle::Json, &x_filter);
        self
    }

    /// The parameter `where`.
    pub fn r#where(mut self, r#where: ListMakersWhere) -> Self {
        self.call.query("where", QueryStyle::Json, &r#where);
        self
    }

    /// The parameter `theme`.
    pub fn theme(mut self, theme: impl Into<String>) -> Self {
        self.call.cookie::<String>("theme", &theme.into());
        self
    }

    /// Changes timeouts, retries, headers and the like for this call only.
    pub fn with(mut self, options: CallOptions) -> Self {
        self.call.with(options);
        self
    }

    /// Sends the request and decodes the response.
    pub fn send(self) -> Pending<Vec<String>> {
        self.call.json()
    }

    /// Sends the request and gives the response as it came: status, headers and bytes.
    pub fn send_raw(self) -> Pending<RawResponse> {
        self.call.raw()
    }

    /// Sends the request and waits, without an asynchronous runtime around it.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<Vec<String>, Error> {
        self.send().wait()
    }
}

impl IntoFuture for ListMakers {
    type Output = Result<Vec<String>, Error>;
    type IntoFuture = Pending<Vec<String>>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
