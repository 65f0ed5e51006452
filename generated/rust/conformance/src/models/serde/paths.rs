//! How the models of `paths` are read and written.

use crate::models::KindInPathKind;
use crate::runtime::json;

json::string_enums!(KindInPathKind);
