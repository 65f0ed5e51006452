use std::path::PathBuf;
use std::rc::Rc;

use clap::Args;
use clap::builder::{PossibleValuesParser, RangedU64ValueParser, TypedValueParser};
use sdkwright_config::{GroupBy, Limits, RemoteHost};
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
    /// How large it may be.
    #[command(flatten)]
    pub limits: Limiting,
    /// Make resources of operations without a tag by their paths
    #[arg(long, value_name = "HOW", value_parser = group_by(), default_value = GroupBy::NAMES[0])]
    pub group_by: GroupBy,
}

/// How large a document may be.
#[derive(Debug, Clone, Copy, Default, Args)]
pub struct Limiting {
    /// Read files of up to so many MB [default: 64]
    #[arg(long, value_name = "MB", value_parser = count())]
    pub max_file_size: Option<usize>,
    /// Read documents of up to so many files [default: 10000]
    #[arg(long, value_name = "COUNT", value_parser = count())]
    pub max_files: Option<usize>,
    /// Read documents of up to so many schemas [default: 100000]
    #[arg(long, value_name = "COUNT", value_parser = count())]
    pub max_schemas: Option<usize>,
}

impl From<Limiting> for Limits {
    fn from(Limiting { max_file_size, max_files, max_schemas }: Limiting) -> Self {
        Self { max_file_size, max_files, max_schemas }
    }
}

impl From<Limits> for Limiting {
    fn from(Limits { max_file_size, max_files, max_schemas }: Limits) -> Self {
        Self { max_file_size, max_files, max_schemas }
    }
}

/// Reads a number of `--max-…`.
fn count() -> impl TypedValueParser<Value = usize> {
    RangedU64ValueParser::<usize>::new().range(1..)
}

/// The limits of the user, and for the rest those that hold by default.
pub(crate) fn limits(chosen: Limits) -> sdkwright_spec::Limits {
    const MB: usize = 1024 * 1024;
    let usual = sdkwright_spec::Limits::default();
    sdkwright_spec::Limits {
        file_bytes: chosen.max_file_size.map_or(usual.file_bytes, |size| size.saturating_mul(MB)),
        files: chosen.max_files.unwrap_or(usual.files),
        schemas: chosen.max_schemas.unwrap_or(usual.schemas),
    }
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
            limits: limits(self.limits.into()),
        }
    }
}
