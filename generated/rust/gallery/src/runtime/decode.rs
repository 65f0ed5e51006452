/// Where in a JSON text decoding failed.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Place {
    /// As a path such as `$.data[3].email`.
    pub path: String,
    /// In bytes.
    pub offset: usize,
}

impl Place {
    /// Finds the place from the line and column of an error. Only failures pay for it: nothing is recorded while decoding.
    pub(crate) fn of(error: &serde_json::Error, text: &[u8]) -> Self {
        let line_start = match error.line() {
            0 | 1 => 0,
            line => text
                .iter()
                .enumerate()
                .filter(|(_, byte)| **byte == b'\n')
                .nth(line - 2)
                .map_or(0, |(at, _)| at + 1),
        };
        let offset = (line_start + error.column()).min(text.len());
        let mut path = path_at(text, offset);
        // The object is all there, and so no place in it is the culprit's: only the message names the field.
        if let Some(field) =
            error.to_string().strip_prefix("missing field `").and_then(|rest| rest.split('`').next())
        {
            path.push_str(&written(&[Step::Key(field.to_owned())])[1..]);
        }
        Self { path, offset }
    }
}

/// One open object or list on the way to a place.
enum Step {
    /// The key that was read last.
    Key(String),
    Index(usize),
}

/// The path of the value that ends at an offset or contains it. Walks over the text once, and takes anything for JSON.
fn path_at(text: &[u8], offset: usize) -> String {
    let mut steps: Vec<Step> = Vec::new();
    let mut at = 0;
    // The value that has just ended counts as the place, as errors are reported behind what they are about.
    let mut ended = None;
    while at < offset {
        match text[at] {
            // What fails at its own opening bracket is not looked into.
            b'{' | b'[' if at + 1 == offset => {}
            b'{' => steps.push(Step::Key(String::new())),
            b'[' => steps.push(Step::Index(0)),
            b'}' | b']' if at + 1 < offset => {
                steps.pop();
            }
            b'}' | b']' => {
                ended = Some(written(&steps[..steps.len().saturating_sub(1)]));
            }
            b',' if at + 1 < offset => match steps.last_mut() {
                Some(Step::Index(index)) => *index += 1,
                Some(Step::Key(key)) => key.clear(),
                None => {}
            },
            b'"' => {
                let end = string_end(text, at);
                if let Some(Step::Key(key)) = steps.last_mut() {
                    let is_key = text[end..].iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b':');
                    if is_key && end <= offset {
                        *key = serde_json::from_slice(&text[at..end]).unwrap_or_default();
                    }
                }
                at = end;
                continue;
            }
            _ => {}
        }
        at += 1;
    }
    ended.unwrap_or_else(|| written(&steps))
}

/// The offset behind a string that begins at `start`.
fn string_end(text: &[u8], start: usize) -> usize {
    let mut at = start + 1;
    while at < text.len() && text[at] != b'"' {
        at += if text[at] == b'\\' { 2 } else { 1 };
    }
    (at + 1).min(text.len())
}

fn written(steps: &[Step]) -> String {
    let mut path = "$".to_owned();
    for step in steps {
        match step {
            Step::Key(key) if key.is_empty() => {}
            Step::Key(key) if key.chars().all(|c| c.is_alphanumeric() || c == '_') => {
                path.push('.');
                path.push_str(key);
            }
            Step::Key(key) => path.push_str(&format!("[{key:?}]")),
            Step::Index(index) => path.push_str(&format!("[{index}]")),
        }
    }
    path
}

/// Up to `length` bytes of a text around an offset, as Unicode.
pub(crate) fn excerpt(text: &[u8], offset: usize, length: usize) -> String {
    let start = offset.saturating_sub(length / 2).min(text.len().saturating_sub(length));
    let end = (start + length).min(text.len());
    let mut excerpt = String::from_utf8_lossy(&text[start..end]).into_owned();
    if start > 0 {
        excerpt.insert(0, '…');
    }
    if end < text.len() {
        excerpt.push('…');
    }
    excerpt
}

/// A text of others' in one line of limited length, without control characters.
pub(crate) fn line(text: &str, length: usize) -> String {
    let mut line: String = text.chars().take(length).map(|c| if c.is_control() { ' ' } else { c }).collect();
    if text.chars().nth(length).is_some() {
        line.push('…');
    }
    line
}
