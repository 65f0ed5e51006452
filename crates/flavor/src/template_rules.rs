//! What templates may contain, checked over their syntax tree: they print fields, repeat, choose and include, and
//! decide nothing. For `cargo xtask tidy`; rendering does not need it.

use minijinja::machinery::ast::{Expr, Stmt, UnaryOpKind};
use minijinja::machinery::{Span, parse};
use minijinja::syntax::SyntaxConfig;

/// A place in a template that does more than templates may.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Breach {
    /// From 1.
    pub line: usize,
    /// What is not allowed, as a sentence without a full stop.
    pub rule: String,
}

/// The view that a template says it prints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedView {
    /// The type.
    pub name: String,
    /// The file that declares it, from the root of the repository.
    pub file: String,
}

/// Everything in the template `text` that is not allowed, in order; `path` is its name.
pub fn check(path: &str, text: &str) -> Vec<Breach> {
    let mut rules = Rules { breaches: Vec::new() };
    match parse(text, path, SyntaxConfig::default()) {
        Ok(Stmt::Template(template)) => rules.statements(&template.children),
        Ok(_) => unreachable!("the parser makes a template of a file"),
        Err(error) => rules
            .breaches
            .push(Breach { line: error.line().unwrap_or(1), rule: format!("this does not parse: {error}") }),
    }
    rules.breaches
}

/// The view named by a first line such as `{# view: ClientView (crates/flavor-rust/src/views/client.rs) #}`.
pub fn named_view(text: &str) -> Option<NamedView> {
    let comment = text.lines().next()?.strip_prefix("{# view: ")?.strip_suffix(") #}")?;
    let (name, file) = comment.split_once(" (")?;
    let is_type =
        name.starts_with(|c: char| c.is_ascii_uppercase()) && name.chars().all(|c| c.is_ascii_alphanumeric());
    let is_file = file.ends_with(".rs") && !file.contains([' ', '(', ')']);
    (is_type && is_file).then(|| NamedView { name: name.to_owned(), file: file.to_owned() })
}

struct Rules {
    breaches: Vec<Breach>,
}

impl Rules {
    fn refuse(&mut self, span: Span, rule: &str) {
        self.breaches.push(Breach { line: usize::from(span.start_line), rule: rule.to_owned() });
    }

