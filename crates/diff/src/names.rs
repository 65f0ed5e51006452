//! What the SDK's users call things, in no language, and when two names are one.

use std::collections::BTreeMap;

use sdkwright_api::{Api, Name, Operation, OperationId, TypeDef, Why};

/// The words of a name, in lower case: `getCustomers`, `get_customers` and `Get customers` are one in every language.
pub(crate) fn words(spelling: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut before = None;
    for c in spelling.chars() {
        if c.is_alphanumeric() {
            let starts = before.is_none_or(|before: char| {
                !before.is_alphanumeric() || (before.is_lowercase() && c.is_uppercase())
            });
            if starts {
                words.push(String::new());
            }
            if let Some(word) = words.last_mut() {
                word.extend(c.to_lowercase());
            }
        }
        before = Some(c);
    }
    // Signs alone are a name too: `+1` and `-1` are not one.
    let signs = spelling.chars().filter(|c| !c.is_alphanumeric() && !" _-./".contains(*c));
    let signs: String = signs.chain(spelling.chars().take(1).filter(|c| *c == '-')).collect();
    if !signs.is_empty() {
        words.push(signs);
    }
    words
}

/// Whether two names give one identifier. An invented one stays as long as its key does: `sdkwright.lock` sees to it.
pub(crate) fn is_same(old: &Name, new: &Name) -> bool {
    let is_kept = old.why == Why::Invented && new.why == Why::Invented && old.key == new.key;
    is_kept || words(&old.spelling) == words(&new.spelling)
}

/// The same for types, which may be found at several places.
pub(crate) fn is_same_type(old: &TypeDef, new: &TypeDef) -> bool {
    let (Some(old_name), Some(new_name)) = (&old.name, &new.name) else { return true };
    let is_invented = old_name.why == Why::Invented && new_name.why == Why::Invented;
    let shares_place = || {
        let mut places = old.aliases.iter().chain([old_name]);
        places
            .any(|place| new_name.key == place.key || new.aliases.iter().any(|alias| alias.key == place.key))
    };
    is_same(old_name, new_name) || (is_invented && shares_place())
}

/// A type's name as it is shown: as it stands in the document, or the words of an invention as one.
pub(crate) fn type_name(name: &Name) -> String {
    match name.why {
        Why::Written => name.spelling.clone(),
        Why::Invented => name.spelling.split(|c: char| !c.is_alphanumeric()).map(capitalised).collect(),
    }
}

fn capitalised(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}

/// What each operation is called, one name for each resource that it is reached through: `customers.list`.
#[derive(Debug)]
pub(crate) struct OperationNames(BTreeMap<OperationId, Vec<String>>);

impl OperationNames {
    pub(crate) fn new(api: &Api) -> Self {
        let names = api.operations.iter().enumerate().map(|(index, operation)| {
            let mut names: Vec<String> =
                operation.resources.iter().map(|id| called(api, operation, *id)).collect();
            if names.is_empty() {
                names.push(member(&operation.name));
            }
            (OperationId(index as u32), names)
        });
        Self(names.collect())
    }

    /// The name through the first resource.
    pub(crate) fn first(&self, operation: OperationId) -> &str {
        &self.0[&operation][0]
    }

    pub(crate) fn all(&self, operation: OperationId) -> &[String] {
        &self.0[&operation]
    }
}

fn called(api: &Api, operation: &Operation, resource: sdkwright_api::ResourceId) -> String {
    let mut parts = vec![member(&operation.name)];
    let mut next = Some(resource);
    while let Some(id) = next {
        let resource = api.resource(id);
        if !resource.is_root() {
            parts.push(member(&resource.name));
        }
        next = resource.parent;
    }
    parts.reverse();
    parts.join(".")
}

fn member(name: &Name) -> String {
    let words = words(&name.spelling);
    if words.is_empty() { name.spelling.clone() } else { words.join("_") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_name_have_the_same_words() {
        for other in ["get_customers", "Get customers", "get-customers", "GetCustomers"] {
            assert_eq!(words("getCustomers"), words(other), "{other}");
        }
        for other in ["getcustomers", "getCustomer", ""] {
            assert_ne!(words("getCustomers"), words(other), "{other}");
        }
        assert_ne!(words("+1"), words("-1"));
        assert_ne!(words(">="), words("<="));
    }

    #[test]
    fn an_invented_name_stays_with_its_place() {
        let old = Name::invented("list customers item", "GET /customers response 200 []");
        let moved = Name::invented("customer", "GET /customers response 200 []");
        let other = Name::invented("customer", "GET /customers/{id} response 200");
        assert!(is_same(&old, &moved) && !is_same(&old, &other));
        assert_eq!(type_name(&old), "ListCustomersItem");
    }
}
