//! Calls behind each other: `client.customers().list().send()`.

use super::{WIDTH, broken_call, broken_expression, call, fits, spaces};
use crate::encode::{Code, Fragment, code};

/// `head root.link().link()tail`: on one line where that fits, else behind the head on a line of its own where that
/// fits, else each link on its own, indented once more. A root no longer than an indentation keeps the first link.
pub(crate) fn chain(indent: usize, head: &Code, root: &Code, links: &[Code], tail: &'static str) -> Code {
    let chain = code!(root.clone(), Code::join(links, ""), tail);
    let one = code!(head.clone(), chain.clone());
    // rustfmt counts the question mark twice, and behind a call three times.
    let extra = match links.last().map(Fragment::text) {
        Some(".await?") => 1,
        Some(link) if link.ends_with('?') => 2,
        _ => 0,
    };
    if fits(indent + extra, &one) {
        return one;
    }
    let starts_statement = head.text().ends_with("= ");
    if starts_statement && fits(indent + 4 + extra, &chain) {
        return code!(head.trim_end(), "\n", spaces(indent + 4), chain);
    }
    if let Some(broken) = last_broken(indent, head, root, links, tail) {
        return broken;
    }
    // Where not even the root fits behind the head, all of the chain stands below it; rustfmt keeps a column free.
    if starts_statement && !first_line_ends(indent + 1, &code!(head.clone(), root.clone())) {
        let lower = broken_chain(indent + 4, &Code::empty(), root, links, tail);
        return code!(head.trim_end(), "\n", spaces(indent + 4), lower);
    }
    broken_chain(indent, head, root, links, tail)
}

/// `receiver.method(arguments);`: on one line, or the method below a receiver longer than an indentation, or each argument
/// on a line of its own.
pub(crate) fn method_call(indent: usize, receiver: &'static str, method: &Code, arguments: &[Code]) -> Code {
    let link = code!(method.clone(), "(", Code::join(arguments, ", "), ");");
    let is_short = arguments.len() + 2 < MANY_LINES;
    if is_short
        && !fits(indent, &code!(receiver, link.clone()))
        && receiver.len() > 4
        && fits(indent + 4, &link)
    {
        return code!(receiver, "\n", spaces(indent + 4), link);
    }
    call(indent, &code!(receiver, method.clone()), arguments, ";")
}

/// Whether the first line of what starts at `indent` ends within it.
fn first_line_ends(indent: usize, code: &Code) -> bool {
    indent + code.text().lines().next().map_or(0, |line| line.chars().count()) <= WIDTH
}

/// Of how many lines the last link has to be for rustfmt to break it behind the others, though it fits on a line of its own.
const MANY_LINES: usize = 5;

/// A chain on one line but for the arguments of its last link, where that would be too long for a line of its own, too, or
/// becomes many lines.
fn last_broken(indent: usize, head: &Code, root: &Code, links: &[Code], tail: &'static str) -> Option<Code> {
    let (last, others) = links.split_last()?;
    let (link, arguments, end) = last.call_parts().filter(|(_, arguments, _)| arguments.len() == 1)?;
    let start = code!(head.clone(), root.clone(), Code::join(others, ""), link);
    let broken = broken_call(indent, &start, &arguments);
    if fits(indent + 4 + tail.len(), last) && broken.text().lines().count() < MANY_LINES {
        return None;
    }
    (first_line_ends(indent, &broken) && !start.text().contains('\n')).then(|| code!(broken, end, tail))
}

/// `name: root.link().link()` as a field of a struct literal, behind which a comma stands: where not even the root fits
/// behind the name, the chain stands below it.
pub(crate) fn chain_field(indent: usize, head: &Code, root: &Code, links: &[Code]) -> Code {
    let chain = code!(root.clone(), Code::join(links, ""));
    let one = code!(head.clone(), chain.clone());
    if fits(indent + 1, &one) {
        return one;
    }
    if !fits(indent, &code!(head.clone(), root.clone())) && fits(indent + 5, &chain) {
        return code!(head.trim_end(), "\n", spaces(indent + 4), chain);
    }
    broken_chain(indent, head, root, links, "")
}

