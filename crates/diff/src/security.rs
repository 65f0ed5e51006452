use std::collections::BTreeSet;

use sdkwright_api::{Auth, AuthId, AuthKind, Operation, Requirement};

use crate::Severity;
use crate::codes::{
    CREDENTIAL_ADDED, CREDENTIAL_CHANGED, CREDENTIAL_REMOVED, CREDENTIAL_RENAMED, SECURITY_ADDED,
    SECURITY_CHANGED, SECURITY_REMOVED, SECURITY_WIDENED,
};
use crate::comparison::{Comparison, Spot};
use crate::matching::{Matched, by_key};
use crate::names::{is_same, words};
use crate::structs::renamed;

impl<'a> Comparison<'a> {
    /// What an operation asks its callers to prove.
    pub(crate) fn operation_security(&mut self, spot: &Spot, old: &Operation, new: &Operation) {
        let renamed = self.matched_credentials().both;
        let was = needed(&old.security, |id| {
            let auth = self.old.auth(id);
            renamed.iter().find(|(old, _)| std::ptr::eq(*old, auth)).map_or(auth, |(_, new)| new)
        });
        let is = needed(&new.security, |id| self.new.auth(id));
        let needs = |alternatives: &BTreeSet<String>| {
            !alternatives.is_empty() && !alternatives.iter().any(String::is_empty)
        };
        let shown = |alternatives: &BTreeSet<String>| {
            let names = alternatives.iter().map(|one| if one.is_empty() { "nothing" } else { one.as_str() });
            names.collect::<Vec<_>>().join(" or ")
        };
        let spot = spot.child("security", &["security"]);
        match (needs(&was), needs(&is)) {
            _ if was == is => {}
            (false, true) => {
                let message = format!("needs {}, needed nothing", shown(&is));
                self.report(&spot, Severity::Breaking, &SECURITY_ADDED, message);
            }
            (true, false) => {
                let message = format!("needs nothing, needed {}", shown(&was));
                self.report(&spot, Severity::Fix, &SECURITY_REMOVED, message);
            }
            _ if was.is_subset(&is) => {
                let message = format!("takes {}, took {}", shown(&is), or_nothing(&shown(&was)));
                self.report(&spot, Severity::Feature, &SECURITY_WIDENED, message);
            }
            (false, false) => {
                let message = format!("takes {}, took {}", or_nothing(&shown(&is)), shown(&was));
                self.report(&spot, Severity::Fix, &SECURITY_CHANGED, message);
            }
            (true, true) => {
                let message = format!("needs {}, needed {}", shown(&is), shown(&was));
                self.report(&spot, Severity::Breaking, &SECURITY_CHANGED, message);
            }
        }
    }

    /// What the client takes.
    pub(crate) fn credentials(&mut self) {
        let matched = self.matched_credentials();
        for auth in matched.removed {
            self.report(&at(auth), Severity::Breaking, &CREDENTIAL_REMOVED, "the credential is gone");
        }
        for (old, new) in matched.both {
            if !is_same(&old.name, &new.name) {
                let message = renamed(&old.name.spelling, &new.name.spelling);
                self.report(&at(new), Severity::Breaking, &CREDENTIAL_RENAMED, message);
            }
            if old.kind != new.kind {
                let severity =
                    if value(&old.kind) == value(&new.kind) { Severity::Fix } else { Severity::Breaking };
                let message = if sent(&new.kind) == sent(&old.kind) {
                    "is obtained in another way".to_owned()
                } else {
                    format!("is sent as {}, was {}", sent(&new.kind), sent(&old.kind))
                };
                self.report(&at(new), severity, &CREDENTIAL_CHANGED, message);
            }
            self.docs(&at(new), &old.docs, &new.docs);
        }
        for auth in matched.added {
            let message = format!("a new credential, {}", sent(&auth.kind));
            self.report(&at(auth), Severity::Feature, &CREDENTIAL_ADDED, message);
        }
    }

    /// By name; what is left by how it is sent, for it may have been renamed.
    fn matched_credentials(&self) -> Matched<'a, Auth> {
        let (old, new) = (self.old, self.new);
        let mut matched = by_key(&old.auths, &new.auths, |auth| words(&auth.name.spelling));
        matched.pairwise(|old, new| old.kind == new.kind);
        matched
    }
}

/// The alternatives of an operation, each as the names that it needs together; an empty one needs nothing.
fn needed<'a>(security: &[Requirement], auth: impl Fn(AuthId) -> &'a Auth) -> BTreeSet<String> {
    let alternatives = security.iter().map(|requirement| {
        let mut names: Vec<String> =
            requirement.0.iter().map(|needed| words(&auth(needed.auth).name.spelling).join(" ")).collect();
        names.sort();
        names.join(" and ")
    });
    alternatives.collect()
}

fn or_nothing(text: &str) -> &str {
    if text.is_empty() { "nothing" } else { text }
}

fn sent(kind: &AuthKind) -> String {
    match kind {
        AuthKind::Bearer => "a bearer token".to_owned(),
        AuthKind::OAuth2(_) => "a token of OAuth 2.0".to_owned(),
        AuthKind::OpenIdConnect { .. } => "a token of OpenID Connect".to_owned(),
        AuthKind::Http { scheme } => format!("`Authorization: {scheme}`"),
        AuthKind::Basic => "user name and password".to_owned(),
        AuthKind::ApiKey { place, name } => format!("{} `{name}`", crate::wording::kebab(*place)),
    }
}

/// Whether the caller gives one text for it, and whether the client can obtain it itself.
fn value(kind: &AuthKind) -> (bool, bool) {
    (!matches!(kind, AuthKind::Basic), kind.client_credentials().is_some())
}

fn at(auth: &Auth) -> Spot {
    Spot::client(format!("credential {}", auth.name.spelling))
}
