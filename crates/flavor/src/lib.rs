//! What all flavors share: the trait they implement, the template engine with its strict formatter, identifier
//! scopes, the set of files, the manifest of owned files, and writing to disk. No language.

mod arguments;
mod codes;
mod diff;
mod disk;
mod engine;
mod files;
mod flavor;
mod inspect;
mod manifest;
pub mod markdown;
mod output_lock;
mod page;
mod plan;
pub mod prose;
mod safe;
mod scope;
pub mod sections;
mod side_by_side;
#[cfg(any(test, feature = "template-rules"))]
pub mod template_rules;
mod templates;
mod type_docs;
pub mod words;
mod write;

pub use arguments::{Argument, Arguments};
pub use codes::CODES;
pub use files::{File, Files};
pub use flavor::{Context, Flavor};
pub use inspect::inspect;
pub use page::{OutputPath, Ownership, Page};
pub use plan::{Action, Plan, Step};
pub use safe::SafeText;
pub use scope::{Case, Claim, Scope};
pub use side_by_side::side_by_side;
pub use templates::Templates;
pub use type_docs::TypeDocs;
pub use write::Written;
