use std::borrow::Cow;
use std::fmt::Write as _;

use similar::TextDiff;

use crate::Plan;
use crate::manifest::Manifest;

impl Plan {
    /// What the plan would change as a unified diff, foreign and edited files included. Empty when the plan is.
    pub fn diff(&self) -> String {
        let mut steps: Vec<_> = self.steps.iter().chain(&self.forced).collect();
        steps.sort_by(|one, other| one.path.cmp(&other.path));
        let mut diff = String::new();
        for step in steps {
            self.file(&mut diff, step.path.as_str(), step.before.as_deref(), step.after.as_deref());
        }
        if self.records_differ() {
            let manifest = self.manifest.to_string();
            self.file(&mut diff, Manifest::NAME, self.seen.manifest.as_deref(), Some(&manifest));
        }
        diff
    }

    fn file(&self, diff: &mut String, path: &str, before: Option<&[u8]>, after: Option<&str>) {
        let path = self.dir.join(path).display().to_string();
        let path = path.replace(std::path::MAIN_SEPARATOR, "/");
        let name = |side: &str, is_there: bool| {
            if is_there { format!("{side}/{path}") } else { "/dev/null".to_owned() }
        };
        let (old, new) = (name("a", before.is_some()), name("b", after.is_some()));
        let before = before.map_or(Cow::Borrowed(""), String::from_utf8_lossy).replace("\r\n", "\n");
        let compared = TextDiff::from_lines(before.as_str(), after.unwrap_or_default());
        write!(diff, "{}", compared.unified_diff().header(&old, &new))
            .expect("a string takes all that is written");
    }
}
