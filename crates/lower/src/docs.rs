use openapiv3::ExternalDocumentation;
use sdkwright_api::{Docs, Link, Markdown};

use crate::html::to_markdown;

/// What the document says about something; text that is only blanks says nothing.
pub(crate) fn docs(
    summary: Option<&str>,
    description: Option<&str>,
    link: Option<ExternalDocumentation>,
) -> Docs {
    Docs {
        summary: summary.and_then(|text| markdown(&text.split_whitespace().collect::<Vec<_>>().join(" "))),
        description: description.and_then(markdown),
        link: link
            .map(|link| Link { url: link.url, description: link.description.as_deref().and_then(markdown) }),
    }
}

/// Text as Markdown, without blanks around it, if there is any.
fn markdown(text: &str) -> Option<Markdown> {
    let text = to_markdown(text);
    let text = text.trim();
    (!text.is_empty()).then(|| Markdown(text.to_owned()))
}
