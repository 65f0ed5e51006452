//! Descriptions that are HTML. The standard asks for CommonMark, whose HTML no page of an SDK could show safely, so the
//! usual elements are written as Markdown; what is no element that is known stays as it is.

use std::borrow::Cow;

/// The usual HTML elements of a text as Markdown. Text in backticks is code and stays.
pub(crate) fn to_markdown(text: &str) -> Cow<'_, str> {
    if !text.contains("</") && !text.contains("<br") {
        return Cow::Borrowed(text);
    }
    let mut writer = Writer::default();
    let mut rest = text;
    while let Some(at) = rest.find(['<', '`']) {
        writer.out.push_str(&rest[..at]);
        rest = &rest[at..];
        rest = match rest.starts_with('`') {
            true => writer.backticks(rest),
            false => writer.angle(rest),
        };
    }
    writer.out.push_str(rest);
    Cow::Owned(writer.out)
}

#[derive(Default)]
struct Writer {
    out: String,
    /// The lists around this place: the number of the last item, for those that are numbered.
    lists: Vec<Option<usize>>,
    /// The addresses of the links around this place.
    links: Vec<String>,
}

/// `<a href="…">` in parts.
struct Element<'t> {
    name: String,
    is_end: bool,
    attributes: &'t str,
    after: &'t str,
}

impl Writer {
    /// Copies code with its fence, and says what stands behind it.
    fn backticks<'t>(&mut self, text: &'t str) -> &'t str {
        let length = text.len() - text.trim_start_matches('`').len();
        let fence = &text[..length];
        let end = text[length..].find(fence).map_or(length, |at| at + 2 * length);
        self.out.push_str(&text[..end]);
        &text[end..]
    }

    /// Writes what an element becomes, and says what stands behind it; anything else than a known element is text.
    fn angle<'t>(&mut self, text: &'t str) -> &'t str {
        let Some(element) = Element::read(text) else {
            self.out.push('<');
            return &text[1..];
        };
        match (element.name.as_str(), element.is_end) {
            ("p" | "div", _) => self.out.push_str("\n\n"),
            ("br", _) => self.out.push_str("\\\n"),
            ("b" | "strong", _) => self.mark("**", element.is_end),
            ("i" | "em", _) => self.mark("*", element.is_end),
            ("ul", false) => self.lists.push(None),
            ("ol", false) => self.lists.push(Some(0)),
            ("ul" | "ol", true) => {
                self.lists.pop();
                self.out.push_str("\n\n");
            }
            ("li", false) => {
                let depth = self.lists.len().saturating_sub(1);
                let mark = match self.lists.last_mut() {
                    Some(Some(number)) => {
                        *number += 1;
                        format!("{number}.")
                    }
                    _ => "-".to_owned(),
                };
                self.out.push_str(&format!("\n{}{mark} ", "   ".repeat(depth)));
            }
            ("li", true) => {}
            ("h1" | "h2" | "h3" | "h4" | "h5" | "h6", false) => self.out.push_str("\n\n#### "),
            ("h1" | "h2" | "h3" | "h4" | "h5" | "h6", true) => self.out.push_str("\n\n"),
            ("a", false) => {
                self.links.push(element.attribute("href").unwrap_or_default());
                self.out.push('[');
            }
            ("a", true) if !self.links.is_empty() => {
                let address = self.links.pop().unwrap_or_default();
                self.out.push_str(&format!("](<{address}>)"));
            }
            ("code" | "tt", false) => return self.code(element, "`", text),
            ("pre", false) => return self.code(element, "\n\n```\n", text),
            _ => {
                self.out.push_str(&text[..text.len() - element.after.len()]);
            }
        }
        element.after
    }

    /// `** bold**` would be no emphasis: blanks go before the mark.
    fn mark(&mut self, mark: &str, is_end: bool) {
        let blanks = self.out.len() - self.out.trim_end_matches(' ').len();
        if is_end && blanks > 0 {
            self.out.truncate(self.out.len() - blanks);
        }
        self.out.push_str(mark);
        if is_end && blanks > 0 {
            self.out.push(' ');
        }
    }

    /// Writes the text up to the end of the element as code.
    fn code<'t>(&mut self, element: Element<'t>, fence: &str, text: &'t str) -> &'t str {
        let end = format!("</{}>", element.name);
        let Some(at) = element.after.find(&end) else {
            self.out.push_str(&text[..text.len() - element.after.len()]);
            return element.after;
        };
        let code = decoded(&without_elements(&element.after[..at]));
        if code.contains('`') || code.trim().is_empty() {
            self.out.push_str(&code);
        } else {
            let end: String = fence.chars().rev().collect();
            self.out.push_str(&format!("{fence}{}{end}", code.trim()));
        }
        &element.after[at + end.len()..]
    }
}

impl<'t> Element<'t> {
    fn read(text: &'t str) -> Option<Self> {
        let (inside, after) = text.strip_prefix('<')?.split_once('>')?;
        let (is_end, inside) = inside.strip_prefix('/').map_or((false, inside), |inside| (true, inside));
        let inside = inside.trim_end_matches('/').trim_end();
        let length = inside.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(inside.len());
        let attributes = &inside[length..];
        let is_element = length > 0 && (attributes.is_empty() || attributes.starts_with(char::is_whitespace));
        is_element.then(|| Self { name: inside[..length].to_ascii_lowercase(), is_end, attributes, after })
    }

    fn attribute(&self, name: &str) -> Option<String> {
        let (_, value) = self.attributes.split_once(&format!("{name}="))?;
        let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''));
        let value = match quote {
            Some(quote) => value[1..].split(quote).next().unwrap_or_default(),
            None => value.split_whitespace().next().unwrap_or_default(),
        };
        let is_address = !value.contains(['<', '>', '\n']);
        is_address.then(|| decoded(value))
    }
}

/// `<b>` inside of code says nothing.
fn without_elements(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        out.push_str(&rest[..at]);
        rest = match Element::read(&rest[at..]) {
            Some(element)
                if matches!(element.name.as_str(), "b" | "i" | "em" | "strong" | "span" | "a" | "code") =>
            {
                element.after
            }
            _ => {
                out.push('<');
                &rest[at + 1..]
            }
        };
    }
    out + rest
}

/// Text without the references that HTML needs; code and addresses have none in Markdown.
fn decoded(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&nbsp;", " ")
        .replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_become_markdown() {
        for (html, expected) in [
            ("<p>One.</p> <p>Two.</p>", "One.\n\n \n\nTwo."),
            ("a <strong>bold </strong>word", "a **bold** word"),
            ("see <a href=\"/docs?a=1&amp;b=2\">the <code>x</code></a>", "see [the `x`](</docs?a=1&b=2>)"),
            ("<ul><li>a</li><li>b</li></ul>", "- a\n- b"),
            ("<ol><li>a<ul><li>x</li></ul></li><li>b</li></ol>", "1. a\n   - x\n\n\n2. b"),
            ("<code>a &lt; <b>b</b></code>", "`a < b`"),
            ("one<br>two<br/>three", "one\\\ntwo\\\nthree"),
            ("`<p>` is </p>", "`<p>` is"),
            (
                "a list</> of <branch> or <Say>hi</Say>, 1 < 2",
                "a list</> of <branch> or <Say>hi</Say>, 1 < 2",
            ),
            ("no <b> here", "no <b> here"),
            ("<h2>Title</h2>text", "#### Title\n\ntext"),
            ("<code>`</code> <code></code>", "`"),
            ("</a> <", "</a> <"),
        ] {
            assert_eq!(to_markdown(html).trim(), expected, "{html}");
        }
    }
}
