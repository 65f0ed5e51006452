//! Examples of findings are embedded, so a changed one must rebuild the crate.

fn main() {
    println!("cargo:rerun-if-changed=findings");
    println!("cargo:rerun-if-changed=changes");
}
