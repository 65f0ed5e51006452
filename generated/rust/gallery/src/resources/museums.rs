//! The operations of `museums`.

use crate::error::ApiErrorBody;
use crate::models::{Language, Room, Rooms};
use crate::runtime::{
    Call, CallOptions, CookieStyle, Core, Error, ErrorCase, Items, Method, Operation, PageInput, Pages,
    Pending, QueryStyle, RawResponse, StatusRange,
};

/// The operations of `museums`.
#[derive(Debug, Clone)]
pub struct Museums {
    core: Core,
}

impl Museums {
    pub(crate) fn new(core: &Core) -> Self {
        Self { core: core.clone() }
    }

    /// Walks through the rooms of a museum.
    ///
    /// `GET /museums/{museum}/rooms`
    ///
    /// # Example
    ///
    /// ```no_run
    /// use gallery::models::Language;
    /// # async fn example(gallery: gallery::Gallery) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut museums = gallery.museums().rooms().museum("<value>").x_language(Language::En).items();
    /// while let Some(item) = museums.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn rooms(&self) -> ListRooms {
        ListRooms { call: Call::new(&self.core, &LIST_ROOMS) }
    }
}

static ERRORS: &[ErrorCase] = &[ErrorCase { status: StatusRange::exact(404), decode: ApiErrorBody::refusal }];

pub(crate) static LIST_ROOMS: Operation = Operation {
    id: "listRooms",
    method: Method::Get,
    path: "/museums/{museum}/rooms",
    security: &[&["oauth"], &["key"]],
    query: &["after", "limit"],
    headers: &["X-Language"],
    cookies: &["preview"],
    required: &["X-Language"],
    errors: ERRORS,
    ..Operation::DEFAULT
};

/// A call of `GET /museums/{museum}/rooms`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListRooms {
    pub(crate) call: Call,
}

impl ListRooms {
    /// The museum that is meant.
    pub fn museum(mut self, museum: impl Into<String>) -> Self {
        self.call.path::<String>("museum", &museum.into());
        self
    }

    /// The language of descriptions.
    pub fn x_language(mut self, x_language: Language) -> Self {
        self.call.header("X-Language", &x_language);
        self
    }

    /// The parameter `preview`.
    pub fn preview(mut self, preview: bool) -> Self {
        self.call.cookie_styled("preview", CookieStyle::FormExploded, &preview);
        self
    }

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
    pub fn send(self) -> Pending<Rooms> {
        self.call.json()
    }

    /// Sends the request and gives the response as it came: status, headers and bytes.
    pub fn send_raw(self) -> Pending<RawResponse> {
        self.call.raw()
    }

    /// Sends the request and waits, without an asynchronous runtime around it.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<Rooms, Error> {
        self.send().wait()
    }

    /// Reads page by page, each when it is asked for.
    pub fn pages(self) -> Pages<Rooms> {
        Pages::cursor(self.call, PageInput::query("after"), |page| {
            page.next.as_ref().map(ToString::to_string)
        })
    }

    /// Reads item by item over all pages, each page when it is needed.
    pub fn items(self) -> Items<Room> {
        self.pages().items(|page| page.rooms)
    }
}

impl IntoFuture for ListRooms {
    type Output = Result<Rooms, Error>;
    type IntoFuture = Pending<Rooms>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
