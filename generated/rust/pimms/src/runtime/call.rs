use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::body::Body;
use super::cookie::CookieStyle;
use super::core::Core;
use super::download::Download;
use super::error::Error;
use super::file::File;
use super::header::HeaderStyle;
use super::operation::{Method, Operation};
use super::options::CallOptions;
use super::parameter::Parameter;
use super::path::PathStyle;
use super::pending::Pending;
use super::query::QueryStyle;
use super::raw::RawResponse;
use super::response::FromResponse;
use super::send::Reading;

/// A call in the making: an operation, and what was set so far.
///
/// Setters never fail. The first problem is kept and is what sending gives, before anything is sent.
#[doc(hidden)]
#[derive(Clone)]
pub struct Call {
    pub(crate) core: Core,
    pub(crate) operation: &'static Operation,
    /// The operation's, unless it is of an endpoint that the SDK lacks.
    pub(crate) method: Method,
    pub(crate) path: Vec<(&'static str, String)>,
    /// Name and `name=value`, in the order in which they were set.
    pub(crate) query: Vec<(Cow<'static, str>, String)>,
    pub(crate) headers: Vec<(Cow<'static, str>, String)>,
    /// Name and `name=value`.
    pub(crate) cookies: Vec<(&'static str, String)>,
    pub(crate) body: Option<Body>,
    pub(crate) body_fields: Vec<(String, serde_json::Value)>,
    /// What the body becomes when it is sent.
    pub(crate) encoding: Option<Encoding>,
    /// The media types that can be read.
    pub(crate) accept: &'static str,
    pub(crate) options: CallOptions,
    /// The path and query that take the place of the operation's: of the next page, or of an endpoint that the SDK lacks.
    pub(crate) target: Option<Target>,
    pub(crate) problem: Option<Problem>,
}

/// A path, with or without a query, that is sent as it stands.
#[derive(Debug, Clone)]
pub(crate) enum Target {
    /// Behind the base address; the query of the call is added.
    BelowBase(String),
    /// Behind the base address's origin; the query of the call is dropped.
    OfOrigin(String),
}

/// Another encoding of what was set as the body.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Encoding {
    /// The same bytes.
    MediaType(&'static str),
    /// What a function makes of the fields of a JSON object, some of them in a style of their own.
    Fields(fn(&[u8], FieldStyles) -> Result<Body, Problem>, FieldStyles),
}

/// The styles of the fields that have one of their own.
pub(crate) type FieldStyles = &'static [(&'static str, QueryStyle)];

/// Why a call cannot be sent.
#[derive(Debug, Clone)]
pub(crate) struct Problem {
    pub parameter: String,
    pub message: String,
}

impl From<Problem> for Error {
    fn from(problem: Problem) -> Self {
        Error::invalid(problem.parameter, problem.message)
    }
}

impl Call {
    /// A call of an operation, with nothing set but what is set for the whole client.
    pub fn new(core: &Core, operation: &'static Operation) -> Self {
        let globals = &core.0.globals;
        let query = globals.query.iter().filter(|(name, _)| operation.query.contains(name));
        let headers = globals.headers.iter().filter(|(name, _)| operation.headers.contains(name));
        let cookies = globals.cookies.iter().filter(|(name, _)| operation.cookies.contains(name));
        let named = |(name, text): &(&'static str, String)| (Cow::Borrowed(*name), text.clone());
        Self {
            core: core.clone(),
            operation,
            method: operation.method,
            path: globals.path.clone(),
            query: query.map(named).collect(),
            headers: headers.map(named).collect(),
            cookies: cookies.cloned().collect(),
            body: None,
            body_fields: Vec::new(),
            encoding: None,
            accept: operation.accept,
            options: CallOptions::new(),
            target: None,
            problem: None,
        }
    }

    /// Sets a path parameter of style `simple`.
    pub fn path<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) {
        self.set_path(name, PathStyle::Simple, Parameter::of(value));
    }

    /// Sets a path parameter of another style.
    pub fn path_styled<T: Serialize + ?Sized>(&mut self, name: &'static str, style: PathStyle, value: &T) {
        self.set_path(name, style, parameter(style.is_json(), value));
    }

    /// Sets a query parameter.
    pub fn query<T: Serialize + ?Sized>(&mut self, name: &'static str, style: QueryStyle, value: &T) {
        self.set_query(name, style, parameter(style.is_json(), value));
    }

    /// Sets a header parameter of style `simple`.
    pub fn header<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) {
        self.set_header(name, HeaderStyle::Simple, Parameter::of(value));
    }

    /// Sets a header parameter of another style.
    pub fn header_styled<T: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        style: HeaderStyle,
        value: &T,
    ) {
        self.set_header(name, style, parameter(style.is_json(), value));
    }

