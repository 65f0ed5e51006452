//! Arms of a match, and conditions.

use super::{fits, spaces};
use crate::encode::{Code, code};

/// `pattern => value,`, the value in a block where it does not fit behind the arrow.
pub(crate) fn arm(indent: usize, pattern: &Code, value: &Code) -> Code {
    let one = code!(pattern.clone(), " => ", value.clone(), ",");
    if fits(indent, &one) {
        return one;
    }
    code!(pattern.clone(), " => {\n", spaces(indent + 4), value.clone(), "\n", spaces(indent), "}")
}

/// `a | b => value,`: alternatives on one line where that fits, else packed where all are short, else one a line.
pub(crate) fn alternatives(indent: usize, patterns: &[Code], value: &Code) -> Code {
    const SHORT: usize = 20;
    let one = Code::join(patterns, " | ");
    if fits(indent, &code!(one.clone(), " => ", value.clone(), ",")) || patterns.len() == 1 {
        return arm(indent, &one, value);
    }
    if fits(indent, &code!(one.clone(), " => {")) {
        return arm(indent, &one, value);
    }
    if patterns.iter().all(|pattern| pattern.width() <= SHORT) {
        let (lines, last) = packed_alternatives(indent, patterns);
        return code!(lines, arm(indent, &last, value));
    }
    let first = patterns[0].clone();
    let more: Vec<Code> =
        patterns[1..].iter().map(|pattern| code!("\n", spaces(indent), "| ", pattern.clone())).collect();
    code!(first, Code::join(&more, ""), " => ", value.clone(), ",")
}

/// As many alternatives on each line as fit: the lines but the last one, and that.
fn packed_alternatives(indent: usize, patterns: &[Code]) -> (Code, Code) {
    let (mut lines, mut line) = (Code::empty(), patterns[0].clone());
    for pattern in &patterns[1..] {
        let longer = code!(line.clone(), " | ", pattern.clone());
        line = if fits(indent, &longer) {
            longer
        } else {
            lines = code!(lines, line, "\n", spaces(indent));
            code!("| ", pattern.clone())
        };
    }
    (lines, line)
}

/// `if a && b {` and the end of the line: on one line where that fits, else each part on its own.
pub(crate) fn condition(indent: usize, parts: &[Code]) -> Code {
    let one = code!("if ", Code::join(parts, " && "), " {");
    if fits(indent, &one) || parts.len() == 1 {
        return code!(one, "\n");
    }
    // The brace alone may be what does not fit.
    let alone = code!("if ", Code::join(parts, " && "));
    if fits(indent, &alone) {
        return code!(alone, "\n", spaces(indent), "{\n");
    }
    let (first, more) = parts.split_first().expect("a condition has parts");
    let more = more.iter().map(|part| code!("\n", spaces(indent + 4), "&& ", part.clone()));
    let more: Vec<Code> = more.collect();
    code!("if ", first.clone(), Code::join(&more, ""), "\n", spaces(indent), "{\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::encode::Fragment;

    fn parts(count: usize, part: &'static str) -> Vec<Code> {
        vec![Code::fixed(part); count]
    }

    #[test]
    fn short_alternatives_are_packed_and_others_are_not() {
        let value = Code::fixed("input.variant(self, Self::PricingTierUsageCondition)");
        let short = alternatives(12, &parts(8, "\"short\""), &value);
        assert_eq!(short.text().lines().count(), 3, "{}", short.text());
        let more = alternatives(12, &parts(12, "\"short\""), &value);
        assert!(
            more.text().lines().nth(1).unwrap().trim_start().starts_with("| \"short\""),
            "{}",
            more.text()
        );
        let long = alternatives(12, &parts(5, "\"a_pattern_of_some_length\""), &value);
        assert_eq!(long.text().lines().count(), 5);
    }
}
