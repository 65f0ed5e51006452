//! `cargo xtask generate`: the SDKs that this repository commits, and the page of findings.

use std::{fs, io};

use sdkwright::generate::Generate;
use sdkwright::{Report, Status, explain};

use crate::{Result, root};

/// The page that `sdkwright explain` would fill.
const FINDINGS: &str = "docs/findings.md";

/// Does in this process what `sdkwright generate` does in the repository's folder.
pub(crate) fn run(check: bool) -> Result {
    // So that findings name files as a reader of the repository does.
    std::env::set_current_dir(root())?;
    findings(check)?;
    let request = Generate { check, ..Generate::default() };
    match request.run(&Report::default(), &mut io::stdout())? {
        Status::Done => Ok(()),
        Status::Failed if check => {
            Err("the generated SDKs are not what `cargo xtask generate` would write".into())
        }
        Status::Failed | Status::Unusable => Err("not everything could be generated".into()),
    }
}

/// Writes the page of findings where it differs from what the codes say.
fn findings(check: bool) -> Result {
    let path = root().join(FINDINGS);
    let page = explain::handbook();
    if fs::read_to_string(&path).is_ok_and(|text| text == page) {
        return Ok(());
    }
    if check {
        return Err(format!("{FINDINGS} is not what `cargo xtask generate` would write").into());
    }
    fs::create_dir_all(path.parent().expect("it is in a folder"))?;
    Ok(fs::write(path, page)?)
}
