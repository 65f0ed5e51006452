/// How large a document may be, where the user says so. What is not said is sdkwright's own limit.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Limits {
    /// Of one file, in MB (2^20 bytes).
    pub max_file_size: Option<usize>,
    /// Files that the document consists of.
    pub max_files: Option<usize>,
    /// Schemas side by side, as in `components`.
    pub max_schemas: Option<usize>,
}

impl Limits {
    /// These, and others where these say nothing.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self {
            max_file_size: self.max_file_size.or(other.max_file_size),
            max_files: self.max_files.or(other.max_files),
            max_schemas: self.max_schemas.or(other.max_schemas),
        }
    }
}
