use openapiv3::ExternalDocumentation;
use sdkwright_api::{Docs, Link, Markdown};
use sdkwright_spec::Node;

use crate::extensions::{DOCS, Extensions};

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
        by_flavor: Vec::new(),
        link: link
            .map(|link| Link { url: link.url, description: link.description.as_deref().and_then(markdown) }),
    }
}

impl Extensions {
    /// The same with what an extension says to users of one language alone.
    pub(crate) fn with_flavors(&self, docs: Docs, node: &Node) -> Docs {
        let by_flavor = self.get(node, &DOCS).and_then(Node::as_object).into_iter().flatten();
        let text = |own: &Node| markdown(own.as_str().or_else(|| own.get("description")?.as_str())?);
        let by_flavor = by_flavor.filter_map(|(flavor, own)| Some((flavor.clone(), text(own)?)));
        Docs { by_flavor: by_flavor.collect(), ..docs }
    }
}

/// Text as Markdown, without blanks around it, if there is any.
fn markdown(text: &str) -> Option<Markdown> {
    let text = to_markdown(text);
    let text = text.trim();
    (!text.is_empty()).then(|| Markdown(text.to_owned()))
}
