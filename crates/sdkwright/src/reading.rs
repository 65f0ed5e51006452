use std::path::PathBuf;

use clap::Args;
use sdkwright_spec::ReadOptions;

/// How the document that the command line names is read.
#[derive(Debug, Clone, Default, Args)]
pub struct Reading {
    /// Follow references to files below this folder, not only to those below the document's
    #[arg(long, value_name = "DIR")]
    pub root: Option<PathBuf>,
    /// Apply an OpenAPI Overlay first; several are applied in the order given
    #[arg(long = "overlay", value_name = "FILE")]
    pub overlays: Vec<PathBuf>,
}

impl Reading {
    /// The same for the road.
    pub fn options(&self) -> ReadOptions {
        ReadOptions { root: self.root.clone(), overlays: self.overlays.clone() }
    }
}
