//! `sdkwright.toml`, which says what SDKs to make, and `sdkwright.lock`, which remembers the names they were given.

mod codes;
mod config;
mod group_by;
mod limits;
mod lock;
mod name_lock;
mod remote_host;
mod schema;
mod source;
mod table;

pub use codes::CODES;
pub use config::{Config, FlavorOptions, Sdk};
pub use group_by::GroupBy;
pub use limits::Limits;
pub use lock::Lock;
pub use name_lock::NameLock;
pub use remote_host::RemoteHost;
pub use source::{CONFIG_FILE, LOCK_FILE, Loaded, Source};

/// What findings call the file at `path`: the path as given, `/` between its parts on every system.
fn file_name(path: &std::path::Path) -> String {
    path.display().to_string().replace(std::path::MAIN_SEPARATOR, "/")
}
