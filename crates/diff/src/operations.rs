use sdkwright_api::{Method, Operation, OperationId, Why};

use crate::Severity;
use crate::codes::{
    OPERATION_ADDED, OPERATION_MOVED, OPERATION_REGROUPED, OPERATION_REMOVED, OPERATION_RENAMED,
    SENDING_CHANGED,
};
use crate::comparison::{Comparison, Home, Spot};
use crate::matching::{Matched, by_key};
use crate::names::is_same;
use crate::wording::{list_words, quoted};

/// An operation and its place in the Api's list.
type Numbered<'a> = (OperationId, &'a Operation);

impl Comparison<'_> {
    /// Everything about operations, down to where named types begin.
    pub(crate) fn operations(&mut self) {
        let (old, new) = (numbered(&self.old.operations), numbered(&self.new.operations));
        let matched = matched(&old, &new);
        let mut both = matched.both;
        both.sort_by_key(|(_, (id, _))| *id);
        for ((old_id, old), (new_id, new)) in both {
            let spot = Spot::new(Home::Operation(*new_id), "", &old.origin, &new.origin);
            self.called(&spot, (*old_id, old), (*new_id, new));
            self.operation(&spot, old, new);
        }
        for (id, operation) in matched.added {
            let spot = Spot::new(Home::Operation(*id), "", &operation.origin, &operation.origin);
            let message = format!("a new operation, {}", call(operation));
            self.report(&spot.new_only(), Severity::Feature, &OPERATION_ADDED, message);
        }
        for (id, operation) in matched.removed {
            let spot = Spot::new(Home::Gone(*id), "", &operation.origin, &operation.origin);
            let message = format!("the operation is gone, {}", call(operation));
            self.report(&spot.old_only(), Severity::Breaking, &OPERATION_REMOVED, message);
        }
    }

    fn operation(&mut self, spot: &Spot, old: &Operation, new: &Operation) {
        if call(old) != call(new) && key(old) != key(new) {
            let message = format!("is sent as {}, was {}", call(new), call(old));
            self.report(spot, Severity::Fix, &OPERATION_MOVED, message);
        }
        self.deprecation(spot, old.deprecated.as_ref(), new.deprecated.as_ref());
        self.docs(spot, &old.docs, &new.docs);
        self.parameters(spot, old, new);
        self.bodies(spot, old.body.as_ref(), new.body.as_ref());
        self.outputs(spot, old, new);
        self.operation_errors(spot, old, new);
        self.pagination(spot, old, new);
        self.operation_security(spot, old, new);
        self.servers(&spot.child("server", &["servers"]), &old.servers, &new.servers);
        self.sending(spot, old, new);
    }

    /// What the operation is called, through each resource that it is reached through.
    fn called(&mut self, spot: &Spot, old: Numbered<'_>, new: Numbered<'_>) {
        let was = self.old_names.all(old.0).to_vec();
        let is = self.new_names.all(new.0).to_vec();
        let lost: Vec<&str> = was.iter().filter(|name| !is.contains(name)).map(String::as_str).collect();
        let gained: Vec<&str> = is.iter().filter(|name| !was.contains(name)).map(String::as_str).collect();
        let is_renamed = !is_same(&old.1.name, &new.1.name);
        if let ([lost], [gained]) = (&lost[..], &gained[..]) {
            let is_kept = !is_renamed && old.1.name.why == Why::Invented && parent(lost) == parent(gained);
            if !is_kept {
                let message = format!("is called {}, was {}", quoted(gained), quoted(lost));
                self.report(spot, Severity::Breaking, &OPERATION_RENAMED, message);
            }
        } else if !lost.is_empty() {
            let message = format!("is no longer called {}", list_words(lost.iter().copied()));
            self.report(spot, Severity::Breaking, &OPERATION_REGROUPED, message);
        } else if !gained.is_empty() {
            let message = format!("is called {} too", list_words(gained.iter().copied()));
            self.report(spot, Severity::Feature, &OPERATION_REGROUPED, message);
        }
    }

    /// What the SDK does by itself when it sends the call.
    fn sending(&mut self, spot: &Spot, old: &Operation, new: &Operation) {
        let key_header = |operation: &Operation| {
            operation.idempotency.map(|index| operation.parameters[index].wire.clone())
        };
        let changed = [
            ("is retried in another way", old.retries != new.retries),
            ("has another timeout", old.timeout != new.timeout),
            ("is made repeatable by another header", key_header(old) != key_header(new)),
        ];
        for (message, _) in changed.into_iter().filter(|(_, is_changed)| *is_changed) {
            self.report(spot, Severity::Fix, &SENDING_CHANGED, message);
        }
    }
}

fn numbered(operations: &[Operation]) -> Vec<Numbered<'_>> {
    operations.iter().enumerate().map(|(index, operation)| (OperationId(index as u32), operation)).collect()
}

/// By method and path; then without regard to the names of the path's parameters; then by the operation id, for those
/// that moved.
fn matched<'a, 'b>(old: &'b [Numbered<'a>], new: &'b [Numbered<'a>]) -> Matched<'b, Numbered<'a>> {
    let mut matched = by_key(old, new, |(_, operation)| (&operation.method, operation.template.as_str()));
    matched.again(|(_, operation)| Some(key(operation)));
    matched
        .again(|(_, operation)| (operation.id.why == Why::Written).then_some(operation.id.spelling.as_str()));
    matched
}

/// Method and path, the names of the path's parameters left out.
fn key(operation: &Operation) -> (&Method, String) {
    let mut path = String::new();
    let mut is_name = false;
    for c in operation.template.chars() {
        is_name = is_name && c != '}';
        if !is_name {
            path.push(c);
        }
        is_name = is_name || c == '{';
    }
    (&operation.method, path)
}

fn call(operation: &Operation) -> String {
    quoted(&format!("{} {}", operation.method.as_str(), operation.template))
}

fn parent(name: &str) -> &str {
    name.rsplit_once('.').map_or("", |(parent, _)| parent)
}
