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

    /// The parts of a multipart body, in their order.
    pub fn parts(&self) -> Vec<Part> {
        let media_type = self.header("content-type").expect("a media type");
        let boundary = media_type.split_once("boundary=").expect("a boundary").1.trim_matches('"');
        let between = format!("\r\n--{boundary}");
        let body = format!("\r\n{}", self.text());
        let parts = body.split(&between).skip(1).take_while(|part| *part != "--\r\n");
        parts.map(|part| Part::read(part.strip_prefix("\r\n").expect("a line end"))).collect()
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

/// A part of a multipart body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The name of the field.
    pub name: String,
    /// The name of the file, if there is one.
    pub filename: Option<String>,
    /// The media type, if it is told.
    pub media_type: Option<String>,
    /// The content.
    pub text: String,
}

impl Part {
    fn read(part: &str) -> Self {
        let (head, text) = part.split_once("\r\n\r\n").expect("a head");
        let header = |name: &str| {
            let mut lines = head.split("\r\n").filter_map(|line| line.split_once(": "));
            lines.find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value)
        };
        let disposition = header("content-disposition").expect("a disposition");
        let said = |key: &str| {
            let (_, rest) = disposition.split_once(&format!("; {key}=\""))?;
            Some(rest.split('"').next()?.to_owned())
        };
        Self {
            name: said("name").expect("a name"),
            filename: said("filename"),
            media_type: header("content-type").map(str::to_owned),
            text: text.to_owned(),
        }
    }
}
