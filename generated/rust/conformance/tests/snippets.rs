//! Every example of the pages is compiled here, and `every_example_is_compiled` makes sure that none is missing.

#![allow(dead_code, deprecated, reason = "examples are compiled, not run")]

use std::fs;
use std::path::{Path, PathBuf};

#[path = "snippets/bodies_send_bytes.rs"]
mod bodies_send_bytes;
#[path = "snippets/bodies_send_form.rs"]
mod bodies_send_form;
#[path = "snippets/bodies_send_parts.rs"]
mod bodies_send_parts;
#[path = "snippets/bodies_send_styled_form.rs"]
mod bodies_send_styled_form;
#[path = "snippets/bodies_send_text.rs"]
mod bodies_send_text;
#[path = "snippets/downloads_download_file.rs"]
mod downloads_download_file;
#[path = "snippets/errors_add_item.rs"]
mod errors_add_item;
#[path = "snippets/errors_delete_item.rs"]
mod errors_delete_item;
#[path = "snippets/errors_read_item.rs"]
mod errors_read_item;
#[path = "snippets/errors_read_maybe.rs"]
mod errors_read_maybe;
#[path = "snippets/events_listen.rs"]
mod events_listen;
#[path = "snippets/events_listen_for_tokens.rs"]
mod events_listen_for_tokens;
#[path = "snippets/headers_cookies.rs"]
mod headers_cookies;
#[path = "snippets/headers_headers_exploded.rs"]
mod headers_headers_exploded;
#[path = "snippets/headers_headers_simple.rs"]
mod headers_headers_simple;
#[path = "snippets/headers_ignored_headers.rs"]
mod headers_ignored_headers;
#[path = "snippets/json_read_list.rs"]
mod json_read_list;
#[path = "snippets/json_read_names.rs"]
mod json_read_names;
#[path = "snippets/json_read_numbers.rs"]
mod json_read_numbers;
#[path = "snippets/json_read_texts.rs"]
mod json_read_texts;
#[path = "snippets/json_read_tree.rs"]
mod json_read_tree;
#[path = "snippets/json_write_list.rs"]
mod json_write_list;
#[path = "snippets/json_write_names.rs"]
mod json_write_names;
#[path = "snippets/json_write_numbers.rs"]
mod json_write_numbers;
#[path = "snippets/json_write_texts.rs"]
mod json_write_texts;
#[path = "snippets/json_write_tree.rs"]
mod json_write_tree;
#[path = "snippets/lines_read_rows.rs"]
mod lines_read_rows;
#[path = "snippets/lines_write_rows.rs"]
mod lines_write_rows;
#[path = "snippets/nulls_read_profile.rs"]
mod nulls_read_profile;
#[path = "snippets/nulls_write_profile.rs"]
mod nulls_write_profile;
#[path = "snippets/open_read_device.rs"]
mod open_read_device;
#[path = "snippets/open_read_labels.rs"]
mod open_read_labels;
#[path = "snippets/open_write_device.rs"]
mod open_write_device;
#[path = "snippets/open_write_labels.rs"]
mod open_write_labels;
#[path = "snippets/pages_pages_by_cursor.rs"]
mod pages_pages_by_cursor;
#[path = "snippets/pages_pages_by_number.rs"]
mod pages_pages_by_number;
#[path = "snippets/pages_pages_by_offset.rs"]
mod pages_pages_by_offset;
#[path = "snippets/pages_pages_by_url.rs"]
mod pages_pages_by_url;
#[path = "snippets/pages_pages_in_body.rs"]
mod pages_pages_in_body;
#[path = "snippets/paths_kind_in_path.rs"]
mod paths_kind_in_path;
#[path = "snippets/paths_label_exploded_list.rs"]
mod paths_label_exploded_list;
#[path = "snippets/paths_label_exploded_object.rs"]
mod paths_label_exploded_object;
#[path = "snippets/paths_label_list.rs"]
mod paths_label_list;
#[path = "snippets/paths_label_object.rs"]
mod paths_label_object;
#[path = "snippets/paths_label_text.rs"]
mod paths_label_text;
#[path = "snippets/paths_matrix_exploded_list.rs"]
mod paths_matrix_exploded_list;
#[path = "snippets/paths_matrix_exploded_object.rs"]
mod paths_matrix_exploded_object;
#[path = "snippets/paths_matrix_list.rs"]
mod paths_matrix_list;
#[path = "snippets/paths_matrix_object.rs"]
mod paths_matrix_object;
#[path = "snippets/paths_matrix_text.rs"]
mod paths_matrix_text;
#[path = "snippets/paths_numbers_in_path.rs"]
mod paths_numbers_in_path;
#[path = "snippets/paths_several_in_segment.rs"]
mod paths_several_in_segment;
#[path = "snippets/paths_simple_exploded_list.rs"]
mod paths_simple_exploded_list;
#[path = "snippets/paths_simple_exploded_object.rs"]
mod paths_simple_exploded_object;
#[path = "snippets/paths_simple_list.rs"]
mod paths_simple_list;
#[path = "snippets/paths_simple_object.rs"]
mod paths_simple_object;
#[path = "snippets/paths_simple_text.rs"]
mod paths_simple_text;
#[path = "snippets/paths_times_in_path.rs"]
mod paths_times_in_path;
#[path = "snippets/paths_verb_after_value.rs"]
mod paths_verb_after_value;
#[path = "snippets/queries_allow_reserved.rs"]
mod queries_allow_reserved;
#[path = "snippets/queries_brackets_in_name.rs"]
mod queries_brackets_in_name;
#[path = "snippets/queries_deep_object.rs"]
mod queries_deep_object;
#[path = "snippets/queries_exploded_list.rs"]
mod queries_exploded_list;
#[path = "snippets/queries_exploded_object.rs"]
mod queries_exploded_object;
#[path = "snippets/queries_exploded_text.rs"]
mod queries_exploded_text;
#[path = "snippets/queries_fixed_query.rs"]
mod queries_fixed_query;
#[path = "snippets/queries_form_list.rs"]
mod queries_form_list;
#[path = "snippets/queries_form_object.rs"]
mod queries_form_object;
#[path = "snippets/queries_form_text.rs"]
mod queries_form_text;
#[path = "snippets/queries_json_in_query.rs"]
mod queries_json_in_query;
#[path = "snippets/queries_map_in_query.rs"]
mod queries_map_in_query;
#[path = "snippets/queries_nested_deep_object.rs"]
mod queries_nested_deep_object;
#[path = "snippets/queries_pipe_delimited_list.rs"]
mod queries_pipe_delimited_list;
#[path = "snippets/queries_pipe_delimited_object.rs"]
mod queries_pipe_delimited_object;
#[path = "snippets/queries_required_in_query.rs"]
mod queries_required_in_query;
#[path = "snippets/queries_scalars_in_query.rs"]
mod queries_scalars_in_query;
#[path = "snippets/queries_space_delimited_list.rs"]
mod queries_space_delimited_list;
#[path = "snippets/queries_space_delimited_object.rs"]
mod queries_space_delimited_object;
#[path = "snippets/retries_delete_job.rs"]
mod retries_delete_job;
#[path = "snippets/retries_get_job.rs"]
mod retries_get_job;
#[path = "snippets/retries_keyed_job.rs"]
mod retries_keyed_job;
#[path = "snippets/retries_patch_job.rs"]
mod retries_patch_job;
#[path = "snippets/retries_post_job.rs"]
mod retries_post_job;
#[path = "snippets/retries_put_job.rs"]
mod retries_put_job;
#[path = "snippets/times_read_times.rs"]
mod times_read_times;
#[path = "snippets/times_write_times.rs"]
mod times_write_times;
#[path = "snippets/unions_read_owner.rs"]
mod unions_read_owner;
#[path = "snippets/unions_write_owner.rs"]
mod unions_write_owner;

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
