use serde_json::Value;

use super::body::Body;
use super::call::Call;
use super::encode;
use super::header::HeaderStyle;
use super::parameter::Parameter;
use super::query::QueryStyle;

/// Where a request says which page it wants.
#[doc(hidden)]
#[derive(Debug, Clone, Copy)]
pub struct PageInput(Input);

#[derive(Debug, Clone, Copy)]
enum Input {
    Query(&'static str),
    Header(&'static str),
    Body(&'static [&'static str]),
}

impl PageInput {
    /// A query parameter.
    pub const fn query(name: &'static str) -> Self {
        Self(Input::Query(name))
    }

    /// A header.
    pub const fn header(name: &'static str) -> Self {
        Self(Input::Header(name))
    }

    /// A field of the JSON body, by the keys that lead to it.
    pub const fn body(path: &'static [&'static str]) -> Self {
        Self(Input::Body(path))
    }

    /// What the call has there.
    pub(crate) fn read(self, call: &Call) -> Option<String> {
        match self.0 {
            Input::Query(name) => {
                let (_, pair) = call.query.iter().find(|(known, _)| known == name)?;
                encode::decoded(pair.split_once('=')?.1)
            }
            Input::Header(name) => {
                call.headers.iter().find(|(known, _)| known == name).map(|(_, text)| text.clone())
            }
            Input::Body(path) => {
                let object = Body::object(call.body.as_ref())?;
                let (first, rest) = path.split_first()?;
                let value = rest.iter().try_fold(object.get(*first)?, |value, key| value.get(key))?;
                match value {
                    Value::String(text) => Some(text.clone()),
                    Value::Number(number) => Some(number.to_string()),
                    _ => None,
                }
            }
        }
    }

    /// Sets a text, such as a cursor.
    pub(crate) fn write_text(self, call: &mut Call, text: &str) {
        self.write(call, text, Value::String(text.to_owned()));
    }

    /// Sets a number.
    pub(crate) fn write_number(self, call: &mut Call, text: &str) {
        self.write(call, text, text.parse::<u64>().map_or(Value::Null, Value::from));
    }

    fn write(self, call: &mut Call, text: &str, json: Value) {
        let parameter = || Ok(Parameter::Text(text.to_owned()));
        match self.0 {
            Input::Query(name) => call.set_query(name, QueryStyle::Form, parameter()),
            Input::Header(name) => call.set_header(name, HeaderStyle::Simple, parameter()),
            Input::Body(path) => {
                let Some(object) = Body::object(call.body.as_ref()) else { return };
                let mut root = Value::Object(object);
                let mut place = &mut root;
                for key in path {
                    if !place.is_object() {
                        *place = Value::Object(serde_json::Map::new());
                    }
                    place = &mut place[*key];
                }
                *place = json;
                call.set_body(Body::rewritten(call.body.as_ref(), &root));
            }
        }
    }
}

/// Pages that are found by a number.
#[doc(hidden)]
#[derive(Debug, Clone, Copy)]
pub struct OffsetPaging {
    input: PageInput,
    /// Whether the number counts pages, not items.
    counts_pages: bool,
    start: u64,
    limit: Option<(PageInput, Option<u64>)>,
}

impl OffsetPaging {
    /// The number of a page, from 1 unless `start` says otherwise.
    pub const fn page(input: PageInput) -> Self {
        Self { input, counts_pages: true, start: 1, limit: None }
    }

    /// The number of items before the page.
    pub const fn offset(input: PageInput) -> Self {
        Self { input, counts_pages: false, start: 0, limit: None }
    }

    /// The number of the first page, if the request says none.
    pub const fn start(mut self, start: u64) -> Self {
        self.start = start;
        self
    }

    /// Where the request says how many items make a page, and how many do if it does not.
    pub const fn limit(mut self, input: PageInput, default: Option<u64>) -> Self {
        self.limit = Some((input, default));
        self
    }

    /// The number of the page after one with `count` items; `None` if that was the last.
    pub(crate) fn next(&self, call: &Call, count: usize, page_count: Option<u64>) -> Option<u64> {
        let number = |input: PageInput| input.read(call)?.parse::<f64>().ok().map(|number| number as u64);
        let here = number(self.input).unwrap_or(self.start);
        let limit = self.limit.and_then(|(input, default)| number(input).or(default));
        let count = count as u64;
        let ends = match page_count {
            // The server knows best; `start` is the first page's number.
            Some(pages) if self.counts_pages => here + 1 >= self.start + pages,
            _ => limit.is_some_and(|limit| count < limit),
        };
        match count == 0 || ends {
            true => None,
            false => Some(here + if self.counts_pages { 1 } else { count }),
        }
    }

    pub(crate) fn write(&self, call: &mut Call, number: &str) {
        self.input.write_number(call, number);
    }
}

/// The path and query of an address, as they are written. What is relative is relative to the path of the call.
pub(crate) fn next_target(call: &Call, next: &str) -> String {
    let next = next.split('#').next().unwrap_or_default();
    let behind_scheme = next.split_once("://").map(|(_, rest)| rest).or_else(|| next.strip_prefix("//"));
    match behind_scheme {
        Some(rest) => match rest.find(['/', '?']) {
            Some(at) if rest[at..].starts_with('/') => rest[at..].to_owned(),
            Some(at) => format!("/{}", &rest[at..]),
            None => "/".to_owned(),
        },
        None if next.starts_with('/') => next.to_owned(),
        None => super::request::relative(call, next),
    }
}