fn broken_chain(indent: usize, head: &Code, root: &Code, links: &[Code], tail: &'static str) -> Code {
    let mut lines = code!(head.clone(), root.clone());
    // Behind a root of several lines the links stand below its last one.
    let indent = if root.text().contains('\n') { indent.saturating_sub(4) } else { indent };
    let short_root = head.text().is_empty() && root.text().chars().count() <= 4;
    let mut at = indent + 4;
    for (index, link) in links.iter().enumerate() {
        let is_last = index + 1 == links.len();
        let end = if is_last { tail.len() } else { 0 };
        let broken = !fits(indent + 4 + end, link) && !link.text().contains('\n');
        let is_behind_root = index == 0 && short_root;
        if is_behind_root && broken {
            // The others stand below the parenthesis that this one ends with.
            at = indent;
        }
        let link = if broken { broken_expression(at, link) } else { link.clone() };
        lines = match is_behind_root {
            true => code!(lines, link),
            false => code!(lines, "\n", spaces(at), link),
        };
    }
    code!(lines, tail)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(count: usize, part: &'static str) -> Vec<Code> {
        vec![Code::fixed(part); count]
    }

    #[test]
    fn a_method_stands_below_its_receiver_where_only_that_makes_it_fit() {
        let value = "&accept_language.into_iter().map(Into::into).collect::<Vec<String>>()";
        let arguments = [Code::fixed("\"Accept-Language\""), Code::fixed(value)];
        let header = Code::fixed(".header");
        let text = method_call(8, "self.call", &header, &arguments).text().to_owned();
        assert_eq!(text, format!("self.call\n            .header(\"Accept-Language\", {value});"));
        let text = method_call(12, "call", &header, &arguments).text().to_owned();
        assert!(text.starts_with("call.header(\n"), "{text}");
    }

    #[test]
    fn a_long_chain_breaks_at_every_link() {
        let chain =
            chain(4, &Code::fixed("let a = "), &Code::fixed("client"), &parts(12, ".method(1)"), "?;");
        assert_eq!(chain.text().lines().count(), 13);
        assert!(chain.text().contains("\n        .method(1)"));
    }

    #[test]
    fn a_chain_stands_below_a_head_that_leaves_no_room_for_its_root() {
        let head = Code::fixed("let an_api_whose_name_takes_half_of_a_line_and_then_some_more = ");
        let root = Code::fixed("AnApiWhoseNameTakesHalfOfALineAndThenSome::builder()");
        let links = parts(2, ".timeouts(Timeouts::default())");
        let lines = chain(4, &head, &root, &links, "?;").text().to_owned();
        let expected = format!(
            "{}\n        {}\n            {}\n            {3}?;",
            head.text().trim_end(),
            root.text(),
            links[0].text(),
            links[1].text()
        );
        assert_eq!(lines, expected);
        let head = Code::fixed("let an_api_whose_name_takes_half_of_a_line_and_more = ");
        assert_eq!(4 + head.width() + root.width(), WIDTH);
        assert!(chain(4, &head, &root, &links, "?;").text().starts_with(head.text().trim_end()));
    }

    #[test]
    fn a_list_of_many_lines_begins_behind_the_chain() {
        let head = Code::fixed("let body = ");
        let root = Code::fixed("PostSearchVersionNumberGeometrySearchQueryExtRequestBody::new()");
        let list = |items: &'static str| [code!(".geometry_list([", items, "])")];
        let three = chain(4, &head, &root, &list("geometry_list, geometry_list2, geometry_list3"), ";");
        assert!(three.text().ends_with("::new().geometry_list([\n        geometry_list,\n        geometry_list2,\n        geometry_list3,\n    ]);"));
        let two = chain(4, &head, &root, &list("first_geometry_list, second_geometry_list"), ";");
        assert!(
            two.text()
                .ends_with("::new()\n        .geometry_list([first_geometry_list, second_geometry_list]);")
        );
    }

    #[test]
    fn links_stand_below_a_broken_one_behind_a_short_root() {
        let long = Code::fixed(
            ".update_lobby_message_external_moderation_metadata(\"<id>\", BTreeMap::from([(\"key\".to_owned(), value)]))",
        );
        let links = [long, Code::fixed(".send()"), Code::fixed(".await?")];
        let chain = chain(4, &Code::empty(), &Code::fixed("x"), &links, ";");
        let lines: Vec<&str> = chain.text().lines().collect();
        assert_eq!(lines[0], "x.update_lobby_message_external_moderation_metadata(");
        assert_eq!((lines[1], lines[3]), ("        \"<id>\",", "    )"));
        assert_eq!(lines[4..], ["    .send()", "    .await?;"]);
    }

    #[test]
    fn a_field_whose_value_fits_only_below_its_name() {
        let name = Code::fixed("forecasted_average_monthly_income_prediction_intervals");
        let links = [Code::fixed(".into_iter()"), Code::fixed(".collect()")];
        let field = chain_field(12, &code!(name.clone(), ": "), &name, &links);
        let below = format!("{}:\n                {0}.into_iter().collect()", name.text());
        assert_eq!(field.text(), below);
    }
}
