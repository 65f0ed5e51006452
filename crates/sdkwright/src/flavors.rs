//! The languages that sdkwright writes.

use sdkwright_flavor::Flavor;

/// Every flavor, one line each.
pub static FLAVORS: &[&dyn Flavor] =
    &[&sdkwright_flavor_rust::Rust, &sdkwright_flavor_typescript::TypeScript];

/// The flavor of that name, as in `--flavor` and `sdkwright.toml`.
pub fn find(name: &str) -> Option<&'static dyn Flavor> {
    FLAVORS.iter().copied().find(|flavor| flavor.name() == name)
}

/// The names of all flavors.
pub fn names() -> impl Iterator<Item = &'static str> {
    FLAVORS.iter().map(|flavor| flavor.name())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_finds_its_flavor() {
        for name in names() {
            assert_eq!(find(name).map(Flavor::name), Some(name));
        }
        assert!(find("cobol").is_none());
    }
}
