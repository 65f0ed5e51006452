use crate::TypeRef;

/// How an operation is read page by page. Declared by the document, never guessed.
#[derive(Debug, Clone, PartialEq)]
pub struct Pagination {
    /// What moves.
    pub style: PageStyle,
    /// What is set for the next page.
    pub inputs: Vec<PageInput>,
    /// The list of items in the response; `None` when the document does not say, then there are pages only.
    pub items: Option<Access>,
    /// Where the next cursor or URL stands.
    pub next: Option<Access>,
    /// Where the number of pages stands.
    pub page_count: Option<Access>,
}

/// What moves from page to page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PageStyle {
    /// A page number or an offset grows until a page is short or empty.
    Offset,
    /// The response gives a cursor for the next request.
    Cursor,
    /// The response gives the URL of the next page.
    Url,
}

/// A value that the next request carries.
#[derive(Debug, Clone, PartialEq)]
pub struct PageInput {
    /// What it means.
    pub role: PageRole,
    /// Where it goes.
    pub target: Target,
    /// The default of the parameter, where the document has one and it is a whole number.
    pub default: Option<u64>,
}

/// What a pagination input means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PageRole {
    /// A page number.
    Page,
    /// Items to skip.
    Offset,
    /// Items a page.
    Limit,
    /// The cursor.
    Cursor,
}

/// Where a pagination input goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// The parameter at this index of the operation.
    Parameter(usize),
    /// The field under this wire path of the JSON body.
    Body(Vec<String>),
}

/// A JSONPath of the document, compiled to steps over known types. The empty list is the body itself.
#[derive(Debug, Clone, PartialEq)]
pub struct Access {
    /// From the body down.
    pub steps: Vec<Step>,
    /// The type reached.
    pub ty: TypeRef,
    /// Whether every step is certain to be there, neither optional nor nullable nor an element of a list.
    pub certain: bool,
}

/// One step down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// Into the field of this index of a struct.
    Field {
        /// The struct that is left.
        owner: crate::TypeId,
        /// The index in its `fields`.
        index: usize,
    },
    /// Into the element of a list, counted from the front.
    Index(usize),
    /// Into the element of a list, counted from the back: 0 is the last.
    FromEnd(usize),
}
