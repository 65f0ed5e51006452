use sdkwright_diagnostics::Code;

/// Every code of this crate, for `sdkwright explain`.
pub const CODES: &[&Code] = &[
    &BROKEN_TEMPLATE,
    &UNKNOWN_TEMPLATE,
    &UNREADABLE_TEMPLATES,
    &TOO_MANY_FILES,
    &FOREIGN_FILE,
    &EDITED_FILE,
    &UNFIT_PATH,
    &BROKEN_MANIFEST,
    &OUTPUT_IN_USE,
    &CHANGED_MEANWHILE,
    &UNWRITABLE_OUTPUT,
];

pub(crate) static BROKEN_TEMPLATE: Code = Code::new(
    "broken-template",
    "A template of yours, given by --templates, cannot be rendered: its syntax is wrong, it asks for what its view does \
     not have, or it prints something other than final text.",
    "Compare it with the template that it replaces. `sdkwright inspect --stage view` shows what each template can print.",
);

pub(crate) static UNKNOWN_TEMPLATE: Code = Code::new(
    "unknown-template",
    "A file in the folder given by --templates replaces no template, so that it would have no effect.",
    "Give it the path of the template that it replaces, below a folder of the language's name: \
     `rust/src/client.rs.jinja`. A file that others include starts with `_`.",
);

pub(crate) static UNREADABLE_TEMPLATES: Code = Code::new(
    "unreadable-templates",
    "The folder given by --templates, or a file in it, cannot be read.",
    "Name a folder that holds one folder of templates for each language; its files must be UTF-8.",
);

pub(crate) static TOO_MANY_FILES: Code = Code::new(
    "too-many-files",
    "An SDK would consist of more files than sdkwright writes, because documents are untrusted input.",
    "Split the document, so that each part makes an SDK of its own.",
);

pub(crate) static FOREIGN_FILE: Code = Code::new(
    "foreign-file",
    "A file stands where sdkwright would write one of its own, and sdkwright has not written it.",
    "Move it away, or let it be overwritten with --force.",
);

pub(crate) static EDITED_FILE: Code = Code::new(
    "edited-file",
    "A file that sdkwright wrote was changed since. Writing or removing it would lose the change.",
    "Undo the change, or move it to a file of your own; then run again. With --force the file is overwritten.",
);

pub(crate) static UNFIT_PATH: Code = Code::new(
    "unfit-path",
    "On the way to a file that sdkwright would write stands a symbolic link, a folder in place of a file, or a file in \
     place of a folder. Links are never followed, for they can lead out of the SDK's folder.",
    "Remove what stands there.",
);

pub(crate) static BROKEN_MANIFEST: Code = Code::new(
    "broken-manifest",
    "The file .sdkwright.json in an SDK's folder, which lists the files that sdkwright owns, is not as sdkwright wrote \
     it; often a merge has left its marks.",
    "Restore it from version control. If it is deleted, files that are no longer generated must be removed by hand.",
);

pub(crate) static OUTPUT_IN_USE: Code = Code::new(
    "output-in-use",
    "Another run is writing to the same folder.",
    "Wait until it has ended, then run again.",
);

pub(crate) static CHANGED_MEANWHILE: Code = Code::new(
    "changed-meanwhile",
    "A file changed between the moment when it was compared and the moment when it was to be written. Nothing was \
     written.",
    "Run again.",
);

pub(crate) static UNWRITABLE_OUTPUT: Code = Code::new(
    "unwritable-output",
    "The system refused to read or write in an SDK's folder.",
    "The message says what the system answered. The next run repairs what this one has left unfinished.",
);
