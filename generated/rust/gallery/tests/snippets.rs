//! Every example of the pages is compiled here, and `every_example_is_compiled` makes sure that none is missing.

#![allow(dead_code, deprecated, reason = "examples are compiled, not run")]

use std::fs;
use std::path::{Path, PathBuf};

#[path = "snippets/events_describe.rs"]
mod events_describe;
#[path = "snippets/events_describe_stream.rs"]
mod events_describe_stream;
#[path = "snippets/events_watch.rs"]
mod events_watch;
#[path = "snippets/makers_list.rs"]
mod makers_list;
#[path = "snippets/makers_sign_up.rs"]
mod makers_sign_up;
#[path = "snippets/museums_rooms.rs"]
mod museums_rooms;
#[path = "snippets/pictures_add_note.rs"]
mod pictures_add_note;
#[path = "snippets/pictures_copy.rs"]
mod pictures_copy;
#[path = "snippets/pictures_download.rs"]
mod pictures_download;
#[path = "snippets/pictures_hang_pictures.rs"]
mod pictures_hang_pictures;
#[path = "snippets/pictures_import_pictures.rs"]
mod pictures_import_pictures;
#[path = "snippets/pictures_list_notes.rs"]
mod pictures_list_notes;
#[path = "snippets/pictures_match_pictures.rs"]
mod pictures_match_pictures;
#[path = "snippets/pictures_original.rs"]
mod pictures_original;
#[path = "snippets/pictures_replace.rs"]
mod pictures_replace;
#[path = "snippets/pictures_search.rs"]
mod pictures_search;
#[path = "snippets/pictures_select_pictures.rs"]
mod pictures_select_pictures;
#[path = "snippets/pictures_set_caption.rs"]
mod pictures_set_caption;
#[path = "snippets/pictures_thumbnail.rs"]
mod pictures_thumbnail;
#[path = "snippets/pictures_upload.rs"]
mod pictures_upload;

#[test]
fn every_example_is_compiled() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut compiled = Vec::new();
    for folder in ["tests/snippets", "examples"] {
        for path in files(&root.join(folder)) {
            compiled.push(fs::read_to_string(path).expect("a readable program").trim().to_owned());
        }
    }
    let mut pages = vec![root.join("README.md"), root.join("api.md")];
    pages.extend(files(&root.join("docs/resources")));
    let mut examples = 0;
    for page in pages {
        let text = fs::read_to_string(&page).expect("a readable page");
        for block in text.split("```rust\n").skip(1) {
            let example = block.split("\n```").next().unwrap_or_default().trim();
            let is_compiled = compiled.iter().any(|program| program == example);
            assert!(is_compiled, "{}:\n{example}", page.display());
            examples += 1;
        }
    }
    assert!(examples > 0, "the pages show examples");
}

fn files(folder: &Path) -> Vec<PathBuf> {
    fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect()
}
