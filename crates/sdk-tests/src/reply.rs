//! Responses, byte by byte.

/// A response of the loopback server.
#[derive(Debug, Clone)]
pub struct Reply {
    status: u16,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

impl Reply {
    /// A response without a body.
    pub fn empty(status: u16) -> Self {
        Self { status, headers: Vec::new(), body: Vec::new() }
    }

    /// A response of JSON.
    pub fn json(status: u16, body: impl Into<String>) -> Self {
        Self::typed(status, "application/json", body.into())
    }

    /// A response of another media type.
    pub fn typed(status: u16, media_type: &str, body: impl Into<Vec<u8>>) -> Self {
        let mut reply = Self::empty(status).header("content-type", media_type);
        reply.body = body.into();
        reply
    }

    /// Adds a header.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Asks the client to come back in a millisecond.
    pub fn retry_soon(self) -> Self {
        self.header("retry-after-ms", "1")
    }

    /// The bytes on the wire. Responses that cannot have a body do not tell its length either (RFC 9110, section 8.6).
    pub(crate) fn bytes(&self) -> Vec<u8> {
        let mut head = format!("HTTP/1.1 {} Reason\r\n", self.status);
        for (name, value) in &self.headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        if self.status != 204 {
            head.push_str(&format!("content-length: {}\r\n", self.body.len()));
        }
        head.push_str("\r\n");
        [head.as_bytes(), &self.body].concat()
    }
}
