//! What is said about the items of an SDK: the document's own text where it has some, else a plain sentence.

use sdkwright_api::{AuthKind, Deprecation, Docs, Literal, Markdown, Operation};

use crate::markdown::{self, code_span};

/// Lines of documentation, gathered paragraph by paragraph.
#[derive(Debug, Clone, Default)]
pub struct Prose {
    paragraphs: Vec<Paragraph>,
}

#[derive(Debug, Clone)]
enum Paragraph {
    /// Markdown of the document.
    Foreign(String),
    /// Markdown of this program, into which only encoded text was put.
    Own(String),
}

impl Prose {
    /// Nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The document's summary and its description for users of `flavor`, the summary dropped where the description starts
    /// with it; `otherwise` when there is neither.
    pub fn of(flavor: &str, docs: &Docs, otherwise: impl FnOnce() -> String) -> Self {
        let mut prose = Self::new();
        let docs = &*docs.for_flavor(flavor);
        match words(docs) {
            (None, None) => prose.own(otherwise()),
            (Some(summary), Some(description)) if description.starts_with(summary.trim_end_matches('.')) => {
                prose.foreign(description);
            }
            (summary, description) => {
                for text in summary.into_iter().chain(description) {
                    prose.foreign(text);
                }
            }
        }
        if let Some(link) = &docs.link
            && let url = link.url.trim()
            && (url.starts_with("https://") || url.starts_with("http://"))
        {
            let text = link.description.as_ref().map_or("", |text| text.0.trim());
            prose.foreign(format!("{text} {url}").trim());
        }
        prose
    }

    /// A paragraph of the document's Markdown.
    pub fn foreign(&mut self, markdown: impl Into<String>) {
        self.paragraphs.push(Paragraph::Foreign(markdown.into()));
    }

    /// A paragraph of this program's own Markdown; text of a document in it went through [`markdown::escape`] or
    /// [`code_span`].
    pub fn own(&mut self, markdown: impl Into<String>) {
        self.paragraphs.push(Paragraph::Own(markdown.into()));
    }

    /// What the server assumes where a value is left out.
    pub fn assumed(&mut self, default: Option<&Literal>) {
        if let Some(text) = default.and_then(short) {
            self.own(format!("The server assumes {} when it is left out.", code_span(&text)));
        }
    }

    /// A warning that something goes away.
    pub fn deprecated(&mut self, deprecation: Option<&Deprecation>) {
        if let Some(deprecation) = deprecation {
            self.own(format!("**Deprecated.** {}", markdown::escape(&deprecation_note(deprecation))));
        }
    }

    /// Whether nothing was said.
    pub fn is_empty(&self) -> bool {
        self.paragraphs.is_empty()
    }

    /// Everything in one line, for a table's cell.
    pub fn cell(&self) -> String {
        let lines = self.paragraphs.iter().map(|paragraph| match paragraph {
            Paragraph::Foreign(text) => markdown::cell(text),
            Paragraph::Own(text) => text.clone(),
        });
        lines.collect::<Vec<_>>().join(" ")
    }

    /// The lines of a page or of a comment at an indentation, wrapped; none holds a line terminator.
    pub fn lines(&self, indent: usize) -> Vec<String> {
        let mut lines = Vec::new();
        for paragraph in &self.paragraphs {
            if !lines.is_empty() {
                lines.push(String::new());
            }
            match paragraph {
                Paragraph::Foreign(text) => lines.extend(markdown::lines(text, indent)),
                Paragraph::Own(text) => lines.extend(markdown::wrapped(text, indent)),
            }
        }
        if lines.is_empty() {
            lines.push("Nothing is said about this.".to_owned());
        }
        lines
    }
}

/// What to tell of something deprecated.
pub fn deprecation_note(deprecation: &Deprecation) -> String {
    let message = deprecation.message.clone().unwrap_or_else(|| {
        "This will be removed in a future release, please migrate away from it as soon as possible."
            .to_owned()
    });
    match &deprecation.replacement {
        Some(replacement) => format!("{message} Use {replacement} instead."),
        None => message,
    }
}

/// What a credential is, where the document does not say.
pub fn credential(kind: &AuthKind) -> String {
    match kind {
        AuthKind::Bearer => "A bearer token.".to_owned(),
        AuthKind::OAuth2(_) => "An access token of OAuth 2.0.".to_owned(),
        AuthKind::OpenIdConnect { .. } => "A token of OpenID Connect.".to_owned(),
        AuthKind::Basic => "A user name and a password.".to_owned(),
        AuthKind::ApiKey { name, .. } => format!("The API key {}.", code_span(name)),
        AuthKind::Http { scheme } => format!("A credential of the HTTP scheme {}.", code_span(scheme)),
    }
}

/// Whether the document says anything in words for the users of a flavor.
pub fn is_described(flavor: &str, docs: &Docs) -> bool {
    words(&docs.for_flavor(flavor)) != (None, None)
}

/// The summary and the description, as far as there are any.
fn words(docs: &Docs) -> (Option<&str>, Option<&str>) {
    fn told(text: &Option<Markdown>) -> Option<&str> {
        text.as_ref().map(|text| text.0.trim()).filter(|text| !text.is_empty())
    }
    (told(&docs.summary), told(&docs.description))
}

/// One line about an operation, for lists that users of `flavor` read: its summary, else the first sentence of its
/// description, else what is sent.
pub fn summary(flavor: &str, operation: &Operation) -> String {
    line(&operation.docs.for_flavor(flavor))
        .unwrap_or_else(|| code_span(&format!("{} {}", operation.method.as_str(), operation.template)))
}

fn line(docs: &Docs) -> Option<String> {
    match words(docs) {
        (Some(summary), _) => Some(markdown::cell(summary)),
        (None, description) => description.map(markdown::first_sentence),
    }
}

/// A literal that is short enough to be told in a sentence.
fn short(literal: &Literal) -> Option<String> {
    let text = match literal {
        Literal::Bool(value) => value.to_string(),
        Literal::Number(digits) => digits.clone(),
        Literal::String(text) if !text.is_empty() => text.clone(),
        _ => return None,
    };
    (text.chars().count() <= 40 && !markdown::has_line_terminator(&text)).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_summary_is_not_said_twice() {
        let docs = Docs {
            summary: Some(sdkwright_api::Markdown("List customers".into())),
            description: Some(sdkwright_api::Markdown("List customers of the workspace.".into())),
            ..Docs::default()
        };
        assert_eq!(Prose::of("rust", &docs, String::new).lines(4), ["List customers of the workspace."]);
    }

    #[test]
    fn users_of_a_flavor_read_what_is_meant_for_them() {
        let text = |text: &str| sdkwright_api::Markdown(text.into());
        let docs = Docs {
            description: Some(text("For all.")),
            by_flavor: vec![("rust".to_owned(), text("For Rust."))],
            ..Docs::default()
        };
        assert_eq!(Prose::of("rust", &docs, String::new).lines(4), ["For Rust."]);
        assert_eq!(Prose::of("typescript", &docs, String::new).lines(4), ["For all."]);
        assert_eq!(line(&docs.for_flavor("rust")), Some("For Rust.".to_owned()));
        assert_eq!(line(&docs.for_flavor("typescript")), Some("For all.".to_owned()));
    }
}
