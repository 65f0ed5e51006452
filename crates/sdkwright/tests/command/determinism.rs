use crate::sandbox::{PETSTORE, Ran, Sandbox, Tree};

/// The SDK of the pet store, made in a folder of that name and in that environment.
fn made(folder: &str, environment: &[(&str, &str)]) -> Tree {
    let sandbox = Sandbox::new();
    sandbox.write(&format!("{folder}/pets.yaml"), PETSTORE);
    let document = sandbox.path(&format!("{folder}/pets.yaml"));
    let out = sandbox.path("out");
    let mut command = sandbox.command(&["generate"]);
    command.arg(&document).arg("--out").arg(&out).envs(environment.iter().copied());
    command.current_dir(sandbox.path(folder));
    Ran::of(&mut command).ends_with(0);
    sandbox.tree("out")
}

#[test]
fn place_time_zone_and_language_leave_no_trace() {
    let first =
        made("a", &[("TZ", "Pacific/Kiritimati"), ("LANG", "tr_TR.UTF-8"), ("LC_ALL", "tr_TR.UTF-8")]);
    assert!(first.len() > 3);
    for run in 0..4 {
        let folder = format!("deep/er/folder{run}");
        let again = made(
            &folder,
            &[("TZ", "America/Los_Angeles"), ("LANG", "C"), ("HOME", "/nowhere"), ("USER", "x")],
        );
        assert_eq!(again.keys().collect::<Vec<_>>(), first.keys().collect::<Vec<_>>());
        for (path, bytes) in &again {
            assert_eq!(Some(bytes), first.get(path), "{path}");
        }
    }
}

#[test]
fn carriage_returns_and_a_byte_order_mark_change_nothing() {
    let sandbox = Sandbox::with_petstore();
    sandbox.write("dos/pets.yaml", format!("\u{feff}{}", PETSTORE.replace('\n', "\r\n")));
    sandbox.run(&["generate", "pets.yaml", "--out", "unix-sdk"]).ends_with(0);
    sandbox.run(&["generate", "dos/pets.yaml", "--out", "dos-sdk"]).ends_with(0);
    assert_eq!(sandbox.tree("unix-sdk"), sandbox.tree("dos-sdk"));
}