    fn statements(&mut self, statements: &[Stmt<'_>]) {
        for statement in statements {
            self.statement(statement);
        }
    }

    fn statement(&mut self, statement: &Stmt<'_>) {
        match statement {
            Stmt::EmitRaw(_) => {}
            Stmt::EmitExpr(emit) => self.path(&emit.expr, "only a field is printed"),
            Stmt::ForLoop(repeat) => {
                if !matches!(repeat.target, Expr::Var(_)) {
                    self.refuse(repeat.target.span(), "a loop has one variable");
                }
                self.path(&repeat.iter, "a loop goes over a field");
                if repeat.filter_expr.is_some() || repeat.recursive || !repeat.else_body.is_empty() {
                    self.refuse(repeat.span(), "a loop has no `if`, no `recursive` and no `else`");
                }
                self.statements(&repeat.body);
                self.statements(&repeat.else_body);
            }
            Stmt::IfCond(choice) => {
                self.condition(&choice.expr);
                self.statements(&choice.true_body);
                self.statements(&choice.false_body);
            }
            Stmt::Include(include) => {
                if !matches!(&include.name, Expr::Const(name) if name.value.as_str().is_some()) {
                    self.refuse(include.span(), "an include names a template");
                }
                if include.ignore_missing {
                    self.refuse(include.span(), "what is included is there");
                }
            }
            other => self.refuse(span(other), "only `for`, `if` and `include` are allowed"),
        }
    }

    /// A field, or `not` a field, or `loop.first` and `loop.last`.
    fn condition(&mut self, condition: &Expr<'_>) {
        let field = match condition {
            Expr::UnaryOp(not) if matches!(not.op, UnaryOpKind::Not) => &not.expr,
            other => other,
        };
        let is_loop = |owner: &Expr<'_>| matches!(owner, Expr::Var(var) if var.id == "loop");
        match field {
            Expr::GetAttr(attribute)
                if is_loop(&attribute.expr) && matches!(attribute.name, "first" | "last") => {}
            field => self.path(field, "a condition is a field, or `not` and a field"),
        }
    }

    /// A variable, or a field of a field.
    fn path(&mut self, expression: &Expr<'_>, rule: &str) {
        let mut owner = expression;
        while let Expr::GetAttr(attribute) = owner {
            owner = &attribute.expr;
        }
        match owner {
            Expr::Var(var) if var.id == "loop" => {
                self.refuse(
                    expression.span(),
                    "of a loop, only `first` and `last` are asked for, in conditions",
                );
            }
            Expr::Var(_) => {}
            _ => self.refuse(expression.span(), rule),
        }
    }
}

fn span(statement: &Stmt<'_>) -> Span {
    match statement {
        Stmt::Template(node) => node.span(),
        Stmt::EmitExpr(node) => node.span(),
        Stmt::EmitRaw(node) => node.span(),
        Stmt::ForLoop(node) => node.span(),
        Stmt::IfCond(node) => node.span(),
        Stmt::WithBlock(node) => node.span(),
        Stmt::Set(node) => node.span(),
        Stmt::SetBlock(node) => node.span(),
        Stmt::AutoEscape(node) => node.span(),
        Stmt::FilterBlock(node) => node.span(),
        Stmt::Block(node) => node.span(),
        Stmt::Import(node) => node.span(),
        Stmt::FromImport(node) => node.span(),
        Stmt::Extends(node) => node.span(),
        Stmt::Include(node) => node.span(),
        Stmt::Do(node) => node.span(),
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::*;

    #[test]
    fn what_is_allowed() {
        let template = "\
{# view: View (v.rs) #}
{{ name }} {{ field.type.name }} {% raw %}{{ {% endraw %}
{% for field in fields %}
{% if loop.first %}{% elif not loop.last %}{% endif %}
{% if field.docs %}{{ field.docs }}{% else %}{% if not no %}{% endif %}{% endif %}
{% include \"src/_field.jinja\" %}
{% endfor %}
";
        assert_eq!(check("a.jinja", template), []);
    }

    #[test]
    fn what_is_not_allowed() {
        let printed = "only a field is printed";
        let condition = "a condition is a field, or `not` and a field";
        let statement = "only `for`, `if` and `include` are allowed";
        let of_loop = "of a loop, only `first` and `last` are asked for, in conditions";
        let repeat = "a loop has no `if`, no `recursive` and no `else`";
        for (template, rule) in [
            ("{{ name|upper }}", printed),
            ("{{ a + b }}", printed),
            ("{{ a ~ b }}", printed),
            ("{{ 'text' }}", printed),
            ("{{ 3 }}", printed),
            ("{{ f(a) }}", printed),
            ("{{ a.b() }}", printed),
            ("{{ a[0] }}", printed),
            ("{{ a[1:] }}", printed),
            ("{{ a if b else c }}", printed),
            ("{{ not a }}", printed),
            ("{{ [a] }}", printed),
            ("{{ a is defined }}", printed),
            ("{{ loop.index }}", of_loop),
            ("{{ loop.first }}", of_loop),
            ("{{ loop }}", of_loop),
            ("{% if a == b %}{% endif %}", condition),
            ("{% if a and b %}{% endif %}", condition),
            ("{% if not (a or b) %}{% endif %}", condition),
            ("{% if a > 1 %}{% endif %}", condition),
            ("{% if a in b %}{% endif %}", condition),
            ("{% if a is none %}{% endif %}", condition),
            ("{% if a|length %}{% endif %}", condition),
            ("{% if true %}{% endif %}", condition),
            ("{% if loop.index0 %}{% endif %}", of_loop),
            ("{% for a, b in c %}{% endfor %}", "a loop has one variable"),
            ("{% for a in b|sort %}{% endfor %}", "a loop goes over a field"),
            ("{% for a in [1, 2] %}{% endfor %}", "a loop goes over a field"),
            ("{% for a in b if a.c %}{% endfor %}", repeat),
            ("{% for a in b recursive %}{% endfor %}", repeat),
            ("{% for a in b %}{% else %}x{% endfor %}", repeat),
            ("{% include name %}", "an include names a template"),
            ("{% include ['a', 'b'] %}", "an include names a template"),
            ("{% include 'a' ignore missing %}", "what is included is there"),
            ("{% set a = b %}", statement),
            ("{% set a %}{% endset %}", statement),
            ("{% with a = b %}{% endwith %}", statement),
            ("{% filter upper %}{% endfilter %}", statement),
            ("{% autoescape true %}{% endautoescape %}", statement),
            ("{% block a %}{% endblock %}", statement),
            ("{% extends 'a' %}", statement),
            ("{% import 'a' as b %}", statement),
            ("{% from 'a' import b %}", statement),
            ("{% do a() %}", statement),
        ] {
            for (before, line) in [("", 1), ("\n{% for x in y %}\n{% if x %}\n", 4)] {
                let after = if line == 1 { "" } else { "{% endif %}{% endfor %}" };
                let breaches = check("a.jinja", &format!("{before}{template}{after}"));
                assert_eq!(breaches, [Breach { line, rule: rule.to_owned() }], "{template}");
            }
        }
        let breaches = check("a.jinja", "\n{% macro a() %}{% endmacro %}");
        assert_eq!((breaches.len(), breaches[0].line), (1, 2));
        assert!(breaches[0].rule.starts_with("this does not parse: syntax error"), "{breaches:?}");
    }

    #[test]
    fn a_first_line_names_a_view() {
        let named = |line| named_view(line).map(|view| (view.name, view.file));
        let view = ("ClientView".to_owned(), "crates/x/src/views/client.rs".to_owned());
        assert_eq!(named("{# view: ClientView (crates/x/src/views/client.rs) #}\n{{ a }}"), Some(view));
        for line in [
            "",
            "{{ a }}",
            "{# view: ClientView #}",
            "{# view: client (a.rs) #}",
            "{# ClientView (a.rs) #}",
            "{# view: A (a.rs) #} x",
        ] {
            assert_eq!(named(line), None, "{line}");
        }
    }

    #[test]
    fn the_templates_of_every_flavor_keep_the_rules() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../templates");
        let mut folders = vec![root];
        let mut checked = 0;
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else if path.extension().is_some_and(|extension| extension == "jinja") {
                    let text = fs::read_to_string(&path).unwrap();
                    assert_eq!(check(&path.display().to_string(), &text), [], "{}", path.display());
                    assert!(named_view(&text).is_some(), "{}", path.display());
                    checked += 1;
                }
            }
        }
        assert!(checked > 0);
    }
}
