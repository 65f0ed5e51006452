//! An outline of an [`Api`] for people: one line for each resource, operation, parameter, body, response, error, type
//! and field. Tests compare it, and it can be printed to see what became of a document.

mod types;
mod values;

use std::fmt::{self, Display, Formatter};

use self::values::{Code, Json, Named, Path, Place, docs_line};
use crate::{
    Api, AuthKind, Body, Content, Operation, Output, PageInput, PageRole, PageStyle, Pagination, ParamPlace,
    Parameter, PathPart, Requirement, RetryPolicy, Style, Target,
};

impl Display for Api {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        writeln!(f, "{} {}", self.title, self.version)?;
        let balance = &self.balance;
        writeln!(
            f,
            "{} of {} operations, {} of {} schemas",
            balance.operations_out, balance.operations_in, balance.schemas_out, balance.schemas_in
        )?;
        for server in &self.servers {
            writeln!(f, "server {}", Place(server))?;
        }
        for auth in &self.auths {
            write!(f, "auth {}: ", Named(&auth.name))?;
            match &auth.kind {
                AuthKind::Bearer => f.write_str("bearer")?,
                AuthKind::Basic => f.write_str("basic")?,
                AuthKind::ApiKey { place, name } => write!(f, "key in {} `{name}`", word(*place))?,
            }
            if let Some(example) = &auth.example {
                write!(f, ", example {example:?}")?;
            }
            writeln!(f)?;
        }
        for global in &self.globals {
            write!(f, "global ")?;
            self.parameter_line(f, global, false)?;
        }
        for resource in &self.resources {
            write!(f, "resource {}", Named(&resource.name))?;
            if let Some(parent) = resource.parent {
                write!(f, " in {}", Named(&self.resource(parent).name))?;
            }
            let names = resource.operations.iter().map(|id| self.operation(*id).name.spelling.as_str());
            writeln!(f, ": {}", names.collect::<Vec<_>>().join(", "))?;
        }
        for operation in &self.operations {
            self.operation_lines(f, operation)?;
        }
        for error in &self.errors {
            write!(f, "\nerror {}: {}", Named(&error.name), self.types.show(error.ty))?;
            if let Some(message) = &error.message {
                write!(f, ", message {}", Path(&self.types, message))?;
            }
        }
        if !self.errors.is_empty() {
            writeln!(f)?;
        }
        self.types.iter().try_for_each(|(_, def)| self.types.type_lines(f, def))
    }
}

impl Api {
    fn operation_lines(&self, f: &mut Formatter<'_>, operation: &Operation) -> fmt::Result {
        writeln!(f, "\n{} {} = {}", operation.method.as_str(), operation.template, Named(&operation.name))?;
        if operation.id != operation.name {
            writeln!(f, "  id {}", Named(&operation.id))?;
        }
        let has_parameters = operation.path.iter().any(|part| matches!(part, PathPart::Parameter(_)));
        if has_parameters {
            write!(f, "  path")?;
            for part in &operation.path {
                match part {
                    PathPart::Literal(text) => write!(f, " {text:?}")?,
                    PathPart::Parameter(index) => write!(f, " {index}")?,
                }
            }
            writeln!(f)?;
        }
        docs_line(f, "  ", &operation.docs)?;
        if let Some(deprecated) = &operation.deprecated {
            write!(f, "  deprecated")?;
            deprecated.message.iter().try_for_each(|message| write!(f, " {message:?}"))?;
            deprecated.replacement.iter().try_for_each(|id| write!(f, ", use {id:?}"))?;
            writeln!(f)?;
        }
        for server in &operation.servers {
            writeln!(f, "  server {}", Place(server))?;
        }
        if !operation.security.is_empty() {
            let any = operation.security.iter().map(|requirement| self.requirement(requirement));
            writeln!(f, "  security {}", any.collect::<Vec<_>>().join(" or "))?;
        }
        for (index, parameter) in operation.parameters.iter().enumerate() {
            self.parameter_line(f, parameter, operation.idempotency == Some(index))?;
        }
        if let Some(body) = &operation.body {
            self.body_lines(f, body)?;
        }
        for response in &operation.responses {
            let contents = response.contents.iter().map(|content| self.content(content)).collect::<Vec<_>>();
            writeln!(f, "  {} {}", Code(response.status), or_nothing(&contents.join(" or ")))?;
        }
        match operation.output {
            Output::Nothing => writeln!(f, "  gives nothing")?,
            Output::Json(ty) => writeln!(f, "  gives {}", self.types.show(ty))?,
            Output::OptionalJson(ty) => writeln!(f, "  gives {} or nothing", self.types.show(ty))?,
            Output::Text => writeln!(f, "  gives text")?,
            Output::Bytes => writeln!(f, "  gives bytes")?,
        }
        for case in &operation.errors {
            write!(f, "  fails {} {}", Code(case.status), or_nothing(&case.media_type))?;
            case.error.iter().try_for_each(|id| write!(f, " {}", Named(&self.error(*id).name)))?;
            writeln!(f)?;
        }
        operation.pagination.iter().try_for_each(|pages| self.pagination_line(f, operation, pages))?;
        operation.retries.iter().try_for_each(|retries| retries_line(f, retries))?;
        operation.timeout.iter().try_for_each(|timeout| writeln!(f, "  timeout {timeout:?}"))?;
        operation.max_method_params.iter().try_for_each(|max| writeln!(f, "  at most {max} arguments"))?;
        if operation.usage_example {
            writeln!(f, "  usage example")?;
        }
        self.example_lines(f, operation)
    }

