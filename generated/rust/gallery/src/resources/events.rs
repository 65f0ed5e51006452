//! The operations of `events`.

use crate::models::{Answer, Event, Question, Word};
use crate::runtime::{Call, CallOptions, Core, Error, EventStream, Method, Operation, Pending, RawResponse};

/// The operations of `events`.
#[derive(Debug, Clone)]
pub struct Events {
    core: Core,
}

impl Events {
    pub(crate) fn new(core: &Core) -> Self {
        Self { core: core.clone() }
    }

    /// Sends `GET /events`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(gallery: gallery::Gallery) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut events = gallery.events().watch().send().await?;
    /// while let Some(item) = events.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn watch(&self) -> Watch {
        Watch { call: Call::new(&self.core, &WATCH) }
    }

    /// Sends `POST /describe`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use gallery::models::Question;
    /// # async fn example(gallery: gallery::Gallery) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = Question::new("<value>");
    /// let answer = gallery.events().describe(body).send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn describe(&self, body: Question) -> Describe {
        let mut call = Call::new(&self.core, &DESCRIBE);
        call.json_body(&body);
        Describe { call }
    }
}

pub(crate) static WATCH: Operation = Operation {
    id: "watch",
    method: Method::Get,
    path: "/events",
    accept: "text/event-stream",
    security: &[&["oauth"], &["key"]],
    ..Operation::DEFAULT
};

/// A call of `GET /events`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Watch {
    pub(crate) call: Call,
}

impl Watch {
    /// Changes timeouts, retries, headers and the like for this call only.
    pub fn with(mut self, options: CallOptions) -> Self {
        self.call.with(options);
        self
    }

    /// Sends the request and gives the events of the response as they come.
    pub fn send(self) -> Pending<EventStream<Event>> {
        self.call.envelope_events()
    }

    /// Sends the request and gives the response as it came: status, headers and bytes.
    pub fn send_raw(self) -> Pending<RawResponse> {
        self.call.raw()
    }

    /// Sends the request and waits, without an asynchronous runtime around it.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<EventStream<Event>, Error> {
        self.send().wait()
    }
}

impl IntoFuture for Watch {
    type Output = Result<EventStream<Event>, Error>;
    type IntoFuture = Pending<EventStream<Event>>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static DESCRIBE: Operation = Operation {
    id: "describe",
    method: Method::Post,
    path: "/describe",
    sentinel: Some("[END]"),
    security: &[&["oauth"], &["key"]],
    ..Operation::DEFAULT
};

/// A call of `POST /describe`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Describe {
    pub(crate) call: Call,
}

impl Describe {
    /// Changes timeouts, retries, headers and the like for this call only.
    pub fn with(mut self, options: CallOptions) -> Self {
        self.call.with(options);
        self
    }

    /// Sends the request and decodes the response.
    pub fn send(mut self) -> Pending<Answer> {
        self.call.body_field("stream", &false);
        self.call.json()
    }

    /// Sends the request and gives the response as it came: status, headers and bytes.
    pub fn send_raw(self) -> Pending<RawResponse> {
        self.call.raw()
    }

    /// Sends the request and waits, without an asynchronous runtime around it.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<Answer, Error> {
        self.send().wait()
    }

    /// Sends the request and gives the events of the response as they come.
    pub fn stream(mut self) -> Pending<EventStream<Word>> {
        self.call.body_field("stream", &true);
        self.call.accept("text/event-stream");
        self.call.events()
    }

    /// The same, waiting for it without an asynchronous runtime around it.
    #[cfg(feature = "blocking")]
    pub fn stream_blocking(self) -> Result<EventStream<Word>, Error> {
        self.stream().wait()
    }
}

impl IntoFuture for Describe {
    type Output = Result<Answer, Error>;
    type IntoFuture = Pending<Answer>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
