//! What pages have in common: tables, anchors, links to types.

use sdkwright_api::{Shape, TypeId, TypeRef};

use crate::encode::{Code, Fragment, code};
use crate::imports::Imports;
use crate::plan::Plan;

/// As GitHub makes anchors of headings: lower case, blanks as dashes, no punctuation but `-` and `_`.
pub(crate) fn anchor(heading: &str) -> String {
    heading
        .to_lowercase()
        .chars()
        .filter_map(|c| match c {
            ' ' => Some('-'),
            c if c.is_alphanumeric() || matches!(c, '-' | '_') => Some(c),
            _ => None,
        })
        .collect()
}

/// Cells are text that is final; columns are padded so that the source reads as a table too.
pub(crate) fn table(heads: &[&'static str], rows: &[Vec<Code>]) -> Code {
    let width = |column: usize| {
        let cells = rows.iter().map(|row| row[column].text().chars().count());
        cells.chain([heads[column].chars().count(), 3]).max().unwrap_or(3)
    };
    let widths: Vec<usize> = (0..heads.len()).map(width).collect();
    let line = |cells: Vec<String>| format!("| {} |", cells.join(" | "));
    let pad = |text: &str, width: usize| format!("{text}{}", " ".repeat(width - text.chars().count()));
    let mut lines = vec![line(heads.iter().zip(&widths).map(|(head, width)| pad(head, *width)).collect())];
    lines.push(line(widths.iter().map(|width| "-".repeat(*width)).collect()));
    for row in rows {
        lines.push(line(row.iter().zip(&widths).map(|(cell, width)| pad(cell.text(), *width)).collect()));
    }
    Code::page(lines.join("\n"))
}

/// A type as code, linked to the page of the named type in it.
pub(crate) fn type_link(plan: &Plan<'_>, ty: TypeRef, folder: &'static str) -> Code {
    let spelled = plan.types.expr(ty, &mut Imports::default());
    link(plan, ty.id, &code!("`", spelled, "`"), folder)
}

/// Text as a link to the page of the named type behind an id.
pub(crate) fn link(plan: &Plan<'_>, id: TypeId, text: &Code, folder: &'static str) -> Code {
    match innermost(plan, id) {
        Some(stem) => code!("[", text.clone(), "](", folder, Code::page(stem.to_owned()), ".md)"),
        None => text.clone(),
    }
}

/// The page of the named type that a list or map is made of, or the first one of a tuple's.
fn innermost<'p>(plan: &'p Plan<'_>, id: TypeId) -> Option<&'p str> {
    if let Some(stem) = plan.types.file_stem(id) {
        return Some(stem);
    }
    match &plan.types.def(id).shape {
        Shape::List(ty) | Shape::Map(ty) | Shape::Alias(ty) => innermost(plan, ty.id),
        Shape::Tuple(positions) => positions.iter().find_map(|ty| innermost(plan, ty.id)),
        _ => None,
    }
}
