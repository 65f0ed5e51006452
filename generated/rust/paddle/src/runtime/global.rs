use serde::Serialize;

use super::call::parameter;
use super::cookie::CookieStyle;
use super::header::HeaderStyle;
use super::path::PathStyle;
use super::query::QueryStyle;

/// Parameters that are set once for a whole client, and sent with each operation that has them.
#[derive(Clone, Default)]
pub(crate) struct Globals {
    pub path: Vec<(&'static str, String)>,
    /// Name and `name=value`.
    pub query: Vec<(&'static str, String)>,
    pub headers: Vec<(&'static str, String)>,
    /// Name and `name=value`.
    pub cookies: Vec<(&'static str, String)>,
    /// The first one that cannot be sent: its name, and why.
    pub problem: Option<(&'static str, String)>,
}

/// A place for a parameter of a whole client, and how it is written there.
#[doc(hidden)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GlobalPlace {
    /// The path.
    Path(PathStyle),
    /// The query.
    Query(QueryStyle),
    /// A header.
    Header(HeaderStyle),
    /// A cookie.
    Cookie(CookieStyle),
}

impl Globals {
    pub(crate) fn set<T: Serialize + ?Sized>(&mut self, place: GlobalPlace, name: &'static str, value: &T) {
        let is_json = match place {
            GlobalPlace::Path(style) => style.is_json(),
            GlobalPlace::Query(style) => style.is_json(),
            GlobalPlace::Header(style) => style.is_json(),
            GlobalPlace::Cookie(style) => style.is_json(),
        };
        let written = parameter(is_json, value).and_then(|value| {
            let written = match place {
                GlobalPlace::Path(style) => style.write(name, &value),
                GlobalPlace::Query(style) => style.write(name, &value),
                GlobalPlace::Header(style) => style.write(&value),
                GlobalPlace::Cookie(style) => style.write(name, &value),
            };
            written.map_err(str::to_owned)
        });
        let list = match place {
            GlobalPlace::Path(_) => &mut self.path,
            GlobalPlace::Query(_) => &mut self.query,
            GlobalPlace::Header(_) => &mut self.headers,
            GlobalPlace::Cookie(_) => &mut self.cookies,
        };
        list.retain(|(known, _)| *known != name);
        match written {
            Ok(text) => list.push((name, text)),
            Err(message) => self.problem = Some((name, message)),
        }
    }
}
