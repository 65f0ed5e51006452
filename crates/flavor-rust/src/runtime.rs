//! The runtime as it goes into a crate: what every crate needs, and the parts that only some do.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use sdkwright_api::{Api, AuthKind, Framing, MediaKind, Operation, Output, Stream};
use sdkwright_flavor::{OutputPath, Page};
use serde::Serialize;

/// Where the runtime stands in an SDK, and among the templates.
const RUNTIME: &str = "src/runtime/";

/// The file that lists the others. A line of it that belongs to a part says so at its end.
const INDEX: &str = "src/runtime/mod.rs";

/// What the index is as a template.
const INDEX_TEMPLATE_PATH: &str = "src/runtime/mod.rs.jinja";

/// The end of a line that only SDKs with a certain part have.
const PART: &str = " // part: ";

/// The parts of the runtime that an API makes use of.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Parts {
    /// Streams of server-sent events.
    pub events: bool,
    /// Lines or records of JSON, sent or received.
    pub lines: bool,
    /// Records of JSON, received.
    pub sequences: bool,
    /// Bodies of several parts.
    pub multipart: bool,
    /// Tokens that the client obtains itself.
    pub oauth: bool,
    /// Requests that the API sends.
    pub webhooks: bool,
}

impl Parts {
    pub(crate) fn of(api: &Api) -> Self {
        let framings: BTreeSet<Framing> = api.operations.iter().flat_map(framings).collect();
        let sends = |kind: MediaKind| {
            let mut bodies = api.operations.iter().filter_map(|operation| operation.body.as_ref());
            bodies.any(|body| body.contents.iter().any(|content| content.kind == kind))
        };
        Self {
            events: framings.contains(&Framing::EventData) || framings.contains(&Framing::Events),
            lines: framings.contains(&Framing::JsonLines)
                || framings.contains(&Framing::JsonSequence)
                || sends(MediaKind::JsonLines)
                || sends(MediaKind::JsonSequence),
            sequences: framings.contains(&Framing::JsonSequence),
            multipart: sends(MediaKind::Multipart),
            oauth: api.auths.iter().map(|auth| &auth.kind).any(is_obtainable),
            webhooks: !api.webhooks.is_empty(),
        }
    }

    fn has(&self, part: &str) -> bool {
        match part {
            "events" => self.events,
            "lines" => self.lines,
            "multipart" => self.multipart,
            "oauth" => self.oauth,
            "webhooks" => self.webhooks,
            _ => panic!("the runtime has no part {part}"),
        }
    }
}

fn framings(operation: &Operation) -> Vec<Framing> {
    let outputs: Vec<&Output> = match &operation.output {
        Output::Outcomes(outcomes) => outcomes.all.iter().map(|outcome| &outcome.output).collect(),
        output => vec![output],
    };
    let streams = outputs.into_iter().filter_map(|output| match output {
        Output::Stream(stream) => Some(stream),
        _ => None,
    });
    let chosen = operation.streaming.as_ref().map(|streaming| &streaming.stream);
    let others = operation.representations.iter().filter_map(|representation| match &representation.output {
        Output::Stream(stream) => Some(stream),
        _ => None,
    });
    streams.chain(chosen).chain(others).map(|stream: &Stream| stream.framing).collect()
}

fn is_obtainable(auth: &AuthKind) -> bool {
    auth.client_credentials().is_some()
}

/// Whether a file among the templates is the runtime's.
pub(crate) fn is_runtime(path: &str) -> bool {
    path.starts_with(RUNTIME)
}

/// A file of the runtime as a template: without its tests, which need more than an SDK does. The index is rendered, as it
/// depends on the parts; all others are copied.
pub(crate) fn template((path, text): (&'static str, &'static str)) -> (&'static str, &'static str) {
    static INDEX_TEMPLATE: OnceLock<String> = OnceLock::new();
    match path {
        INDEX => (INDEX_TEMPLATE_PATH, INDEX_TEMPLATE.get_or_init(|| conditional(text))),
        path => (path, text.split("\n#[cfg(test)]\n").next().unwrap_or(text)),
    }
}

/// The pages of the runtime, given its templates.
pub(crate) fn pages(templates: &[(&'static str, &'static str)], parts: &Parts) -> Vec<Page> {
    let index = templates.iter().find(|(path, _)| *path == INDEX_TEMPLATE_PATH);
    let index = index.expect("the runtime has an index").1;
    let is_needed = |path: &str| {
        let module = path.strip_prefix(RUNTIME).and_then(|file| file.split(['/', '.']).next());
        module.and_then(|module| part_of(index, module)).is_none_or(|part| parts.has(part))
    };
    let files = templates.iter().map(|(path, _)| *path).filter(|path| *path != INDEX_TEMPLATE_PATH);
    let files = files.filter(|path| is_runtime(path) && is_needed(path));
    let mut pages: Vec<Page> = files.map(|path| Page::new(OutputPath::new(path), path, ())).collect();
    pages.push(Page::new(OutputPath::new(INDEX), INDEX_TEMPLATE_PATH, parts));
    pages
}

/// The index with conditions around the lines of parts.
fn conditional(index: &str) -> String {
    let lines = index.lines().map(|line| match line.split_once(PART) {
        Some((line, part)) => format!("{{% if {part} %}}\n{line}\n{{% endif %}}\n"),
        None => format!("{line}\n"),
    });
    lines.collect()
}

/// The part that a module belongs to, if any: the condition in front of its line.
fn part_of<'i>(index: &'i str, module: &str) -> Option<&'i str> {
    let (before, _) = index.split_once(&format!("\nmod {module};\n"))?;
    before.lines().next_back()?.strip_prefix("{% if ")?.strip_suffix(" %}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_conditions() {
        let index = conditional("mod call;\nmod events; // part: events\npub use call::Call;\n");
        assert_eq!(index, "mod call;\n{% if events %}\nmod events;\n{% endif %}\npub use call::Call;\n");
        assert_eq!(part_of(&index, "events"), Some("events"));
        assert_eq!(part_of(&index, "call"), None);
        assert_eq!(part_of(&index, "other"), None);
    }

    #[test]
    fn files_follow_the_index() {
        let templates = [
            template((INDEX, "mod call;\nmod events; // part: events\n")),
            template(("src/runtime/call.rs", "fn call() {}\n\n#[cfg(test)]\nmod tests {}\n")),
            template(("src/runtime/events.rs", "")),
            template(("src/lib.rs.jinja", "")),
        ];
        assert_eq!(templates[1].1, "fn call() {}\n");
        let paths = |parts: &Parts| -> Vec<String> {
            pages(&templates, parts).iter().map(|page| page.path.to_string()).collect()
        };
        assert_eq!(paths(&Parts::default()), ["src/runtime/call.rs", "src/runtime/mod.rs"]);
        let events = Parts { events: true, ..Parts::default() };
        assert_eq!(paths(&events), ["src/runtime/call.rs", "src/runtime/events.rs", "src/runtime/mod.rs"]);
    }
}
