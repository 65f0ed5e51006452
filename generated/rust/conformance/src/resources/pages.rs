//! The operations of `pages`.

use crate::models::{
    Page, PagesByCursorResponseBody, PagesByNumberResponseBody, PagesByOffsetResponseBody,
    PagesInBodyRequestBody, Thing,
};
use crate::runtime::{
    Call, CallOptions, Core, Error, Items, Method, OffsetPaging, Operation, PageInput, Pages, Pending,
    QueryStyle, RawResponse,
};

/// The operations of `pages`.
#[derive(Debug, Clone)]
pub struct PagesResource {
    core: Core,
}

impl PagesResource {
    pub(crate) fn new(core: &Core) -> Self {
        Self { core: core.clone() }
    }

    /// Sends `GET /pages/cursor`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut pages = conformance.pages().pages_by_cursor().items();
    /// while let Some(item) = pages.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn pages_by_cursor(&self) -> PagesByCursor {
        PagesByCursor { call: Call::new(&self.core, &PAGES_BY_CURSOR) }
    }

    /// Sends `GET /pages/offset`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut pages = conformance.pages().pages_by_offset().items();
    /// while let Some(item) = pages.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn pages_by_offset(&self) -> PagesByOffset {
        PagesByOffset { call: Call::new(&self.core, &PAGES_BY_OFFSET) }
    }

    /// Sends `GET /pages/number`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut pages = conformance.pages().pages_by_number().items();
    /// while let Some(item) = pages.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn pages_by_number(&self) -> PagesByNumber {
        PagesByNumber { call: Call::new(&self.core, &PAGES_BY_NUMBER) }
    }

    /// Sends `GET /pages/url`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut pages = conformance.pages().pages_by_url().items();
    /// while let Some(item) = pages.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn pages_by_url(&self) -> PagesByUrl {
        PagesByUrl { call: Call::new(&self.core, &PAGES_BY_URL) }
    }

    /// Sends `POST /pages/search`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use conformance::models::PagesInBodyRequestBody;
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut pages = conformance.pages().pages_in_body(PagesInBodyRequestBody::new()).items();
    /// while let Some(item) = pages.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn pages_in_body(&self, body: PagesInBodyRequestBody) -> PagesInBody {
        let mut call = Call::new(&self.core, &PAGES_IN_BODY);
        call.json_body(&body);
        PagesInBody { call }
    }
}

pub(crate) static PAGES_BY_CURSOR: Operation = Operation {
    id: "pagesByCursor",
    method: Method::Get,
    path: "/pages/cursor",
    query: &["after", "limit"],
    ..Operation::DEFAULT
};

/// A call of `GET /pages/cursor`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct PagesByCursor {
    pub(crate) call: Call,
}

impl PagesByCursor {
    /// The parameter `after`.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.call.query::<String>("after", QueryStyle::Form, &after.into());
        self
    }

    /// The parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.call.query("limit", QueryStyle::FormExploded, &limit);
        self
    }

    /// Changes timeouts, retries, headers and the like for this call only.
    pub fn with(mut self, options: CallOptions) -> Self {
        self.call.with(options);
        self
    }

    /// Sends the request and decodes the response.
    pub fn send(self) -> Pending<PagesByCursorResponseBody> {
        self.call.json()
    }

    /// Sends the request and gives the response as it came: status, headers and bytes.
    pub fn send_raw(self) -> Pending<RawResponse> {
        self.call.raw()
    }

    /// Sends the request and waits, without an asynchronous runtime around it.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<PagesByCursorResponseBody, Error> {
        self.send().wait()
    }

    /// Reads page by page, each when it is asked for.
    pub fn pages(self) -> Pages<PagesByCursorResponseBody> {
        Pages::cursor(self.call, PageInput::query("after"), |page| {
            page.next.as_ref().map(ToString::to_string)
        })
    }

    /// Reads item by item over all pages, each page when it is needed.
    pub fn items(self) -> Items<Thing> {
        self.pages().items(|page| page.things.unwrap_or_default())
    }
}

impl IntoFuture for PagesByCursor {
    type Output = Result<PagesByCursorResponseBody, Error>;
    type IntoFuture = Pending<PagesByCursorResponseBody>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static PAGES_BY_OFFSET: Operation = Operation {
    id: "pagesByOffset",
    method: Method::Get,
    path: "/pages/offset",
    query: &["offset", "limit"],
    ..Operation::DEFAULT
};

/// A call of `GET /pages/offset`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct PagesByOffset {
    pub(crate) call: Call,
}

impl PagesByOffset {
    /// The parameter `offset`.
    pub fn offset(mut self, offset: i64) -> Self {
        self.call.query("offset", QueryStyle::FormExploded, &offset);
        self
    }

    /// The parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.call.query("limit", QueryStyle::FormExploded, &limit);
        self
    }

    /// Changes timeouts, retries, headers and the like for this call only.
    pub fn with(mut self, options: CallOptions) -> Self {
        self.call.with(options);
        self
    }

    /// Sends the request and decodes the response.
    pub fn send(self) -> Pending<PagesByOffsetResponseBody> {
        self.call.json()
    }

    /// Sends the request and gives the response as it came: status, headers and bytes.
    pub fn send_raw(self) -> Pending<RawResponse> {
        self.call.raw()
    }

    /// Sends the request and waits, without an asynchronous runtime around it.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<PagesByOffsetResponseBody, Error> {
        self.send().wait()
    }

    /// Reads page by page, each when it is asked for.
    pub fn pages(self) -> Pages<PagesByOffsetResponseBody> {
        let paging = OffsetPaging::offset(PageInput::query("offset")).limit(PageInput::query("limit"), None);
        Pages::offset(self.call, paging, |page| page.things.as_ref().map_or(0, Vec::len), None)
    }

    /// Reads item by item over all pages, each page when it is needed.
    pub fn items(self) -> Items<Thing> {
        self.pages().items(|page| page.things.unwrap_or_default())
    }
}

