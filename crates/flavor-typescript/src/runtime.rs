//! The runtime as it goes into a package: the modules of `src/lib` that the package has a use for, as they stand.

use std::collections::BTreeSet;

use sdkwright_flavor::{OutputPath, Page};

use crate::plan::Plan;

/// Where the runtime stands in a package, and among the templates.
const RUNTIME: &str = "src/lib/";

/// What users import by themselves, whatever their API is.
const ENTRIES: &[&str] = &["http.ts", "options.ts", "raw.ts", "result.ts", "retry.ts"];

/// What users import by themselves to have answers checked.
const VALIDATION: &str = "validate.ts";

/// What users import by themselves to have tokens obtained.
const OAUTH: &str = "oauth.ts";

/// The pages of the runtime, given all templates and the other pages of the package: what those import, what users do,
/// and what these modules import in their turn.
pub(crate) fn pages(
    templates: &[(&'static str, &'static str)],
    plan: &Plan<'_>,
    others: &[Page],
) -> Vec<Page> {
    let mut pending: Vec<&str> = ENTRIES.to_vec();
    pending.extend(plan.options.validation.then_some(VALIDATION));
    let obtains = plan.api.auths.iter().any(|auth| auth.kind.client_credentials().is_some());
    pending.extend(obtains.then_some(OAUTH));
    let imports: Vec<String> = others.iter().flat_map(imports).collect();
    pending.extend(imports.iter().flat_map(|lines| modules_in(lines, "lib/")));
    let text_of = |module: &str| {
        let mut files = templates.iter().filter(|(path, _)| path.strip_prefix(RUNTIME) == Some(module));
        files.next().unwrap_or_else(|| panic!("the runtime has no module {module}"))
    };
    let mut needed = BTreeSet::new();
    while let Some(module) = pending.pop() {
        let (path, text) = text_of(module);
        if needed.insert(*path) {
            pending.extend(modules_in(text, "./"));
        }
    }
    needed.into_iter().map(|path| Page::new(OutputPath::new(path), path, ())).collect()
}

/// The lines of a page that import something, or export it again, as its view has them.
fn imports(page: &Page) -> Vec<String> {
    let own = |name: &str| page.view.get_attr(name).ok();
    let lines = own("lines").and_then(|lines| lines.try_iter().ok()).into_iter().flatten();
    let all = [own("imports"), own("core_imports")].into_iter().flatten().chain(lines);
    all.filter_map(|lines| lines.as_str().map(str::to_owned)).collect()
}

/// The modules that a text imports from a folder.
fn modules_in<'t>(text: &'t str, folder: &str) -> Vec<&'t str> {
    let strings = text.split(" from \"").skip(1).filter_map(|rest| rest.split('"').next());
    strings.filter_map(|path| Some(path.split_once(folder)?.1)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn modules_are_found_where_lines_are_broken_too() {
        let text = "import { A } from \"../../lib/page.ts\";\nimport {\n  B,\n  C,\n} from \"../lib/body.ts\";\n\
                    import type { D } from \"./e.ts\";\n";
        assert_eq!(modules_in(text, "lib/"), ["page.ts", "body.ts"]);
        assert_eq!(modules_in("export { date } from \"./dates.ts\";", "./"), ["dates.ts"]);
    }
}
