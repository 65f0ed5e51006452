//! What templates may print, how their white space is treated, and what is said when they are wrong.

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};

use sdkwright_diagnostics::{Findings, Locate as _};
use sdkwright_flavor::{Context, Flavor, OutputPath, Page, SafeText, Templates};
use serde::Serialize;

/// A flavor that is nothing but its templates.
struct Fixed(Sources);

type Sources = &'static [(&'static str, &'static str)];

impl Flavor for Fixed {
    fn name(&self) -> &'static str {
        "fixed"
    }

    fn templates(&self) -> Vec<(&'static str, &'static str)> {
        self.0.to_vec()
    }

    fn pages(&self, _context: &mut Context<'_>) -> Vec<Page> {
        Vec::new()
    }
}

#[derive(Serialize)]
struct View {
    name: SafeText,
    empty: SafeText,
    raw: &'static str,
    number: u32,
    yes: bool,
    no: bool,
    absent: Option<SafeText>,
    fields: Vec<Field>,
}

#[derive(Serialize)]
struct Field {
    name: SafeText,
}

fn page(template: &'static str) -> Page {
    let field = |name| Field { name: SafeText::declare(name) };
    let view = View {
        name: SafeText::declare("Dub {{ raw }} <&> \"'"),
        empty: SafeText::declare(""),
        raw: "raw",
        number: 3,
        yes: true,
        no: false,
        absent: None,
        fields: vec![field("a"), field("b")],
    };
    Page::new(OutputPath::new("out.txt"), template, view)
}

fn render(templates: Sources) -> String {
    let files =
        Templates::embedded(&Fixed(templates)).render(&[page(templates[0].0)]).expect("ours never errs");
    files.get("out.txt").expect("the page was rendered").text.clone()
}

fn panic_of(templates: Sources) -> String {
    let panic = catch_unwind(AssertUnwindSafe(|| render(templates))).expect_err("the template is wrong");
    panic.downcast_ref::<String>().expect("panics have a formatted message").clone()
}

#[test]
fn final_text_is_printed_as_it_is() {
    assert_eq!(render(&[("a.jinja", "{{ name }}")]), "Dub {{ raw }} <&> \"'\n");
}

