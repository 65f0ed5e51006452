//! The operations of `events`.

use crate::models::{Message, Token};
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
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut events = conformance.events().listen().send().await?;
    /// while let Some(item) = events.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn listen(&self) -> Listen {
        Listen { call: Call::new(&self.core, &LISTEN) }
    }

    /// Sends `GET /events/tokens`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut events = conformance.events().listen_for_tokens().send().await?;
    /// while let Some(item) = events.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn listen_for_tokens(&self) -> ListenForTokens {
        ListenForTokens { call: Call::new(&self.core, &LISTEN_FOR_TOKENS) }
    }
}

pub(crate) static LISTEN: Operation = Operation {
    id: "listen",
    method: Method::Get,
    path: "/events",
    accept: "text/event-stream",
    ..Operation::DEFAULT
};

/// A call of `GET /events`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Listen {
    pub(crate) call: Call,
}

impl Listen {
    /// Changes timeouts, retries, headers and the like for this call only.
    pub fn with(mut self, options: CallOptions) -> Self {
        self.call.with(options);
        self
    }

    /// Sends the request and gives the events of the response as they come.
    pub fn send(self) -> Pending<EventStream<Message>> {
        self.call.envelope_events()
    }

    /// Sends the request and gives the response as it came: status, headers and bytes.
    pub fn send_raw(self) -> Pending<RawResponse> {
        self.call.raw()
    }

    /// Sends the request and waits, without an asynchronous runtime around it.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<EventStream<Message>, Error> {
        self.send().wait()
    }
}

impl IntoFuture for Listen {
    type Output = Result<EventStream<Message>, Error>;
    type IntoFuture = Pending<EventStream<Message>>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static LISTEN_FOR_TOKENS: Operation = Operation {
    id: "listenForTokens",
    method: Method::Get,
    path: "/events/tokens",
    accept: "text/event-stream",
    sentinel: Some("[DONE]"),
    ..Operation::DEFAULT
};

/// A call of `GET /events/tokens`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListenForTokens {
    pub(crate) call: Call,
}

impl ListenForTokens {
    /// Changes timeouts, retries, headers and the like for this call only.
    pub fn with(mut self, options: CallOptions) -> Self {
        self.call.with(options);
        self
    }

    /// Sends the request and gives the events of the response as they come.
    pub fn send(self) -> Pending<EventStream<Token>> {
        self.call.events()
    }

    /// Sends the request and gives the response as it came: status, headers and bytes.
    pub fn send_raw(self) -> Pending<RawResponse> {
        self.call.raw()
    }

    /// Sends the request and waits, without an asynchronous runtime around it.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<EventStream<Token>, Error> {
        self.send().wait()
    }
}

impl IntoFuture for ListenForTokens {
    type Output = Result<EventStream<Token>, Error>;
    type IntoFuture = Pending<EventStream<Token>>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
