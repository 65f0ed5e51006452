//! Lines of prose that are too long for a comment or a page.

/// Breaks a line of prose where that cannot make markup of a word.
pub(super) fn wrap(line: &str, width: usize, lines: &mut Vec<String>) {
    let (head, body) = split_marker(line);
    let hang: String = head.chars().map(|c| if c == '>' { '>' } else { ' ' }).collect();
    let mut current = head.to_owned();
    let mut columns = current.chars().count();
    let mut fresh = true;
    for word in body.split(' ').filter(|word| !word.is_empty()) {
        let word_columns = word.chars().count();
        if !fresh && columns + 1 + word_columns > width && !could_be_markup(word) && balanced(&current) {
            lines.push(std::mem::replace(&mut current, hang.clone()));
            columns = hang.chars().count();
            fresh = true;
        }
        if !fresh {
            current.push(' ');
            columns += 1;
        }
        current.push_str(word);
        columns += word_columns;
        fresh = false;
    }
    lines.push(current.trim_end().to_owned());
}

/// A list's or quote's marker with its indentation, and the rest.
fn split_marker(line: &str) -> (&str, &str) {
    let indent = line.len() - line.trim_start().len();
    let rest = &line[indent..];
    let marker = if let Some(tail) = rest.strip_prefix(['*', '-', '+', '>']) {
        if tail.starts_with(' ') { 2 } else { 0 }
    } else {
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        let dotted =
            digits > 0 && rest[digits..].starts_with(['.', ')']) && rest[digits + 1..].starts_with(' ');
        if dotted { digits + 2 } else { 0 }
    };
    line.split_at(indent + marker)
}

/// Whether a word at the start of a line would be read as a block's marker.
fn could_be_markup(word: &str) -> bool {
    let first = word.chars().next().unwrap_or(' ');
    matches!(first, '*' | '-' | '+' | '>' | '#' | '=' | '|' | '`' | '~' | '_' | ':' | '<' | '[')
        || (word.starts_with(|c: char| c.is_ascii_digit()) && word.ends_with(['.', ')']))
}

/// Whether no code span or link is open, which a break would tear.
fn balanced(line: &str) -> bool {
    line.matches('`').count().is_multiple_of(2)
}
