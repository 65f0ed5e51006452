use std::path::PathBuf;
use std::rc::Rc;

use clap::Args;
use sdkwright_config::RemoteHost;
use sdkwright_spec::ReadOptions;

use crate::network::Network;

/// How the document that the command line names is read.
#[derive(Debug, Clone, Default, Args)]
pub struct Reading {
    /// Follow references to files below this folder, not only to those below the document's
    #[arg(long, value_name = "DIR")]
    pub root: Option<PathBuf>,
    /// Apply an OpenAPI Overlay first; several are applied in the order given
    #[arg(long = "overlay", value_name = "FILE")]
    pub overlays: Vec<PathBuf>,
    /// Follow references to this host over HTTPS too; may be given several times
    #[arg(long, value_name = "HOST")]
    pub allow_remote: Vec<RemoteHost>,
}

impl Reading {
    /// The same for the road.
    pub fn options(&self) -> ReadOptions {
        ReadOptions {
            root: self.root.clone(),
            overlays: self.overlays.clone(),
            fetch: Some(Rc::new(Network::new(self.allow_remote.clone()))),
        }
    }
}