    /// Sets a cookie parameter of style `form`.
    pub fn cookie<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) {
        self.set_cookie(name, CookieStyle::Form, Parameter::of(value));
    }

    /// Sets a cookie parameter of another style.
    pub fn cookie_styled<T: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        style: CookieStyle,
        value: &T,
    ) {
        self.set_cookie(name, style, parameter(style.is_json(), value));
    }

    /// Sets the media types that can be read, in place of the operation's.
    pub fn accept(&mut self, media_types: &'static str) {
        self.accept = media_types;
    }

    /// Sets a JSON body.
    pub fn json_body<T: Serialize + ?Sized>(&mut self, value: &T) {
        self.set_body(serde_json::to_vec(value).map(Body::json));
    }

    /// Sets a body of a media type that is written as JSON.
    pub fn json_body_as<T: Serialize + ?Sized>(&mut self, media_type: &'static str, value: &T) {
        self.set_body(serde_json::to_vec(value).map(|json| Body::new(media_type, json)));
    }

    /// Sets a body of form fields.
    pub fn form_body<T: Serialize + ?Sized>(&mut self, value: &T) {
        self.set_body(serde_json::to_vec(value).and_then(|json| Body::form(&json)));
    }

    /// Sets a body of form fields, some of which are written in a style of their own.
    pub fn form_body_styled<T: Serialize + ?Sized>(
        &mut self,
        value: &T,
        styles: &'static [(&'static str, QueryStyle)],
    ) {
        self.set_body(serde_json::to_vec(value).and_then(|json| Body::form_styled(&json, styles)));
    }

    /// Sets a field of the JSON body, whatever the body says.
    pub fn body_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) {
        let value = serde_json::to_value(value).map_err(|error| format!("cannot be written: {error}"));
        if let Some(value) = self.kept(name, value) {
            self.body_fields.push((name.to_owned(), value));
        }
    }

    /// Sends the body as this media type, with no other change.
    pub fn body_as(&mut self, media_type: &'static str) {
        self.encoding = Some(Encoding::MediaType(media_type));
    }

    /// Sends the fields of the JSON body as a form, some of them in a style of their own.
    pub fn body_as_form(&mut self, styles: &'static [(&'static str, QueryStyle)]) {
        self.encoding = Some(Encoding::Fields(Body::form_of_fields, styles));
    }

    /// Sets a body of text.
    pub fn text_body(&mut self, media_type: &'static str, text: String) {
        self.body = Some(Body::new(media_type, text));
    }

    /// Sets a body of bytes.
    pub fn bytes_body(&mut self, media_type: &'static str, bytes: Bytes) {
        self.body = Some(Body::upload(media_type, bytes));
    }

    /// Sets a body that is read while it is sent. What the file says of its media type counts.
    pub fn file_body(&mut self, media_type: &'static str, file: File) {
        let media_type = file.get_media_type().map_or(Cow::Borrowed(media_type), |own| own.to_owned().into());
        self.body = Some(Body::source(media_type, file));
    }

    /// Sets what is special about this call.
    pub fn with(&mut self, options: CallOptions) {
        self.options = options;
    }

    /// Sends, and decodes a JSON response.
    pub fn json<T: DeserializeOwned>(self) -> Pending<T> {
        Pending::new(self, Reading::Whole, |answer| answer.head.json())
    }

    /// Sends, and decodes a JSON response, if there is one.
    pub fn optional_json<T: DeserializeOwned>(self) -> Pending<Option<T>> {
        Pending::new(self, Reading::Whole, |answer| match answer.head.bytes().is_empty() {
            true => Ok(None),
            false => answer.head.json().map(Some),
        })
    }

    /// Sends, and reads the one of several types that the response is.
    pub fn response<T: FromResponse>(self) -> Pending<T> {
        Pending::new(self, Reading::Whole, |answer| T::from_response(&answer.head))
    }

    /// Sends, and pays no attention to what a success says.
    pub fn nothing(self) -> Pending<()> {
        Pending::new(self, Reading::Whole, |_| Ok(()))
    }

    /// Sends, and gives the response as text.
    pub fn text(self) -> Pending<String> {
        Pending::new(self, Reading::Whole, |answer| answer.head.text())
    }

    /// Sends, and gives the response's bytes.
    pub fn bytes(self) -> Pending<Bytes> {
        Pending::new(self, Reading::Bytes, |answer| Ok(answer.head.into_bytes()))
    }

    /// Sends, and gives the response's body as it comes.
    pub fn download(self) -> Pending<Download> {
        let reading = Reading::Live { accepts: |_| true, may_be_slow: false };
        Pending::new(self, reading, |answer| Ok(Download::new(answer)))
    }

    /// Sends, and gives the response as it came.
    pub fn raw(self) -> Pending<RawResponse> {
        Pending::new(self, Reading::Whole, |answer| Ok(answer.head))
    }

    /// The first parameter that the call cannot do without and that nobody set. Those of the path are found where it is
    /// filled in.
    pub(crate) fn missing(&self) -> Option<&'static str> {
        let named = || self.query.iter().chain(&self.headers).map(|(name, _)| name.as_ref());
        let is_set =
            |name: &str| named().chain(self.cookies.iter().map(|(name, _)| *name)).any(|known| known == name);
        self.operation.required.iter().copied().find(|name| !is_set(name))
    }

    fn set_path(&mut self, name: &'static str, style: PathStyle, value: Result<Parameter, String>) {
        let written = value.and_then(|value| style.write(name, &value).map_err(str::to_owned));
        if let Some(text) = self.kept(name, written) {
            replace(&mut self.path, name, text);
        }
    }

    pub(crate) fn set_query(
        &mut self,
        name: impl Into<Cow<'static, str>>,
        style: QueryStyle,
        value: Result<Parameter, String>,
    ) {
        let name = name.into();
        let written = value.and_then(|value| style.write(&name, &value).map_err(str::to_owned));
        if let Some(text) = self.kept(&name, written) {
            replace(&mut self.query, name, text);
        }
    }

    pub(crate) fn set_header(
        &mut self,
        name: impl Into<Cow<'static, str>>,
        style: HeaderStyle,
        value: Result<Parameter, String>,
    ) {
        let name = name.into();
        let written = value.and_then(|value| style.write(&value).map_err(str::to_owned));
        if let Some(text) = self.kept(&name, written) {
            replace(&mut self.headers, name, text);
        }
    }

    fn set_cookie(&mut self, name: &'static str, style: CookieStyle, value: Result<Parameter, String>) {
        let written = value.and_then(|value| style.write(name, &value).map_err(str::to_owned));
        if let Some(text) = self.kept(name, written) {
            replace(&mut self.cookies, name, text);
        }
    }

    pub(crate) fn set_body(&mut self, body: serde_json::Result<Body>) {
        if let Some(body) = self.kept("body", body.map_err(|error| format!("cannot be written: {error}"))) {
            self.body = Some(body);
        }
    }

    fn kept<T>(&mut self, name: &str, written: Result<T, String>) -> Option<T> {
        written
            .map_err(|message| self.problem.get_or_insert(Problem { parameter: name.to_owned(), message }))
            .ok()
    }
}

impl fmt::Debug for Call {
    // Names only: values may be anybody's business.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let set: Vec<&str> = (self.path.iter().chain(&self.cookies).map(|(name, _)| *name))
            .chain(self.query.iter().chain(&self.headers).map(|(name, _)| name.as_ref()))
            .collect();
        let mut out = f.debug_struct("Call");
        out.field("operation", &self.operation.id).field("set", &set);
        if let Some(body) = &self.body {
            out.field("body", body);
        }
        out.finish_non_exhaustive()
    }
}

/// A value for a style; as the one text that its JSON is where the style is JSON.
pub(crate) fn parameter<T: Serialize + ?Sized>(is_json: bool, value: &T) -> Result<Parameter, String> {
    match is_json {
        true => serde_json::to_string(value).map(Parameter::Text).map_err(|error| error.to_string()),
        false => Parameter::of(value),
    }
}

fn replace<N: PartialEq>(values: &mut Vec<(N, String)>, name: N, text: String) {
    match values.iter_mut().find(|(known, _)| *known == name) {
        Some((_, value)) => *value = text,
        None => values.push((name, text)),
    }
}
