use serde::Serialize;

use super::header::HeaderStyle;
use super::parameter::Parameter;
use super::path::PathStyle;
use super::query::QueryStyle;

/// Parameters that are set once for a whole client, and sent with each operation that has them.
#[derive(Clone, Default)]
pub(crate) struct Globals {
    pub path: Vec<(&'static str, String)>,
    /// Name and `name=value`.
    pub query: Vec<(&'static str, String)>,
    pub headers: Vec<(&'static str, String)>,
    /// The first one that cannot be sent: its name, and why.
    pub problem: Option<(&'static str, String)>,
}

/// A place for a parameter of a whole client.
#[doc(hidden)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GlobalPlace {
    /// The path.
    Path,
    /// The query, in a style.
    Query(QueryStyle),
    /// A header.
    Header,
}

impl Globals {
    pub(crate) fn set<T: Serialize + ?Sized>(&mut self, place: GlobalPlace, name: &'static str, value: &T) {
        let written = Parameter::of(value).and_then(|value| {
            let written = match place {
                GlobalPlace::Path => PathStyle::Simple.write(name, &value),
                GlobalPlace::Query(style) => style.write(name, &value),
                GlobalPlace::Header => HeaderStyle::Simple.write(&value),
            };
            written.map_err(str::to_owned)
        });
        let list = match place {
            GlobalPlace::Path => &mut self.path,
            GlobalPlace::Query(_) => &mut self.query,
            GlobalPlace::Header => &mut self.headers,
        };
        list.retain(|(known, _)| *known != name);
        match written {
            Ok(text) => list.push((name, text)),
            Err(message) => self.problem = Some((name, message)),
        }
    }
}
