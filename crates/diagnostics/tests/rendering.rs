//! The three forms in which findings are printed.

use sdkwright_diagnostics::{
    Code, FileId, Finding, Locate, Origin, Part, Place, Pointer, github, human, json,
};

static DANGLING: Code = Code::new("dangling-reference", "A reference leads to nothing.", "Correct it.");
static DUPLICATE: Code = Code::new("duplicate-key", "A key stands twice.", "Remove one.");

/// Files whose nodes are found by their text: the pointer `/x` means the first `x` of the file.
struct Files(&'static [(&'static str, &'static str)]);

impl Locate for Files {
    fn locate(&self, origin: &Origin) -> Option<Place> {
        let (name, text) = self.0.get(origin.file.0 as usize)?;
        let needle = origin.pointer.last()?;
        let start = text.find(&needle)?;
        let line_start = text[..start].rfind('\n').map_or(0, |at| at + 1);
        Some(Place {
            file: (*name).to_owned(),
            line: text[..start].matches('\n').count() + 1,
            column: text[line_start..start].chars().count() + 1,
            span: start..start + needle.len(),
        })
    }

    fn text(&self, origin: &Origin) -> Option<&str> {
        self.0.get(origin.file.0 as usize).map(|(_, text)| *text)
    }
}

fn at(file: u32, needle: &str) -> Origin {
    Origin::new(FileId(file), Pointer::root().child(needle))
}

const SHOP: Files = Files(&[
    (
        "specs/shop.yaml",
        "paths:\n  /orders:\n    get:\n      $ref: '#/nope'\n    post: 1\n\n\n  /orders: {}\n",
    ),
    ("specs/parts.yaml", "Order:\n  type: object\n"),
]);

fn plain(finding: &Finding, sources: &dyn Locate) -> String {
    let styled = human(finding, sources);
    let mut text = String::new();
    let mut rest = styled.as_str();
    while let Some(start) = rest.find("\u{1b}[") {
        text.push_str(&rest[..start]);
        let end = rest[start..].find('m').expect("a style ends with m");
        rest = &rest[start + end + 1..];
    }
    text.push_str(rest);
    text
}

#[test]
fn one_place_is_underlined() {
    let finding = Finding::error(&DANGLING, "reference leads to nothing")
        .at(at(0, "'#/nope'"))
        .label("no such node")
        .help("did you mean `#/components`?");
    insta::assert_snapshot!(plain(&finding, &SHOP));
}

#[test]
fn places_of_one_file_are_shown_together_and_others_apart() {
    let finding = Finding::warning(&DUPLICATE, "key `get` stands twice")
        .at(at(0, "post"))
        .label("again here")
        .related(at(0, "get"), "first here")
        .related(at(0, "{}"), "and far below")
        .related(at(1, "object"), "and in another file");
    insta::assert_snapshot!(plain(&finding, &SHOP));
}

#[test]
fn two_places_on_one_line() {
    let finding =
        Finding::error(&DUPLICATE, "key stands twice").at(at(1, "object")).related(at(1, "type"), "its key");
    insta::assert_snapshot!(plain(&finding, &SHOP));
}

#[test]
fn no_place_at_all() {
    let finding = Finding::note(&DANGLING, "nothing to do").help("be glad");
    insta::assert_snapshot!(plain(&finding, &SHOP));
    let lost = Finding::error(&DANGLING, "lost").at(Origin::root(FileId(9)));
    insta::assert_snapshot!(plain(&lost, &SHOP));
}

#[test]
fn a_minified_document_shows_windows_and_the_pointer() {
    let filler = "\"filler\":{\"some\":[1,2,3]},".repeat(40_000);
    let text: &'static str = format!("{{{filler}\"first\":1,{filler}\"second\":2,{filler}\"end\":0}}").leak();
    let files = Files(vec![("api.json", text)].leak());
    let finding = Finding::error(&DUPLICATE, "key stands twice")
        .at(at(0, "\"second\""))
        .related(at(0, "\"first\""), "first here");
    insta::assert_snapshot!(plain(&finding, &files));
}

#[test]
fn nothing_of_the_document_steers_the_terminal() {
    let files = Files(&[("ev\u{1b}]0;il\u{7}.yaml", "a: \u{1b}[2Jbad\u{202e} # \u{9b}31m \u{200b}\n")]);
    let finding = Finding::error(&DANGLING, "reference `\u{1b}[31m\u{202e}`\nerror: forged")
        .at(at(0, "bad\u{202e}"))
        .label("la\u{7}bel")
        .help("he\u{2028}lp");
    let text = plain(&finding, &files);
    assert!(!text.chars().any(|c| c != '\n' && c.is_control()), "{text:?}");
    assert!(!json(&finding, &files).trim_end().chars().any(|c| c.is_control() || c == '\u{202e}'));
    insta::assert_snapshot!(text);
}

#[test]
fn json_is_one_object_on_a_line() {
    let mut origin = at(0, "post");
    origin.part = Part::Key;
    let finding = Finding::warning(&DUPLICATE, "key \u{202e}`post`\nstands twice")
        .at(origin)
        .label("again here")
        .related(at(1, "object"), "first here")
        .help("remove one");
    let line = json(&finding, &SHOP);
    assert_eq!(line.matches('\n').count(), 1);
    let value: serde_json::Value = serde_json::from_str(&line).unwrap();
    assert_eq!(value["message"], "key \u{202e}`post`\nstands twice");
    assert_eq!(value["end"], 9);
    insta::assert_snapshot!(line);
}

#[test]
fn github_commands_are_escaped() {
    let files = Files(&[("a,b:c%.yaml", "x: 100%\n")]);
    let finding = Finding::error(&DANGLING, "50% of it\n::error::forged").at(at(0, "100%")).help("why, so");
    insta::assert_snapshot!(github(&finding, &files), @r"::error file=a%2Cb%3Ac%25.yaml,line=1,col=4,endColumn=7,title=dangling-reference::50%25 of it\n::error::forged%0Ahelp: why, so");
    insta::assert_snapshot!(github(&Finding::note(&DANGLING, "a, b"), &files), @"::notice title=dangling-reference::a, b");
}