    fn parameter_line(&self, f: &mut Formatter<'_>, parameter: &Parameter, idempotency: bool) -> fmt::Result {
        let Parameter { name, wire, place, ty, required, style, explode, .. } = parameter;
        write!(f, "  {} {}{}", word(*place), Named(name), if *required { "" } else { "?" })?;
        write!(f, ": {}", self.types.show(*ty))?;
        if name.spelling != *wire {
            write!(f, " as {wire:?}")?;
        }
        let usual = match place {
            ParamPlace::Path | ParamPlace::Header => (Style::Simple, false),
            ParamPlace::Query | ParamPlace::Cookie => (Style::Form, true),
        };
        if (*style, *explode) != usual {
            write!(f, ", {style:?} {}", if *explode { "exploded" } else { "whole" })?;
        }
        if parameter.allow_reserved {
            write!(f, ", reserved allowed")?;
        }
        parameter.default.iter().try_for_each(|default| write!(f, " = {}", Json(default)))?;
        if parameter.deprecated.is_some() {
            write!(f, ", deprecated")?;
        }
        if idempotency {
            write!(f, ", idempotency key")?;
        }
        writeln!(f)?;
        docs_line(f, "    ", &parameter.docs)
    }

    fn body_lines(&self, f: &mut Formatter<'_>, body: &Body) -> fmt::Result {
        let contents = body.contents.iter().enumerate().map(|(index, content)| {
            let unused = if index == body.preferred { "" } else { " (not used)" };
            format!("{}{unused}", self.content(content))
        });
        write!(f, "  body{}", if body.required { "" } else { "?" })?;
        body.name.iter().try_for_each(|name| write!(f, " {}", Named(name)))?;
        writeln!(f, ": {}", contents.collect::<Vec<_>>().join(" or "))?;
        docs_line(f, "    ", &body.docs)
    }

    fn content(&self, content: &Content) -> String {
        let ty = content.ty.map_or_else(|| "bytes".to_owned(), |ty| self.types.show(ty));
        format!("{} {:?} {ty}", content.media_type, content.kind)
    }

    fn requirement(&self, requirement: &Requirement) -> String {
        let names = requirement.0.iter().map(|id| self.auth(*id).name.spelling.as_str());
        let names = names.collect::<Vec<_>>().join(" and ");
        if names.is_empty() { "nothing".to_owned() } else { names }
    }

    fn pagination_line(
        &self,
        f: &mut Formatter<'_>,
        operation: &Operation,
        pages: &Pagination,
    ) -> fmt::Result {
        let style = match pages.style {
            PageStyle::Offset => "offset",
            PageStyle::Cursor => "cursor",
            PageStyle::Url => "url",
        };
        write!(f, "  pages by {style}:")?;
        for PageInput { role, target, default } in &pages.inputs {
            let role = match role {
                PageRole::Page => "page",
                PageRole::Offset => "offset",
                PageRole::Limit => "limit",
                PageRole::Cursor => "cursor",
            };
            match target {
                Target::Parameter(index) => {
                    write!(f, " {role} {}", operation.parameters[*index].name.spelling)?;
                }
                Target::Body(path) => write!(f, " {role} body.{}", path.join("."))?,
            }
            default.iter().try_for_each(|default| write!(f, "={default}"))?;
            f.write_str(",")?;
        }
        for (what, access) in [("items", &pages.items), ("next", &pages.next), ("pages", &pages.page_count)] {
            access.iter().try_for_each(|access| write!(f, " {what} {}", Path(&self.types, access)))?;
        }
        writeln!(f)
    }

    fn example_lines(&self, f: &mut Formatter<'_>, operation: &Operation) -> fmt::Result {
        for (parameter, value) in operation.parameters.iter().zip(&operation.example.parameters) {
            value
                .iter()
                .try_for_each(|value| writeln!(f, "  e.g. {} {}", parameter.name.spelling, Json(value)))?;
        }
        operation.example.body.iter().try_for_each(|body| writeln!(f, "  e.g. body {}", Json(body)))?;
        operation
            .example
            .response
            .iter()
            .try_for_each(|response| writeln!(f, "  e.g. gives {}", Json(response)))
    }
}

fn retries_line(f: &mut Formatter<'_>, retries: &RetryPolicy) -> fmt::Result {
    if retries.off {
        return writeln!(f, "  never retried");
    }
    write!(f, "  retried")?;
    retries.statuses.iter().try_for_each(|status| write!(f, " {}", Code(*status)))?;
    let times =
        [("first", retries.initial), ("at most", retries.max_interval), ("in all", retries.max_elapsed)];
    for (what, time) in times {
        time.iter().try_for_each(|time| write!(f, ", {what} {time:?}"))?;
    }
    retries.connection_errors.iter().try_for_each(|on| write!(f, ", connection errors {on}"))?;
    writeln!(f)
}

fn or_nothing(text: &str) -> &str {
    if text.is_empty() { "nothing" } else { text }
}

fn word(place: ParamPlace) -> &'static str {
    match place {
        ParamPlace::Path => "path",
        ParamPlace::Query => "query",
        ParamPlace::Header => "header",
        ParamPlace::Cookie => "cookie",
    }
}
