use super::keywords::is_keyword;
use super::lists;
use crate::node::Object;
use crate::rewrite::Site;

/// A field of a form that has become a property: what spoke of the parameter is left out, and what 2.0 does not know.
pub(super) fn field(parameter: &mut Object, site: &mut Site<'_>) {
    lists::separators(parameter, site);
    parameter.retain(|key, _| is_keyword(key) || key == "description" || key.starts_with("x-"));
}

/// The items of a list in a parameter, which become a schema.
pub(super) fn items(items: &mut Object, site: &mut Site<'_>) {
    lists::lists_in_lists(items, site);
    items.retain(|key, _| is_keyword(key) || key == "$ref" || key.starts_with("x-"));
}
