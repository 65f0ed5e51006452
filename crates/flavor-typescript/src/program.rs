//! The frame of every example: imports, a client, and the statements that use it.

use std::collections::{BTreeMap, BTreeSet};

use sdkwright_api::{AuthKind, Requirement};

use crate::encode::{Code, Fragment, Ident, code};
use crate::layout::{self, Literal};
use crate::options::Options;
use crate::plan::Plan;

/// A program that makes a client.
pub(crate) struct Program<'p, 'a> {
    plan: &'p Plan<'a>,
    /// By their path below the package; the empty path is the package itself.
    imports: BTreeMap<String, BTreeSet<Ident>>,
    /// Whether the classes of errors are imported, as a namespace.
    errors: bool,
    /// A line that imports from another package.
    foreign: Option<&'static str>,
    /// Statements before the client is made.
    before: Option<&'static str>,
    /// What the client is called.
    pub variable: Ident,
    class: Ident,
    /// What the client is made with.
    pub options: Vec<(Code, Literal)>,
}

impl<'p, 'a> Program<'p, 'a> {
    /// A program that makes a client for the operation of the front page.
    pub fn new(plan: &'p Plan<'a>) -> Self {
        let security = plan.operations.iter().map(|own| &own.operation.security);
        Self::with(plan, security.filter_map(|own| own.first()).next())
    }

    /// A program that makes a client without credentials.
    pub fn unsigned(plan: &'p Plan<'a>) -> Self {
        Self::with(plan, None)
    }

    /// A program that makes a client with the credentials that are needed.
    pub fn with(plan: &'p Plan<'a>, needed: Option<&Requirement>) -> Self {
        let class = plan.options.class.clone();
        let mut imports = BTreeMap::new();
        imports.insert(String::new(), BTreeSet::from([class.clone()]));
        let variable = plan.options.variable.clone();
        let options = client_options(plan, needed);
        Self { plan, imports, errors: false, foreign: None, before: None, variable, class, options }
    }

    /// With a line that imports from another package.
    pub fn foreign(mut self, line: &'static str) -> Self {
        self.foreign = Some(line);
        self
    }

    /// With another name of the package.
    pub fn uses(mut self, name: &'static str) -> Self {
        self.import("", Ident::new(name));
        self
    }

    /// With statements before the client is made.
    pub fn before(mut self, statements: &'static str) -> Self {
        self.before = Some(statements);
        self
    }

    /// The same with the client that has no methods.
    pub fn core(mut self) -> Self {
        let class = std::mem::replace(&mut self.class, self.plan.options.core());
        if let Some(names) = self.imports.get_mut("") {
            names.remove(&class);
        }
        self.import("core.js", self.plan.options.core());
        self
    }

    /// Another option of the client, called as the document calls it.
    pub fn given(mut self, option: (Code, Literal)) -> Self {
        self.options.push(option);
        self
    }

    /// Another option of the client.
    pub fn option(mut self, name: &'static str, value: Literal) -> Self {
        self.options.push((Code::fixed(name), value));
        self
    }

    /// Imports a name from a path below the package.
    pub fn import(&mut self, path: &str, name: Ident) {
        self.imports.entry(path.to_owned()).or_default().insert(name);
    }

    /// Imports the classes of errors.
    pub fn import_errors(&mut self) {
        self.errors = true;
    }

    /// The whole program around statements.
    pub fn lines(&self, statements: &Code) -> Code {
        let package = &self.plan.options.package;
        let mut lines: Vec<Code> = self.foreign.map(Code::fixed).into_iter().collect();
        for (path, names) in self.imports.iter().filter(|(_, names)| !names.is_empty()) {
            let names: Vec<Code> = names.iter().cloned().map(Code::from).collect();
            let from = if path.is_empty() { package.clone() } else { format!("{package}/{path}") };
            let from = code!("from ", Code::string(&from), ";");
            lines.push(layout::braced(&Code::fixed("import"), &names, &from));
        }
        if self.errors {
            let from = format!("{package}/{}", models_path(&self.plan.options, "errors"));
            lines.push(code!("import * as errors from ", Code::string(&from), ";"));
        }
        let made = code!("const ", self.variable.clone(), " = new ", self.class.clone());
        let options = Literal::Object(self.options.clone());
        let options = if self.options.is_empty() { Vec::new() } else { vec![options] };
        let statements = if statements.is_empty() { Code::empty() } else { code!("\n", statements.clone()) };
        let before = self.before.map_or_else(Code::empty, |before| code!(before, "\n"));
        let whole = code!(Code::join(&lines, "\n"), "\n\n", before, call(&made, &options), ";\n", statements);
        Code::page(whole.text().trim_end().to_owned())
    }
}

/// The path of a folder of models below the package: `models/operations`.
pub(crate) fn models_path(options: &Options, namespace: &str) -> String {
    match &options.path_prefix {
        Some(prefix) => format!("{prefix}/models/{namespace}"),
        None => format!("models/{namespace}"),
    }
}

/// What a client is made with: a server where the document has none, and the credentials that are needed.
fn client_options(plan: &Plan<'_>, needed: Option<&Requirement>) -> Vec<(Code, Literal)> {
    let mut options = Vec::new();
    if plan.needs_server_url() {
        options.push((Code::fixed("serverURL"), Literal::string("https://api.example.com")));
    }
    let needed = needed.map_or(&[][..], |requirement| &requirement.0);
    let credentials = needed.iter().map(|needed| {
        let credential = &plan.credentials[needed.auth.0 as usize];
        let value = match credential.auth.kind {
            AuthKind::Basic => Literal::Object(vec![
                (Code::fixed("username"), Literal::string("<YOUR_USERNAME_HERE>")),
                (Code::fixed("password"), Literal::string("<YOUR_PASSWORD_HERE>")),
            ]),
            _ => Literal::string(credential.auth.example.as_deref().unwrap_or("<YOUR_API_KEY_HERE>")),
        };
        (Code::key(credential.name.as_str()), value)
    });
    let credentials: Vec<(Code, Literal)> = credentials.collect();
    if credentials.is_empty() || !plan.has_security_object() {
        options.extend(credentials);
    } else {
        options.push((Code::fixed("security"), Literal::Object(credentials)));
    }
    options
}

/// `head(arguments)`: a last object or list begins on the line of the call, as prettier would have it.
pub(crate) fn call(head: &Code, arguments: &[Literal]) -> Code {
    let Some((last, others)) = arguments.split_last() else { return code!(head.clone(), "()") };
    if others.iter().all(|other| matches!(other, Literal::Leaf(_))) {
        let before: Vec<Code> = others.iter().map(|other| code!(other.line(), ", ")).collect();
        let head = code!(head.clone(), "(", Code::join(&before, ""));
        let last =
            if let Literal::Object(_) = last { last.broken(0, &head) } else { last.after(0, &head, 2) };
        return code!(last, ")");
    }
    let lines: Vec<Code> =
        arguments.iter().map(|own| code!("  ", own.broken(2, &Code::empty()), ",\n")).collect();
    code!(head.clone(), "(\n", Code::join(&lines, ""), ")")
}
