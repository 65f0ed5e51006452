//! The lines of an operation.

use std::fmt::{self, Formatter};

use super::values::{Code, Json, Named, Path, Place, docs_line};
use crate::{
    Api, Body, Content, Framing, Operation, Output, PageInput, PageRole, PageStyle, Pagination, ParamPlace,
    Parameter, Part, PartKind, PathPart, Representation, Requirement, Response, ResponseHeader, ResponseLink,
    RetryPolicy, Stream, Streaming, Style, Target,
};

impl Api {
    pub(super) fn operation_lines(&self, f: &mut Formatter<'_>, operation: &Operation) -> fmt::Result {
        writeln!(f, "\n{} {} = {}", operation.method.as_str(), operation.template, Named(&operation.name))?;
        if operation.id != operation.name {
            writeln!(f, "  id {}", Named(&operation.id))?;
        }
        if operation.stem != operation.id {
            writeln!(f, "  stem {}", Named(&operation.stem))?;
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
        for (name, value) in &operation.fixed_query {
            writeln!(f, "  always {name}={value}")?;
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
            self.response_lines(f, response)?;
        }
        self.output_lines(f, &operation.output, "  gives")?;
        if let Some(Streaming { stream, switch }) = &operation.streaming {
            write!(f, "  or streams {}", self.stream(stream))?;
            switch.iter().try_for_each(|key| write!(f, ", asked for by {key:?}"))?;
            writeln!(f)?;
        }
        for Representation { name, media_type, output } in &operation.representations {
            self.output_lines(f, output, &format!("  as {} {media_type} gives", Named(name)))?;
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

    pub(super) fn parameter_line(
        &self,
        f: &mut Formatter<'_>,
        parameter: &Parameter,
        idempotency: bool,
    ) -> fmt::Result {
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
            let alternative = body.alternatives.iter().find(|alternative| alternative.content == index);
            let way = match alternative {
                _ if index == body.preferred => String::new(),
                None => " (not used)".to_owned(),
                Some(way) if way.same_value => format!(" (the same as {})", Named(&way.name)),
                Some(way) => format!(" (as {})", Named(&way.name)),
            };
            format!("{}{way}", self.content(content))
        });
        write!(f, "  body{}", if body.required { "" } else { "?" })?;
        body.name.iter().try_for_each(|name| write!(f, " {}", Named(name)))?;
        writeln!(f, ": {}", contents.collect::<Vec<_>>().join(" or "))?;
        for part in body.contents.iter().flat_map(|content| &content.parts) {
            self.part_line(f, part)?;
        }
        docs_line(f, "    ", &body.docs)
    }

    pub(super) fn content(&self, content: &Content) -> String {
        let ty = content.ty.map_or_else(|| "bytes".to_owned(), |ty| self.types.show(ty));
        let item = content.item.map_or_else(String::new, |item| format!(" of {}", self.types.show(item)));
        format!("{} {:?} {ty}{item}", content.media_type, content.kind)
    }

    /// How a property of a form is sent, where it is not as text in the usual style.
    fn part_line(&self, f: &mut Formatter<'_>, part: &Part) -> fmt::Result {
        let usual = PartKind::Text { style: Style::Form, explode: true, allow_reserved: false };
        if part.kind == usual && part.content_type.is_none() && part.headers.is_empty() {
            return Ok(());
        }
        write!(f, "    part {:?}: ", part.wire)?;
        match part.kind {
            PartKind::Text { style, explode, allow_reserved } => {
                write!(f, "text, {style:?} {}", if explode { "exploded" } else { "whole" })?;
                f.write_str(if allow_reserved { ", reserved allowed" } else { "" })?;
            }
            PartKind::Json => f.write_str("JSON")?,
            PartKind::File => f.write_str("a file")?,
            PartKind::Files => f.write_str("files")?,
            PartKind::EachJson => f.write_str("JSON each")?,
        }
        part.content_type.iter().try_for_each(|media_type| write!(f, " as {media_type}"))?;
        writeln!(f)?;
        part.headers.iter().try_for_each(|header| {
            f.write_str("    ")?;
            self.parameter_line(f, header, false)
        })
    }

    fn response_lines(&self, f: &mut Formatter<'_>, response: &Response) -> fmt::Result {
        let contents = response.contents.iter().map(|content| self.content(content)).collect::<Vec<_>>();
        writeln!(f, "  {} {}", Code(response.status), or_nothing(&contents.join(" or ")))?;
        for ResponseHeader { name, wire, ty, required, json, .. } in &response.headers {
            write!(f, "    header {}{}", Named(name), if *required { "" } else { "?" })?;
            write!(f, ": {}", self.types.show(*ty))?;
            if name.spelling != *wire {
                write!(f, " as {wire:?}")?;
            }
            writeln!(f, "{}", if *json { ", JSON" } else { "" })?;
        }
        for ResponseLink { name, operation, parameters, .. } in &response.links {
            write!(f, "    link {name} to {}", operation.as_deref().unwrap_or("nowhere"))?;
            parameters.iter().try_for_each(|(name, value)| write!(f, ", {name} = {}", Json(value)))?;
            writeln!(f)?;
        }
        Ok(())
    }

    fn output_lines(&self, f: &mut Formatter<'_>, output: &Output, verb: &str) -> fmt::Result {
        match output {
            Output::Nothing => writeln!(f, "{verb} nothing"),
            Output::Json(ty) => writeln!(f, "{verb} {}", self.types.show(*ty)),
            Output::OptionalJson(ty) => writeln!(f, "{verb} {} or nothing", self.types.show(*ty)),
            Output::Text => writeln!(f, "{verb} text"),
            Output::Bytes => writeln!(f, "{verb} bytes"),
            Output::Download => writeln!(f, "{verb} a download"),
            Output::Stream(stream) => writeln!(f, "{verb} {}", self.stream(stream)),
            Output::Outcomes(outcomes) => {
                writeln!(f, "{verb} {}", Named(&outcomes.name))?;
                outcomes.all.iter().try_for_each(|outcome| {
                    let statuses = outcome.statuses.iter().map(|status| Code(*status).to_string());
                    let verb =
                        format!("    {} {}:", statuses.collect::<Vec<_>>().join(", "), Named(&outcome.name));
                    self.output_lines(f, &outcome.output, &verb)
                })
            }
        }
    }

    fn stream(&self, stream: &Stream) -> String {
        let item = stream.item.map(|item| self.types.show(item));
        let framing = match stream.framing {
            Framing::EventData => "the data of events, each",
            Framing::Events => "events, each",
            Framing::JsonLines => "lines, each",
            Framing::JsonSequence => "records, each",
        };
        let end = stream.sentinel.iter().map(|end| format!(", up to {end:?}")).collect::<String>();
        format!("{framing} {}{end}", item.as_deref().unwrap_or("text"))
    }

    fn requirement(&self, requirement: &Requirement) -> String {
        let names = requirement.0.iter().map(|needed| {
            let name = &self.auth(needed.auth).name.spelling;
            match needed.scopes.as_slice() {
                [] => name.clone(),
                scopes => format!("{name} ({})", scopes.join(", ")),
            }
        });
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

pub(super) fn word(place: ParamPlace) -> &'static str {
    match place {
        ParamPlace::Path => "path",
        ParamPlace::Query => "query",
        ParamPlace::Header => "header",
        ParamPlace::Cookie => "cookie",
    }
}
