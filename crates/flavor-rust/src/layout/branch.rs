//! Arms of a match, and conditions.

use super::{broken_call, broken_expression, fits, spaces};
use crate::encode::{Code, Fragment, code};

/// `pattern => value,`, the value in a block where it does not fit behind the arrow.
pub(crate) fn arm(indent: usize, pattern: &Code, value: &Code) -> Code {
    let one = code!(pattern.clone(), " => ", value.clone(), ",");
    if fits(indent, &one) {
        return one;
    }
    code!(pattern.clone(), " => {\n", spaces(indent + 4), value.clone(), "\n", spaces(indent), "}")
}

/// The same for `root.link()`: where that does not even fit in a block, the link stands below the root.
pub(crate) fn chain_arm(indent: usize, pattern: &Code, root: &'static str, link: &Code) -> Code {
    let value = code!(root, link.clone());
    if fits(indent, &code!(pattern.clone(), " => ", value.clone(), ",")) || fits(indent + 4, &value) {
        return arm(indent, pattern, &value);
    }
    code!(pattern.clone(), " => ", root, "\n", spaces(indent + 4), link.clone(), ",")
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

/// `if a && b {` and the end of the line: on one line where that fits, else each part on its own, but behind the lone
/// parenthesis that the part before it ends with.
pub(crate) fn condition(indent: usize, parts: &[Code]) -> Code {
    let one = code!("if ", Code::join(parts, " && "), " {");
    if fits(indent, &one) {
        return code!(one, "\n");
    }
    // The brace alone may be what does not fit.
    let alone = code!("if ", Code::join(parts, " && "));
    if fits(indent, &alone) && parts.len() > 1 {
        return code!(alone, "\n", spaces(indent), "{\n");
    }
    let ends_alone = |text: &Code| text.text().contains('\n') && text.width() == indent + 1;
    let part = |at: usize, before: usize, part: &Code| match fits(at + before, part) {
        true => part.clone(),
        false => broken_expression(at, part),
    };
    let (first, more) = parts.split_first().expect("a condition has parts");
    let brace = if more.is_empty() { " {".len() } else { 0 };
    let mut text = code!("if ", part(indent, "if ".len() + brace, first));
    for next in more {
        text = match ends_alone(&text) {
            true => code!(text, " && ", part(indent, ") && ".len(), next)),
            false => code!(text, "\n", spaces(indent + 4), "&& ", part(indent + 4, "&& ".len(), next)),
        };
    }
    match ends_alone(&text) {
        true => code!(text, " {\n"),
        false => code!(text, "\n", spaces(indent), "{\n"),
    }
}

/// `if let pattern = function(argument) {`: on one line where that fits, else the brace on a line of its own, else the
/// call, else its argument.
pub(crate) fn let_condition(
    indent: usize,
    pattern: &'static str,
    function: &'static str,
    argument: &Code,
) -> Code {
    let head = code!("if let ", pattern, " =");
    let call = code!(function, "(", argument.clone(), ")");
    let line = code!(head.clone(), " ", call.clone());
    let brace = code!("\n", spaces(indent), "{");
    if fits(indent + " {".len(), &line) {
        return code!(line, " {");
    }
    if fits(indent, &line) {
        return code!(line, brace);
    }
    if fits(indent + 4, &call) {
        return code!(head, "\n", spaces(indent + 4), call, brace);
    }
    code!(broken_call(indent, &code!(head, " ", function), std::slice::from_ref(argument)), " {")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_that_fits_in_no_block_stands_below_its_root() {
        let pattern = Code::fixed("Self::AzureIaaSClassicComputeVmProtectableItem(value)");
        let link =
            Code::fixed(".tagged(&(\"protectableItemType\", \"Microsoft.ClassicCompute/virtualMachines\"))");
        let expected = "Self::AzureIaaSClassicComputeVmProtectableItem(value) => json::shape(value)\n                \
                        .tagged(&(\"protectableItemType\", \"Microsoft.ClassicCompute/virtualMachines\")),";
        assert_eq!(chain_arm(12, &pattern, "json::shape(value)", &link).text(), expected);
        assert!(chain_arm(8, &pattern, "json::shape(value)", &link).text().ends_with("\n        }"));
    }

    fn parts(count: usize, part: &'static str) -> Vec<Code> {
        vec![Code::fixed(part); count]
    }

    #[test]
    fn parts_of_a_condition_are_broken_as_the_first_is() {
        let long = Code::fixed(
            "value.says(\"event_stream_type\", &[\"CONDITIONAL_BLOCK\", \"VELOCITY_LIMIT\", \"MERCHANT_LOCK\", \"CONDITIONAL_ACTION\"])",
        );
        let short = Code::fixed("value.says(\"b\", &[\"c\"])");
        let lines = |parts: &[&Code]| {
            let parts: Vec<Code> = parts.iter().map(|&part| part.clone()).collect();
            let text = condition(4, &parts).text().to_owned();
            text.lines().map(str::to_owned).collect::<Vec<_>>()
        };
        assert_eq!(lines(&[&long]).last().unwrap(), "    ) {");
        let snug = lines(&[&long, &short, &short]);
        assert_eq!((snug[0].as_str(), snug.last().unwrap().as_str()), ("if value.says(", "    {"));
        assert!(snug.contains(&"    ) && value.says(\"b\", &[\"c\"])".to_owned()), "{snug:?}");
        assert!(snug.contains(&"        && value.says(\"b\", &[\"c\"])".to_owned()), "{snug:?}");
        assert_eq!(lines(&[&long, &long]).last().unwrap(), "    ) {");
        assert_eq!(lines(&[&short, &long]).last().unwrap(), "    {");
    }

    #[test]
    fn a_long_condition_ends_with_a_brace_of_its_own_unless_its_argument_is_broken() {
        let lines = |length: usize| {
            let argument = Code::string(&"U".repeat(length));
            let text = let_condition(8, "Some(url)", "environment::optional", &argument).text().to_owned();
            let widths = text.lines().map(|line| line.chars().count()).collect::<Vec<_>>();
            (text.lines().last().unwrap().trim().to_owned(), widths)
        };
        assert_eq!(lines(56).1, [102]);
        assert_eq!(lines(57), ("{".to_owned(), vec![101, 9]));
        assert_eq!(lines(59), ("{".to_owned(), vec![18, 96, 9]));
        assert_eq!(lines(74), (") {".to_owned(), vec![41, 89, 11]));
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
