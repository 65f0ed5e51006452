use sdkwright_api::{Access, Operation, Pagination, Shape, Step, Target, Types};

use crate::Severity;
use crate::codes::{PAGINATION_ADDED, PAGINATION_CHANGED, PAGINATION_REMOVED};
use crate::comparison::{Comparison, Spot};

impl Comparison<'_> {
    pub(crate) fn pagination(&mut self, spot: &Spot, old: &Operation, new: &Operation) {
        match (&old.pagination, &new.pagination) {
            (None, None) => {}
            (None, Some(_)) => {
                let message = "can be read page by page now";
                self.report(&spot.clone().new_only(), Severity::Feature, &PAGINATION_ADDED, message);
            }
            (Some(_), None) => {
                let message = "can no longer be read page by page";
                self.report(&spot.clone().old_only(), Severity::Breaking, &PAGINATION_REMOVED, message);
            }
            (Some(was), Some(is)) => self.pages(spot, (old, was), (new, is)),
        }
    }

    fn pages(&mut self, spot: &Spot, old: (&Operation, &Pagination), new: (&Operation, &Pagination)) {
        let items =
            |types: &Types, pages: &Pagination| pages.items.as_ref().map(|access| path(types, access));
        let (was, is) = (items(&self.old.types, old.1), items(&self.new.types, new.1));
        if was != is {
            let shown = |path: Option<String>| path.map_or("nowhere".to_owned(), |path| format!("`{path}`"));
            let severity = if was.is_none() { Severity::Feature } else { Severity::Breaking };
            let message = format!("the items of its pages stand at {}, was {}", shown(is), shown(was));
            self.report(spot, severity, &PAGINATION_CHANGED, message);
        }
        if turning(&self.old.types, old) != turning(&self.new.types, new) {
            let message = "the next page is asked for in another way";
            self.report(spot, Severity::Fix, &PAGINATION_CHANGED, message);
        }
    }
}

/// How the next page is found, free of indices.
fn turning(types: &Types, (operation, pages): (&Operation, &Pagination)) -> String {
    let inputs = pages.inputs.iter().map(|input| {
        let target = match &input.target {
            Target::Parameter(index) => operation.parameters[*index].wire.clone(),
            Target::Body(path) => path.join("."),
        };
        format!("{:?} {target} {:?}", input.role, input.default)
    });
    let next = [&pages.next, &pages.page_count];
    let next = next.map(|access| access.as_ref().map(|access| path(types, access)));
    format!("{:?} {:?} {next:?}", pages.style, inputs.collect::<Vec<_>>())
}

fn path(types: &Types, access: &Access) -> String {
    let mut path = "response".to_owned();
    for step in &access.steps {
        match step {
            Step::Field { owner, index } => {
                if let Shape::Struct(object) = &types.get(*owner).shape {
                    path.push('.');
                    path.push_str(&object.fields[*index].wire);
                }
            }
            Step::Index(index) => path.push_str(&format!("[{index}]")),
            Step::FromEnd(index) => path.push_str(&format!("[-{}]", index + 1)),
        }
    }
    path
}
