//! How a client is given its credentials and its server, as the README tells it.

use sdkwright_flavor::prose::{self, Prose};
use sdkwright_flavor::{markdown, sections};
use serde::Serialize;

use crate::credentials::Credential;
use crate::encode::{Code, code};
use crate::layout::Literal;
use crate::plan::Plan;
use crate::program::Program;
use crate::servers;
use crate::typescript::FLAVOR;

#[derive(Debug, Serialize)]
pub struct CredentialDocView {
    pub option: Code,
    pub docs: Code,
}

/// Every credential with the option that it is given by.
pub(crate) fn credentials(plan: &Plan<'_>) -> Vec<CredentialDocView> {
    let own = plan.credentials.iter().map(|credential| {
        let option = if plan.has_security_object() { "`security." } else { "`" };
        let mut docs = Prose::of(FLAVOR, &credential.auth.docs, || prose::credential(&credential.auth.kind));
        if let Some(exchange) = &credential.exchange {
            docs.own(format!(
                "A token, or `{{ clientID, clientSecret, scopes }}`: the client obtains tokens from {}, keeps them and renews \
                 them before they expire.",
                markdown::code_span(exchange.url)
            ));
        }
        CredentialDocView {
            option: code!(option, credential.name.clone(), "`"),
            docs: Code::page(docs.cell()),
        }
    });
    own.collect()
}

/// A program whose client obtains tokens with credentials of its own, where it can.
pub(crate) fn exchange(plan: &Plan<'_>) -> Option<Code> {
    let credential = plan.credentials.iter().find(|credential| credential.exchange.is_some())?;
    let id = plan.credentials.iter().position(|other| other.name == credential.name)?;
    let needed = plan.operations.iter().flat_map(|own| &own.operation.security).flat_map(|own| &own.0);
    let scopes = needed.filter(|needed| needed.auth.0 as usize == id).map(|needed| &needed.scopes);
    let mut own = vec![
        (Code::fixed("clientID"), Literal::string("<YOUR_CLIENT_ID_HERE>")),
        (Code::fixed("clientSecret"), Literal::string("<YOUR_CLIENT_SECRET_HERE>")),
    ];
    if let Some(scopes) = scopes.into_iter().find(|scopes| !scopes.is_empty()) {
        own.push((Code::fixed("scopes"), Literal::strings(scopes.iter().map(String::as_str))));
    }
    let given = (Code::key(credential.name.as_str()), Literal::Object(own));
    let given = if plan.has_security_object() {
        (Code::fixed("security"), Literal::Object(vec![given]))
    } else {
        given
    };
    Some(Program::unsigned(plan).given(given).lines(&Code::empty()))
}

/// The variables of the environment that stand in for credentials.
pub(crate) fn environment(plan: &Plan<'_>) -> Vec<Code> {
    let variables = plan.credentials.iter().flat_map(Credential::variables);
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
                Code::page(Prose::of(FLAVOR, &server.docs, || "–".to_owned()).cell()),
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
                Code::page(Prose::of(FLAVOR, &variable.docs, || "–".to_owned()).cell()),
            ]
        })
        .collect();
    if rows.is_empty() {
        return Some(table);
    }
    let variables = Code::page(sections::table(&["`serverVariables`", "Default", "Description"], &rows));
    Some(code!(table, "\n\nThe variables of their URLs are set by `serverVariables`:\n\n", variables))
}
