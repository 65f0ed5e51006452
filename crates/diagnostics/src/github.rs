use crate::{Finding, Locate, Severity, visible};

/// A finding as a [workflow command] of GitHub Actions, which shows it beside the line in a pull request.
///
/// [workflow command]: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
pub fn github(finding: &Finding, sources: &dyn Locate) -> String {
    let command = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "notice",
    };
    let mut properties = Vec::new();
    if let Some(origin) = &finding.origin
        && let Some(place) = sources.locate(origin)
    {
        let end = place.end_column(sources.text(origin).unwrap_or_default());
        properties.push(format!("file={}", property(&place.file)));
        properties.push(format!("line={}", place.line));
        properties.push(format!("col={}", place.column));
        // GitHub's columns are inclusive.
        properties.push(format!("endColumn={}", end.saturating_sub(1).max(place.column)));
    }
    properties.push(format!("title={}", property(finding.code.name)));

    let mut message = visible(&finding.message).into_owned();
    if let Some(label) = &finding.label {
        message.push_str(": ");
        message.push_str(&visible(label));
    }
    if let Some(advice) = finding.advice() {
        message.push_str("\nhelp: ");
        message.push_str(&visible(&advice));
    }
    format!("::{command} {}::{}\n", properties.join(","), data(&message))
}

/// The runner undoes exactly these three escapes.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// In a property, the two separators are escaped too.
fn property(text: &str) -> String {
    data(&visible(text)).replace(':', "%3A").replace(',', "%2C")
}
