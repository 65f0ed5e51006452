use super::lists;
use crate::node::Object;
use crate::rewrite::Site;

/// A field of a form that has become a property: what spoke of the parameter is left out.
pub(super) fn field(parameter: &mut Object, site: &mut Site<'_>) {
    lists::separators(parameter, site);
    for key in ["name", "in", "required", "allowEmptyValue"] {
        parameter.shift_remove(key);
    }
}
