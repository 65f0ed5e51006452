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
fn nothing_around_a_run_leaves_a_trace() {
    let zones = ["UTC", "Pacific/Kiritimati", "America/Los_Angeles", "Asia/Kathmandu"];
    let languages = ["C", "tr_TR.UTF-8", "de_DE.UTF-8", "ja_JP.EUC-JP", "ar_EG.UTF-8"];
    let threads = ["1", "2", "7"];
    let homes = ["/nowhere", "/", "/tmp"];
    let first = made("a", &[]);
    assert!(first.len() > 3);
    for run in 0..20 {
        let folder = format!("run {run}/{}", "deeper/".repeat(run % 4));
        let environment = [
            ("TZ", zones[run % zones.len()]),
            ("LANG", languages[run % languages.len()]),
            ("LC_ALL", languages[(run + 1) % languages.len()]),
            ("RAYON_NUM_THREADS", threads[run % threads.len()]),
            ("TOKIO_WORKER_THREADS", threads[(run + 1) % threads.len()]),
            ("HOME", homes[run % homes.len()]),
            ("USER", if run % 2 == 0 { "ada" } else { "root" }),
            ("SOURCE_DATE_EPOCH", if run % 3 == 0 { "0" } else { "4102444800" }),
        ];
        let again = made(&folder, &environment);
        assert_eq!(again.keys().collect::<Vec<_>>(), first.keys().collect::<Vec<_>>());
        for (path, bytes) in &again {
            assert_eq!(Some(bytes), first.get(path), "{path} in {environment:?}");
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
