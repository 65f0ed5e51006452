use std::path::PathBuf;
use std::rc::Rc;

use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use sdkwright_config::{GroupBy, RemoteHost};
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
    /// Make resources of operations without a tag by their paths
    #[arg(long, value_name = "HOW", value_parser = group_by(), default_value = GroupBy::NAMES[0])]
    pub group_by: GroupBy,
}

/// Reads `--group-by`.
pub(crate) fn group_by() -> impl TypedValueParser<Value = GroupBy> {
    PossibleValuesParser::new(GroupBy::NAMES).try_map(|text| text.parse())
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
