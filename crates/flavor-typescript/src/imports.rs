//! What a generated file imports, collected while its types are spelled.

use std::collections::{BTreeMap, BTreeSet};

use crate::encode::{Code, Ident, code};
use crate::layout;

/// The names that a file uses from elsewhere, by module.
#[derive(Debug, Clone, Default)]
pub(crate) struct Imports {
    /// Modules of this package, by their path below `src` without an ending: `lib/call`. Of each name, whether it is
    /// used as a value somewhere.
    own: BTreeMap<String, BTreeMap<String, bool>>,
    /// `import type * as operations from …`
    namespaces: BTreeSet<String>,
    axios: BTreeSet<&'static str>,
}

impl Imports {
    /// A type of the runtime: `lib_type("options", "RequestOptions")`.
    pub fn lib_type(&mut self, module: &'static str, name: &'static str) {
        self.add(format!("lib/{module}"), name, false);
    }

    /// A value of the runtime.
    pub fn lib(&mut self, module: &'static str, name: &'static str) {
        self.add(format!("lib/{module}"), name, true);
    }

    /// A type of a module of this package, by its path below `src` without an ending.
    pub fn type_of(&mut self, module: &str, name: &Ident) {
        self.add(module.to_owned(), name.as_str(), false);
    }

    /// A value of a module of this package.
    pub fn value_of(&mut self, module: &str, name: &Ident) {
        self.add(module.to_owned(), name.as_str(), true);
    }

    /// All types of a folder of models: `operations`.
    pub fn namespace(&mut self, name: &str) {
        self.namespaces.insert(name.to_owned());
    }

    /// A type of axios.
    pub fn axios(&mut self, name: &'static str) {
        self.axios.insert(name);
    }

    fn add(&mut self, module: String, name: &str, is_value: bool) {
        *self.own.entry(module).or_default().entry(name.to_owned()).or_default() |= is_value;
    }

    /// The lines of a file at `path` (below `src`, without an ending), which does not import from itself; other packages
    /// first, a blank line between. Empty when nothing is imported.
    pub fn lines(&self, path: &str) -> Code {
        let mut lines: Vec<((String, bool), Code)> = Vec::new();
        for name in &self.namespaces {
            let module = format!("models/{name}/index");
            let from = relative(path, &module);
            let line = code!("import type * as ", word(name), " from ", Code::string(&from), ";");
            lines.push((sort_key(path, &module), line));
        }
        for (module, names) in self.own.iter().filter(|(module, _)| *module != path) {
            let from = code!("from ", Code::string(&relative(path, module)), ";");
            let are_types = names.values().all(|is_value| !is_value);
            let mut sorted: Vec<(&String, bool)> = names.iter().map(|(name, value)| (name, *value)).collect();
            sorted.sort_by_key(|(name, _)| (name.to_lowercase(), (*name).clone()));
            let names: Vec<Code> = sorted
                .into_iter()
                .map(
                    |(name, is_value)| {
                        if is_value || are_types { word(name) } else { code!("type ", word(name)) }
                    },
                )
                .collect();
            let head = Code::fixed(if are_types { "import type" } else { "import" });
            lines.push((sort_key(path, module), layout::braced(&head, &names, &from)));
        }
        lines.sort_by(|one, other| one.0.cmp(&other.0));
        let own: Vec<Code> = lines.into_iter().map(|(_, line)| line).collect();
        let axios: Vec<Code> = self.axios.iter().map(|name| Code::fixed(name)).collect();
        let foreign = layout::braced(&Code::fixed("import type"), &axios, &Code::fixed("from \"axios\";"));
        match (axios.is_empty(), own.is_empty()) {
            (true, _) => Code::join(&own, "\n"),
            (false, true) => foreign,
            (false, false) => code!(foreign, "\n\n", Code::join(&own, "\n")),
        }
    }
}

/// A name that was an identifier when it was collected.
fn word(name: &str) -> Code {
    Ident::member(name).into()
}

/// Files above come first, the nearest last.
fn sort_key(path: &str, module: &str) -> (String, bool) {
    let from = relative(path, module);
    // `..` sorts before `.`: files further away come first.
    (from.replacen("./", "~/", usize::from(!from.starts_with("../"))), false)
}

/// The path from one module to another: `../lib/call.ts`.
pub(crate) fn relative(from: &str, to: &str) -> String {
    let from: Vec<&str> = from.split('/').collect();
    let to: Vec<&str> = to.split('/').collect();
    let folders = from.len() - 1;
    let shared =
        from[..folders].iter().zip(&to[..to.len() - 1]).take_while(|(one, other)| one == other).count();
    let up = "../".repeat(folders - shared);
    let here = if up.is_empty() { "./" } else { "" };
    format!("{here}{up}{}.ts", to[shared..].join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::encode::Fragment;

    #[test]
    fn paths_are_relative() {
        for (from, to, path) in [
            ("core", "lib/client", "./lib/client.ts"),
            ("funcs/customersList", "lib/call", "../lib/call.ts"),
            ("models/operations/a", "models/operations/b", "./b.ts"),
            ("models/operations/a", "models/errors/b", "../errors/b.ts"),
            ("models/operations/a", "lib/open", "../../lib/open.ts"),
        ] {
            assert_eq!(relative(from, to), path);
        }
    }

    #[test]
    fn types_and_values_of_a_module_share_a_line() {
        let mut imports = Imports::default();
        imports.lib("page", "callPages");
        imports.lib_type("page", "Pagination");
        imports.lib_type("open", "Open");
        imports.axios("AxiosResponse");
        imports.type_of("models/operations/a", &Ident::new("A"));
        imports.type_of("models/operations/b", &Ident::new("B"));
        assert_eq!(
            imports.lines("models/operations/a").text(),
            "import type { AxiosResponse } from \"axios\";\n\n\
             import type { Open } from \"../../lib/open.ts\";\n\
             import { callPages, type Pagination } from \"../../lib/page.ts\";\n\
             import type { B } from \"./b.ts\";"
        );
    }
}
