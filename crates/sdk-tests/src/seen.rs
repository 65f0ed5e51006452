//! Requests as they came.

use crate::assert_same_json;

/// A request as it came.
#[derive(Debug, Clone)]
pub struct Seen {
    /// The request line.
    pub line: String,
    /// The headers in their order, names in lower case.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
    /// Which connection it came on, counted from 0.
    pub connection: usize,
}

impl Seen {
    /// The value of a header, which must not have been sent twice.
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut found = self.headers.iter().filter(|(known, _)| known == name);
        let first = found.next().map(|(_, value)| value.as_str());
        assert!(found.next().is_none(), "{name} was sent twice: {:?}", self.headers);
        first
    }

    /// The body as text.
    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.body).expect("a body of text")
    }

    /// Asserts that this is the request meant: its line, its credential and the types that are sent and wanted. A request
    /// without a body must not tell a type.
    pub fn assert_is(&self, line: &str, credential: (&str, &str), body: Option<&str>) {
        assert_eq!(self.line, line);
        let (name, value) = credential;
        assert_eq!(self.header(name), Some(value), "{name}");
        assert_eq!(self.header("accept"), Some("application/json"));
        match body {
            Some(body) => {
                assert_eq!(self.header("content-type"), Some("application/json"));
                assert_same_json(self.text(), body);
            }
            None => {
                assert_eq!(self.header("content-type"), None);
                assert_eq!(self.text(), "");
            }
        }
    }
}
