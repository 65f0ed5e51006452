//! Templates are embedded, so a changed one must rebuild the crate.

fn main() {
    println!("cargo:rerun-if-changed=templates");
    println!("cargo:rerun-if-changed=templates/src/lib");
}
