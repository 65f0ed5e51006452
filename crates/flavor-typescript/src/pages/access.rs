//! How a client is given its credentials and its server, as the README tells it.

use sdkwright_flavor::prose::Prose;
use sdkwright_flavor::{markdown, sections};
use serde::Serialize;

use crate::encode::{Code, code};
use crate::plan::Plan;
use crate::servers;

#[derive(Debug, Serialize)]
pub struct CredentialDocView {
    pub option: Code,
    pub docs: Code,
}

/// Every credential with the option that it is given by.
pub(crate) fn credentials(plan: &Plan<'_>) -> Vec<CredentialDocView> {
    let own = plan.credentials.iter().map(|credential| {
        let option = if plan.has_security_object() { "`security." } else { "`" };
        CredentialDocView {
            option: code!(option, credential.name.clone(), "`"),
            docs: Code::page(Prose::of(&credential.auth.docs, || "A credential.".to_owned()).cell()),
        }
    });
    own.collect()
}

/// The variables of the environment that stand in for credentials.
pub(crate) fn environment(plan: &Plan<'_>) -> Vec<Code> {
    let variables = plan.credentials.iter().flat_map(|credential| credential.variables());
    variables.map(|variable| Code::page(markdown::code_span(&variable))).collect()
}

/// The servers of the document, where there is a choice.
pub(crate) fn server_table(plan: &Plan<'_>) -> Option<Code> {
    let usable = servers::usable(&plan.api.servers);
    if !servers::have_choice(&usable) {
        return None;
    }
    let names = servers::server_names(&usable);
    let rows: Vec<Vec<Code>> = usable
        .iter()
        .zip(&names)
        .enumerate()
        .map(|(index, (server, name))| {
            vec![
                Code::page(markdown::code_span(&format!("\"{name}\""))),
                Code::page(format!("`{index}`")),
                Code::page(markdown::code_span(&server.url)),
                Code::page(Prose::of(&server.docs, || "–".to_owned()).cell()),
            ]
        })
        .collect();
    let table = Code::page(sections::table(&["`server`", "`serverIdx`", "URL", "Description"], &rows));
    let variables = usable.iter().flat_map(|server| &server.variables);
    let rows: Vec<Vec<Code>> = variables
        .map(|variable| {
            vec![
                Code::page(markdown::code_span(&variable.name.spelling)),
                Code::page(markdown::code_span(&variable.default)),
                Code::page(Prose::of(&variable.docs, || "–".to_owned()).cell()),
            ]
        })
        .collect();
    if rows.is_empty() {
        return Some(table);
    }
    let variables = Code::page(sections::table(&["`serverVariables`", "Default", "Description"], &rows));
    Some(code!(table, "\n\nThe variables of their URLs are set by `serverVariables`:\n\n", variables))
}
