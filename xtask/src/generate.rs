//! `cargo xtask generate`: the SDKs that this repository commits.

use std::io;

use sdkwright::generate::Generate;
use sdkwright::{Report, Status};

use crate::{Result, root};

/// Does in this process what `sdkwright generate` does in the repository's folder.
pub(crate) fn run(check: bool) -> Result {
    // So that findings name files as a reader of the repository does.
    std::env::set_current_dir(root())?;
    let request = Generate { check, ..Generate::default() };
    match request.run(&Report::default(), &mut io::stdout())? {
        Status::Done => Ok(()),
        Status::Failed if check => {
            Err("the generated SDKs are not what `cargo xtask generate` would write".into())
        }
        Status::Failed | Status::Unusable => Err("not everything could be generated".into()),
    }
}