#[test]
fn tags_on_lines_of_their_own_leave_no_trace() {
    const TEMPLATE: &str = "\
{# view: View (somewhere.rs) #}
struct {
    {% for field in fields %}
    {{ field.name }}{% if not loop.last %},{% endif %}

    {% endfor %}
    {% if no %}
    never
    {% else %}
    {# a note #}
    else
    {% endif %}
}
";
    assert_eq!(render(&[("a.jinja", TEMPLATE)]), "struct {\n    a,\n    b\n    else\n}\n");
}

#[test]
fn partials_see_what_their_includer_sees() {
    let files = &[
        (
            "a.jinja",
            "{# view: View (v.rs) #}\n{% for field in fields %}\n{% include \"docs/_field.jinja\" %}\n{% endfor %}\n",
        ),
        ("docs/_field.jinja", "{# view: Field (v.rs) #}\n- {{ field.name }}\n"),
    ];
    assert_eq!(render(files), "- a\n- b\n");
}

#[test]
fn a_brace_before_a_field_is_raw() {
    let files =
        &[("a.jinja", "{% for field in fields %}\n{% raw %}{{% endraw %}{{ field.name }}}\n{% endfor %}\n")];
    assert_eq!(render(files), "{a}\n{b}\n");
}

#[test]
fn what_is_no_template_is_copied() {
    assert_eq!(render(&[("a.toml", "{{ raw }} {# kept #}\r\n")]), "{{ raw }} {# kept #}\n");
}

#[test]
fn empty_text_is_false() {
    assert_eq!(
        render(&[(
            "a.jinja",
            "{% if empty %}never{% endif %}{% if absent %}never{% endif %}{% if yes %}y{% endif %}"
        )]),
        "y\n"
    );
}

#[test]
fn nothing_but_final_text_is_printed() {
    let cases: &[(Sources, &str)] = &[
        (
            &[("a.jinja", "x\n{{ raw }}")],
            "template a.jinja, line 2: text that no encoder made final cannot be printed\n    {{ raw }}",
        ),
        (
            &[("a.jinja", "{{ number }}")],
            "template a.jinja, line 1: a number cannot be printed\n    {{ number }}",
        ),
        (
            &[("a.jinja", "{{ yes }}")],
            "template a.jinja, line 1: a condition cannot be printed\n    {{ yes }}",
        ),
        (
            &[("a.jinja", "{{ absent }}")],
            "template a.jinja, line 1: a value that is absent cannot be printed\n    {{ absent }}",
        ),
        (
            &[("a.jinja", "{{ fields }}")],
            "template a.jinja, line 1: a list cannot be printed\n    {{ fields }}",
        ),
        (
            &[("a.jinja", "{{ loop }}")],
            "template a.jinja, line 1: the view has no such value\n    {{ loop }}",
        ),
        (
            &[("a.jinja", "{{ \"literal\" }}")],
            "template a.jinja, line 1: text that no encoder made final cannot be printed\n    {{ \"literal\" }}",
        ),
        (
            &[("a.jinja", "{{ name ~ raw }}")],
            "template a.jinja, line 1: text that no encoder made final cannot be printed\n    {{ name ~ raw }}",
        ),
        (
            &[("a.jinja", "{{ name[0:3] }}")],
            "template a.jinja, line 1: text that no encoder made final cannot be printed\n    {{ name[0:3] }}",
        ),
        (
            &[("a.jinja", "{% for c in name %}{{ c }}{% endfor %}")],
            "template a.jinja, line 1: text that no encoder made final cannot be printed\n    {% for c in name %}{{ c }}{% endfor %}",
        ),
        (
            &[("a.jinja", "{% if nmae %}{% endif %}")],
            "template a.jinja, line 1: the view has no such value\n    {% if nmae %}{% endif %}",
        ),
        (
            &[("a.jinja", "{{ name|upper }}")],
            "template a.jinja, line 1: unknown filter: filter upper is unknown\n    {{ name|upper }}",
        ),
        (&[("a.jinja", "{% if %}")], "template a.jinja, line 1: unexpected end of block\n    {% if %}"),
        (
            &[("a.jinja", "\n{% include \"_b.jinja\" %}"), ("_b.jinja", "\n\n{{ raw }}")],
            "template _b.jinja, line 3: text that no encoder made final cannot be printed\n    {{ raw }}",
        ),
        (
            &[("a.jinja", "{% include \"_c.jinja\" %}")],
            "template a.jinja, line 1: template not found: tried to include non-existing template '_c.jinja'\n    {% include \"_c.jinja\" %}",
        ),
    ];
    for (templates, message) in cases {
        assert_eq!(panic_of(templates), *message);
    }
}

#[test]
fn a_page_names_a_template() {
    let render = || Templates::embedded(&Fixed(&[])).render(&[page("a.jinja")]);
    let panic = catch_unwind(render).expect_err("there is no template");
    assert_eq!(
        panic.downcast_ref::<String>().unwrap(),
        "out.txt is made by \"a.jinja\", which is no template"
    );
}

const OURS: Sources =
    &[("a.jinja", "ours {% include \"_b.jinja\" %}"), ("_b.jinja", "{{ name }}"), ("docs/c.md", "c")];

#[test]
fn a_file_of_the_user_replaces_ours() {
    let dir = tempfile::tempdir().unwrap();
    fs::create_dir_all(dir.path().join("fixed/docs")).unwrap();
    fs::write(dir.path().join("fixed/_b.jinja"), "theirs\r\n{% include '_own.jinja' %}").unwrap();
    fs::write(dir.path().join("fixed/_own.jinja"), "own {{ fields[0].name }}").unwrap();
    let mut templates = Templates::embedded(&Fixed(OURS));
    assert!(templates.overlay(dir.path()).iter().next().is_none());
    let files = templates.render(&[page("a.jinja")]).unwrap();
    assert_eq!(files.get("out.txt").unwrap().text, "ours theirs\nown a\n");
}

#[test]
fn faults_of_the_user_are_findings() {
    let cases = [
        (
            "_b.jinja",
            "x\n  {{ raw }}\n",
            &["broken-template _b.jinja:2:3 ‹{{ raw }}› text that no encoder made final cannot be printed"][..],
        ),
        (
            "_b.jinja",
            "{% for %}",
            &["broken-template _b.jinja:1:1 ‹{% for %}› unexpected end of block, expected in"],
        ),
        ("docs/d.md", "", &["unknown-template docs/d.md replaces no template of fixed"]),
        ("docs/_partial.jinja", "", &[]),
        // The fault shows in our partial, but what it was given came from theirs.
        (
            "a.jinja",
            "{% for name in fields %}\n{% include \"_b.jinja\" %}{% endfor %}",
            &[
                "broken-template a.jinja:2:1 ‹{% include \"_b.jinja\" %}{% endfor %}› a struct cannot be printed",
            ],
        ),
    ];
    for (path, text, expected) in cases {
        let dir = tempfile::tempdir().unwrap();
        fs::create_dir_all(dir.path().join("fixed/docs")).unwrap();
        fs::write(dir.path().join("fixed").join(path), text).unwrap();
        let mut templates = Templates::embedded(&Fixed(OURS));
        let mut findings = templates.overlay(dir.path());
        if !findings.has_errors() {
            findings = templates
                .render(&[page("a.jinja"), Page { path: OutputPath::new("two.txt"), ..page("a.jinja") }])
                .err()
                .unwrap_or_default();
        }
        assert_eq!(
            printed(&templates, &findings, &dir.path().join("fixed/").display().to_string()),
            expected
        );
    }
}

#[test]
fn a_folder_without_templates_is_told() {
    let dir = tempfile::tempdir().unwrap();
    let mut templates = Templates::embedded(&Fixed(OURS));
    let codes = |findings: &Findings| findings.iter().map(|finding| finding.code.name).collect::<Vec<_>>();
    assert_eq!(codes(&templates.overlay(dir.path())), ["unknown-template"]);
    assert_eq!(codes(&templates.overlay(&dir.path().join("none"))), ["unreadable-templates"]);
}

fn printed(templates: &Templates, findings: &Findings, root: &str) -> Vec<String> {
    let lines = findings.iter().map(|finding| {
        let place = finding.origin.as_ref().map(|origin| {
            let place = templates.locate(origin).expect("the origin is of a template");
            let text = templates.text(origin).expect("the origin is of a template");
            format!("{}:{}:{} ‹{}› ", place.file, place.line, place.column, &text[place.span])
        });
        format!("{} {}{}", finding.code, place.unwrap_or_default(), finding.message).replace(root, "")
    });
    lines.collect()
}
