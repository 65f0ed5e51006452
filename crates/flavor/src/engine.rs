use std::error::Error as _;

use minijinja::syntax::SyntaxConfig;
use minijinja::value::ValueKind;
use minijinja::{AutoEscape, Environment, Error, ErrorKind, Output, State, UndefinedBehavior, Value};
use rayon::prelude::*;
use sdkwright_diagnostics::{Finding, Findings};

use crate::codes::BROKEN_TEMPLATE;
use crate::{Files, Page, Templates};

/// How many instructions one page may take: some hundred for each of a million lines.
const FUEL: u64 = 500_000_000;

/// Renders pages. Built once, so that each template is parsed once.
///
/// The environment is empty: no filters, no tests, no functions. Its formatter prints what an encoder declared final and
/// refuses everything else, so that no text of a document reaches a file unencoded.
pub(crate) struct Engine<'t> {
    templates: &'t Templates,
    environment: Environment<'t>,
    broken: Findings,
}

impl<'t> Engine<'t> {
    pub(crate) fn new(templates: &'t Templates) -> Self {
        let mut engine = Self { templates, environment: environment(), broken: Findings::new() };
        for (path, template) in templates.iter().filter(|(path, _)| is_rendered(path)) {
            if let Err(error) = engine.environment.add_template(path, &template.text) {
                let finding = engine.blame(path, &error);
                engine.broken.push(finding);
            }
        }
        engine
    }

    /// What the parser refuses in the user's templates.
    pub(crate) fn syntax_errors(templates: &Templates) -> Findings {
        Engine::new(templates).broken
    }

    pub(crate) fn render(mut self, pages: &[Page]) -> Result<Files, Findings> {
        let mut files = Files::new();
        let texts: Vec<_> = pages.par_iter().map(|page| self.page(page)).collect();
        for (page, text) in pages.iter().zip(texts) {
            match text {
                Ok(text) => files.insert(page.path.clone(), text, page.ownership),
                Err(error) => {
                    let finding = self.blame(page.template, &error);
                    // One fault shows on every page that the template makes.
                    if !self.broken.iter().any(|known| *known == finding) {
                        self.broken.push(finding);
                    }
                }
            }
        }
        if self.broken.has_errors() { Err(self.broken) } else { Ok(files) }
    }

    fn page(&self, page: &Page) -> Result<String, Error> {
        let Some(template) = self.templates.get(page.template) else {
            panic!("{} is made by {:?}, which is no template", page.path, page.template);
        };
        if is_rendered(page.template) {
            self.environment.get_template(page.template)?.render(&page.view)
        } else {
            Ok(template.text.clone().into_owned())
        }
    }

    /// A finding about the innermost of the user's templates that had a part in the error.
    ///
    /// # Panics
    /// When there is none: then the fault is ours.
    fn blame(&self, path: &str, error: &Error) -> Finding {
        let causes = std::iter::successors(Some(error), |&error| error.source()?.downcast_ref::<Error>());
        let chain: Vec<&Error> = causes.collect();
        let innermost = chain.last().copied().unwrap_or(error);
        let reason = reason(innermost);
        let users = chain.iter().rev().find_map(|error| {
            let overlay = self.templates.get(error.name()?)?.overlay.as_ref()?;
            Some(overlay.line(error.line().unwrap_or(1)))
        });
        let Some(origin) = users else {
            let name = innermost.name().unwrap_or(path);
            let line = innermost.line().unwrap_or(1);
            let text = self.templates.get(name).and_then(|template| template.text.lines().nth(line - 1));
            panic!("template {name}, line {line}: {reason}\n    {}", text.unwrap_or_default().trim());
        };
        Finding::error(&BROKEN_TEMPLATE, reason)
            .at(origin)
            .help("compare with the template that it replaces; `sdkwright inspect --stage view` shows what it can print")
    }
}

fn environment<'t>() -> Environment<'t> {
    let mut environment = Environment::empty();
    // A block tag on a line of its own leaves no trace, so that templates are indented as what they make.
    let syntax = SyntaxConfig::builder()
        .trim_blocks(true)
        .lstrip_blocks(true)
        .keep_trailing_newline(true)
        .build()
        .expect("the default delimiters differ from each other");
    environment.set_syntax(syntax);
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_auto_escape_callback(|_| AutoEscape::None);
    environment.set_formatter(print_final_text);
    environment.set_fuel(Some(FUEL));
    environment.set_debug(false);
    environment
}

fn print_final_text(out: &mut Output<'_>, _state: &mut State<'_, '_>, value: &Value) -> Result<(), Error> {
    match value.as_str() {
        Some(text) if value.is_safe() => out.write_str(text).map_err(Error::from),
        _ => Err(Error::new(
            ErrorKind::InvalidOperation,
            format!("{} cannot be printed", described(value.kind())),
        )),
    }
}

fn described(kind: ValueKind) -> &'static str {
    match kind {
        ValueKind::String => "text that no encoder made final",
        ValueKind::None => "a value that is absent",
        ValueKind::Bool => "a condition",
        ValueKind::Number => "a number",
        ValueKind::Seq | ValueKind::Iterable => "a list",
        ValueKind::Map => "a struct",
        _ => "a value of this kind",
    }
}

fn reason(error: &Error) -> String {
    match (error.kind(), error.detail()) {
        (ErrorKind::InvalidOperation | ErrorKind::SyntaxError, Some(detail)) => detail.to_owned(),
        (ErrorKind::UndefinedError, _) => "the view has no such value".to_owned(),
        (kind, Some(detail)) => format!("{kind}: {detail}"),
        (kind, None) => kind.to_string(),
    }
}

fn is_rendered(path: &str) -> bool {
    path.ends_with(".jinja")
}
