//! Responses, byte by byte.

/// A response of the loopback server.
#[derive(Debug, Clone)]
pub struct Reply {
    status: u16,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
    /// How long the body is said to be; as long as it is, unless this is set.
    announced: Option<usize>,
    /// What the lengths of the pieces are made of in which the body is sent; it is sent in one where this is not set.
    seed: Option<u64>,
}

impl Reply {
    /// A response without a body.
    pub fn empty(status: u16) -> Self {
        Self { status, headers: Vec::new(), body: Vec::new(), announced: None, seed: None }
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

    /// Announces another length than the body has; the connection is closed behind the body.
    pub fn announcing(mut self, length: usize) -> Self {
        self.announced = Some(length);
        self
    }

    /// Sends the body in chunks of 1 to 8 bytes, whose lengths follow from the seed (conformance/README.md).
    pub fn in_pieces(mut self, seed: u64) -> Self {
        self.seed = Some(seed);
        self
    }

    /// Whether nothing can follow on the same connection.
    pub(crate) fn is_last(&self) -> bool {
        self.announced.is_some()
    }

    /// The bytes on the wire. Responses that cannot have a body do not tell its length either (RFC 9110, section 8.6).
    pub(crate) fn bytes(&self) -> Vec<u8> {
        let mut head = format!("HTTP/1.1 {} Reason\r\n", self.status);
        for (name, value) in &self.headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        if self.seed.is_some() {
            head.push_str("transfer-encoding: chunked\r\n");
        } else if self.status != 204 {
            head.push_str(&format!("content-length: {}\r\n", self.announced.unwrap_or(self.body.len())));
        }
        head.push_str("\r\n");
        match self.seed {
            Some(seed) => [head.as_bytes(), &chunks(&self.body, seed)].concat(),
            None => [head.as_bytes(), &self.body].concat(),
        }
    }
}

/// A body in chunks (RFC 9112, section 7.1).
fn chunks(mut body: &[u8], mut seed: u64) -> Vec<u8> {
    let mut bytes = Vec::new();
    while !body.is_empty() {
        seed = (seed * 1_103_515_245 + 12_345) % (1 << 31);
        let length = (1 + (seed >> 16) as usize % 8).min(body.len());
        let (piece, rest) = body.split_at(length);
        bytes.extend_from_slice(format!("{length:x}\r\n").as_bytes());
        bytes.extend_from_slice(piece);
        bytes.extend_from_slice(b"\r\n");
        body = rest;
    }
    bytes.extend_from_slice(b"0\r\n\r\n");
    bytes
}

#[cfg(test)]
mod tests {
    use super::Reply;

    #[test]
    fn pieces_follow_from_the_seed() {
        let text = |seed| String::from_utf8(Reply::typed(200, "x/y", "0123456789").in_pieces(seed).bytes());
        let bodies =
            [1, 2].map(|seed| text(seed).expect("text").split_once("\r\n\r\n").expect("a head").1.to_owned());
        assert_eq!(bodies[0], "7\r\n0123456\r\n3\r\n789\r\n0\r\n\r\n");
        assert_ne!(bodies[0], bodies[1]);
    }
}
