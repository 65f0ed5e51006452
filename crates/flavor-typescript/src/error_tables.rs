//! The errors that an operation documents, by status, and the table that most operations share.

use std::collections::BTreeMap;

use sdkwright_api::{Api, ErrorCase, ErrorId, Operation, Status};

use crate::answers;
use crate::encode::{Code, Ident};
use crate::imports::Imports;
use crate::layout::Literal;
use crate::modules::About;
use crate::plan::Plan;

/// Where the usual errors stand, below `src` without an ending.
pub(crate) const USUAL_MODULE: &str = "errors";
/// What their table is called.
pub(crate) const USUAL_TABLE: &str = "usualErrors";
/// What any of them is called.
pub(crate) const USUAL_TYPE: &str = "UsualError";

/// The errors that an operation documents with a body, by status in document order.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct ErrorTable {
    cases: Vec<(Status, Vec<Told>)>,
}

/// An error, and the media type that tells it from others of its status, without parameters and in small letters.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Told {
    media_type: String,
    error: ErrorId,
}

impl ErrorTable {
    /// The table of what an operation documents. Each error of a status stands there once for each media type, and once altogether where
    /// nothing else has that status.
    pub fn of(documented: &[ErrorCase]) -> Self {
        let mut cases: Vec<(Status, Vec<Told>)> = Vec::new();
        for case in documented {
            let Some(error) = case.error else { continue };
            let told = Told { media_type: essence(&case.media_type), error };
            match cases.iter_mut().find(|(status, _)| *status == case.status) {
                Some((_, known)) if known.iter().any(|own| own.media_type == told.media_type) => {}
                Some((_, known)) => known.push(told),
                None => cases.push((case.status, vec![told])),
            }
        }
        for (_, told) in &mut cases {
            if told.iter().all(|own| own.error == told[0].error) {
                told.truncate(1);
                told[0].media_type.clear();
            }
        }
        Self { cases }
    }

    /// The table of more than half of the operations that document errors, where that is several errors of several
    /// operations: it is written once for all of them.
    pub fn usual(api: &Api) -> Option<Self> {
        let mut counts: BTreeMap<Self, usize> = BTreeMap::new();
        let tables = api.operations.iter().map(|operation| Self::of(&operation.errors));
        for table in tables.filter(|table| !table.is_empty()) {
            *counts.entry(table).or_default() += 1;
        }
        let all: usize = counts.values().sum();
        let is_usual =
            |(table, count): &(Self, usize)| table.cases.len() > 1 && *count > 1 && count * 2 > all;
        counts.into_iter().find(is_usual).map(|(table, _)| table)
    }

    /// Whether the operation documents none.
    pub fn is_empty(&self) -> bool {
        self.cases.is_empty()
    }

    /// Its distinct errors, in document order.
    pub fn errors(&self) -> Vec<ErrorId> {
        let mut errors = Vec::new();
        for told in self.cases.iter().flat_map(|(_, told)| told) {
            if !errors.contains(&told.error) {
                errors.push(told.error);
            }
        }
        errors
    }

    /// `{ "400": BadRequest, … }`
    pub fn literal(&self, plan: &Plan<'_>, imports: &mut Imports) -> Literal {
        let mut class = |id: ErrorId| {
            let class = &plan.error(id).class;
            imports.value_of(&plan.types.modules.about(About::Error(id)).path, class);
            Literal::Leaf(class.clone().into())
        };
        let mut is_told = false;
        let cases = self.cases.iter().map(|(status, told)| {
            let value = match told.as_slice() {
                [only] => class(only.error),
                several => {
                    is_told = true;
                    let classes = several.iter().map(|own| (Code::key(&own.media_type), class(own.error)));
                    Literal::Object(vec![
                        (Code::fixed("choose"), Literal::fixed("byMediaType")),
                        (Code::fixed("classes"), Literal::Object(classes.collect())),
                    ])
                }
            };
            (Code::string(&answers::key(*status)), value)
        });
        let literal = Literal::Object(cases.collect());
        if is_told {
            imports.lib("mediatypes", "byMediaType");
        }
        literal
    }
}

/// The entry `errors` of an operation's table; `None` where it documents none.
pub(crate) fn entry(plan: &Plan<'_>, operation: &Operation, imports: &mut Imports) -> Option<Literal> {
    let table = ErrorTable::of(&operation.errors);
    if plan.usual_errors.as_ref() == Some(&table) {
        imports.value_of(USUAL_MODULE, &Ident::new(USUAL_TABLE));
        return Some(Literal::fixed(USUAL_TABLE));
    }
    (!table.is_empty()).then(|| table.literal(plan, imports))
}

/// A media type without parameters, in small letters.
fn essence(media_type: &str) -> String {
    media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use sdkwright_api::{ErrorCase, MediaKind};

    use super::*;

    fn documented(cases: &[(u16, &str, u32)]) -> Vec<ErrorCase> {
        let case = |&(status, media_type, error): &(u16, &str, u32)| ErrorCase {
            status: Status::Code(status),
            media_type: media_type.to_owned(),
            kind: MediaKind::Json,
            error: Some(ErrorId(error)),
        };
        cases.iter().map(case).collect()
    }

    #[test]
    fn media_types_tell_only_what_differs() {
        for (cases, expected) in [
            (vec![(400, "application/json", 0)], vec![vec![("", 0)]]),
            (vec![(400, "application/json", 0), (400, "application/problem+json", 0)], vec![vec![("", 0)]]),
            (
                vec![(400, "Application/JSON; charset=utf-8", 0), (400, "application/problem+json", 1)],
                vec![vec![("application/json", 0), ("application/problem+json", 1)]],
            ),
            (
                vec![(400, "application/json", 0), (404, "application/json", 1)],
                vec![vec![("", 0)], vec![("", 1)]],
            ),
        ] {
            let table = ErrorTable::of(&documented(&cases));
            let found: Vec<Vec<(&str, u32)>> = table
                .cases
                .iter()
                .map(|(_, told)| told.iter().map(|own| (own.media_type.as_str(), own.error.0)).collect())
                .collect();
            assert_eq!(found, expected, "{cases:?}");
        }
    }
}