impl IntoFuture for PagesByOffset {
    type Output = Result<PagesByOffsetResponseBody, Error>;
    type IntoFuture = Pending<PagesByOffsetResponseBody>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static PAGES_BY_NUMBER: Operation =
    Operation { id: "pagesByNumber", method: Method::Get, path: "/pages/number", ..Operation::DEFAULT };

/// A call of `GET /pages/number`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct PagesByNumber {
    pub(crate) call: Call,
}

impl PagesByNumber {
    /// The parameter `page`.
    pub fn page(mut self, page: i64) -> Self {
        self.call.query("page", QueryStyle::FormExploded, &page);
        self
    }

    /// Changes timeouts, retries, headers and the like for this call only.
    pub fn with(mut self, options: CallOptions) -> Self {
        self.call.with(options);
        self
    }

    /// Sends the request and decodes the response.
    pub fn send(self) -> Pending<PagesByNumberResponseBody> {
        self.call.json()
    }

    /// Sends the request and gives the response as it came: status, headers and bytes.
    pub fn send_raw(self) -> Pending<RawResponse> {
        self.call.raw()
    }

    /// Sends the request and waits, without an asynchronous runtime around it.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<PagesByNumberResponseBody, Error> {
        self.send().wait()
    }

    /// Reads page by page, each when it is asked for.
    pub fn pages(self) -> Pages<PagesByNumberResponseBody> {
        let paging = OffsetPaging::page(PageInput::query("page"));
        Pages::offset(
            self.call,
            paging,
            |page| page.things.as_ref().map_or(0, Vec::len),
            Some(|page| page.pages.as_ref().and_then(|&count| u64::try_from(count).ok())),
        )
    }

    /// Reads item by item over all pages, each page when it is needed.
    pub fn items(self) -> Items<Thing> {
        self.pages().items(|page| page.things.unwrap_or_default())
    }
}

impl IntoFuture for PagesByNumber {
    type Output = Result<PagesByNumberResponseBody, Error>;
    type IntoFuture = Pending<PagesByNumberResponseBody>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static PAGES_BY_URL: Operation =
    Operation { id: "pagesByUrl", method: Method::Get, path: "/pages/url", ..Operation::DEFAULT };

/// A call of `GET /pages/url`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct PagesByUrl {
    pub(crate) call: Call,
}

impl PagesByUrl {
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

    /// Sends the request and decodes the response.
    pub fn send(self) -> Pending<Page> {
        self.call.json()
    }

    /// Sends the request and gives the response as it came: status, headers and bytes.
    pub fn send_raw(self) -> Pending<RawResponse> {
        self.call.raw()
    }

    /// Sends the request and waits, without an asynchronous runtime around it.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<Page, Error> {
        self.send().wait()
    }

    /// Reads page by page, each when it is asked for.
    pub fn pages(self) -> Pages<Page> {
        let pages: Pages<Page> = Pages::url(self.call, |page| page.next.as_ref().map(ToString::to_string));
        pages.ends_when_empty(|page| page.things.as_ref().map_or(0, Vec::len))
    }

    /// Reads item by item over all pages, each page when it is needed.
    pub fn items(self) -> Items<Thing> {
        self.pages().items(|page| page.things.unwrap_or_default())
    }
}

impl IntoFuture for PagesByUrl {
    type Output = Result<Page, Error>;
    type IntoFuture = Pending<Page>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static PAGES_IN_BODY: Operation =
    Operation { id: "pagesInBody", method: Method::Post, path: "/pages/search", ..Operation::DEFAULT };

/// A call of `POST /pages/search`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct PagesInBody {
    pub(crate) call: Call,
}

impl PagesInBody {
    /// Changes timeouts, retries, headers and the like for this call only.
    pub fn with(mut self, options: CallOptions) -> Self {
        self.call.with(options);
        self
    }

    /// Sends the request and decodes the response.
    pub fn send(self) -> Pending<Page> {
        self.call.json()
    }

    /// Sends the request and gives the response as it came: status, headers and bytes.
    pub fn send_raw(self) -> Pending<RawResponse> {
        self.call.raw()
    }

    /// Sends the request and waits, without an asynchronous runtime around it.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<Page, Error> {
        self.send().wait()
    }

    /// Reads page by page, each when it is asked for.
    pub fn pages(self) -> Pages<Page> {
        Pages::cursor(self.call, PageInput::body(&["cursor"]), |page| {
            page.next.as_ref().map(ToString::to_string)
        })
    }

    /// Reads item by item over all pages, each page when it is needed.
    pub fn items(self) -> Items<Thing> {
        self.pages().items(|page| page.things.unwrap_or_default())
    }
}

impl IntoFuture for PagesInBody {
    type Output = Result<Page, Error>;
    type IntoFuture = Pending<Page>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
