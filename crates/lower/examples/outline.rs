//! Prints what becomes of a document: `cargo run -p sdkwright-lower --example outline -- openapi.yaml`.

use std::error::Error;
use std::path::Path;
use std::time::Instant;

use sdkwright_lower::{LowerOptions, lower};
use sdkwright_spec::{Document, ReadOptions, Spec};

fn main() -> Result<(), Box<dyn Error>> {
    let path = std::env::args().nth(1).ok_or("give the path of a document")?;
    let (document, found) =
        Document::read(Path::new(&path), &ReadOptions::default()).map_err(|error| error.reason)?;
    found
        .iter()
        .for_each(|finding| eprintln!("{:?} {}: {}", finding.severity, finding.code, finding.message));
    let (spec, found) = Spec::new(document);
    found
        .iter()
        .for_each(|finding| eprintln!("{:?} {}: {}", finding.severity, finding.code, finding.message));
    let spec = spec.ok_or("the document has errors")?;
    let start = Instant::now();
    let (api, found) = lower(&spec, &LowerOptions::default());
    let time = start.elapsed();
    for finding in &found {
        let place = finding.origin.as_ref().map(|origin| origin.pointer.to_string()).unwrap_or_default();
        eprintln!("{:?} {}: {} at {place}", finding.severity, finding.code, finding.message);
    }
    print!("{api}");
    eprintln!("lowered {} operations and {} types in {time:?}", api.operations.len(), api.types.len());
    Ok(())
}
