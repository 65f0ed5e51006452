use sdkwright_api::{Server, Variable};

use crate::Severity;
use crate::codes::{
    DOCS_CHANGED, SERVER_ADDED, SERVER_CHANGED, SERVER_REMOVED, SERVER_RENAMED, VERSION_CHANGED,
};
use crate::comparison::{Comparison, Spot};
use crate::matching::{Matched, by_key};
use crate::names::{is_same, words};
use crate::structs::renamed;
use crate::wording::quoted;

impl Comparison<'_> {
    /// What belongs to the client as a whole.
    pub(crate) fn client(&mut self) {
        let (old, new) = (self.old, self.new);
        let spot = Spot::client("");
        if old.title != new.title {
            let message = format!("the title is {}, was {}", quoted(&new.title), quoted(&old.title));
            self.report(&spot, Severity::Fix, &VERSION_CHANGED, message);
        }
        if old.version != new.version {
            let message =
                format!("the document's version is {}, was {}", quoted(&new.version), quoted(&old.version));
            self.report(&spot, Severity::Fix, &VERSION_CHANGED, message);
        }
        self.docs(&spot, &old.docs, &new.docs);
        self.resources();
        self.servers(&Spot::client("server"), &old.servers, &new.servers);
        self.credentials();
        self.globals();
        self.errors();
        self.webhooks();
    }

    /// Resources come and go with their operations; here it is what is said of them.
    fn resources(&mut self) {
        let (old, new) = (self.old, self.new);
        for (old, new) in by_key(&old.resources, &new.resources, |resource| &resource.name).both {
            if old.docs != new.docs {
                let spot = Spot::client(words(&new.name.spelling).join("_"));
                self.report(&spot, Severity::Fix, &DOCS_CHANGED, "its documentation changed");
            }
        }
    }

    /// The servers of the client or of one operation.
    pub(crate) fn servers(&mut self, spot: &Spot, old: &[Server], new: &[Server]) {
        let Matched { both, removed, added } = matched(old, new);
        let is_first =
            |list: &[Server], server: &Server| list.first().is_some_and(|first| std::ptr::eq(first, server));
        for server in removed {
            let message = format!("the server {} is gone", quoted(&server.url));
            self.report(&at(spot, server).old_only(), Severity::Breaking, &SERVER_REMOVED, message);
        }
        for (one, other) in both {
            let spot = at(spot, other);
            if !is_same(&one.name, &other.name) {
                let message = renamed(&one.name.spelling, &other.name.spelling);
                self.report(&spot, Severity::Breaking, &SERVER_RENAMED, message);
            }
            if one.url != other.url {
                let message = format!("its address is {}, was {}", quoted(&other.url), quoted(&one.url));
                self.report(&spot, Severity::Fix, &SERVER_CHANGED, message);
            }
            if is_first(new, other) && !is_first(old, one) {
                let message = "is the one that is used by default now";
                self.report(&spot, Severity::Fix, &SERVER_CHANGED, message);
            }
            self.docs(&spot, &one.docs, &other.docs);
            self.variables(&spot, &one.variables, &other.variables);
        }
        for server in added {
            let message = format!("a new server, {}", quoted(&server.url));
            self.report(&at(spot, server).new_only(), Severity::Feature, &SERVER_ADDED, message);
        }
    }

    fn variables(&mut self, spot: &Spot, old: &[Variable], new: &[Variable]) {
        let matched = by_key(old, new, |variable| &variable.name.spelling);
        for variable in matched.removed {
            let message = format!("the variable {} is gone", quoted(&variable.name.spelling));
            self.report(spot, Severity::Breaking, &SERVER_CHANGED, message);
        }
        for (old, new) in matched.both {
            let name = quoted(&new.name.spelling);
            if old.default != new.default {
                let message =
                    format!("{name} is {} by default, was {}", quoted(&new.default), quoted(&old.default));
                self.report(spot, Severity::Fix, &SERVER_CHANGED, message);
            }
            let lost = old.allowed.iter().filter(|value| !new.allowed.contains(value)).count();
            let gained = new.allowed.iter().filter(|value| !old.allowed.contains(value)).count();
            if lost + gained > 0 {
                let severity = if lost > 0 { Severity::Breaking } else { Severity::Feature };
                self.report(spot, severity, &SERVER_CHANGED, format!("{name} allows other values"));
            }
            self.docs(spot, &old.docs, &new.docs);
        }
        for variable in matched.added {
            let message = format!("a new variable, {}", quoted(&variable.name.spelling));
            self.report(spot, Severity::Feature, &SERVER_CHANGED, message);
        }
    }
}

/// By address, then by name, then in order: a server that moved and was renamed at once is still the same one.
fn matched<'a>(old: &'a [Server], new: &'a [Server]) -> Matched<'a, Server> {
    let mut matched = by_key(old, new, |server| server.url.as_str());
    matched.again(|server| Some(words(&server.name.spelling)));
    if matched.removed.len() == matched.added.len() {
        matched.pairwise(|_, _| true);
    }
    matched
}

fn at(spot: &Spot, server: &Server) -> Spot {
    let mut spot = spot.clone();
    spot.path = format!("server {}", server.name.spelling);
    spot
}
