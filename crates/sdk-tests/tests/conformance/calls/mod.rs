// Made from the conformance suite by the tests of the crate sdkwright; not edited by hand.

mod bodies;
mod downloads;
mod errors;
mod events;
mod headers;
mod json;
mod lines;
mod null;
mod open;
mod pages;
mod path;
mod query;
mod retries;
mod times;
mod unions;

use conformance::Conformance;

use crate::outcome::CaseFuture;

/// Makes the call of a case of a file.
pub fn call<'c>(file: &str, index: usize, conformance: &'c Conformance) -> CaseFuture<'c> {
    match file {
        "bodies" => bodies::call(index, conformance),
        "downloads" => downloads::call(index, conformance),
        "errors" => errors::call(index, conformance),
        "events" => events::call(index, conformance),
        "headers" => headers::call(index, conformance),
        "json" => json::call(index, conformance),
        "lines" => lines::call(index, conformance),
        "null" => null::call(index, conformance),
        "open" => open::call(index, conformance),
        "pages" => pages::call(index, conformance),
        "path" => path::call(index, conformance),
        "query" => query::call(index, conformance),
        "retries" => retries::call(index, conformance),
        "times" => times::call(index, conformance),
        "unions" => unions::call(index, conformance),
        _ => panic!("the suite has no {file}.json"),
    }
}
