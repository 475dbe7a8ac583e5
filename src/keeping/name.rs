//! The names of copies.

use crate::text::keeping as text;

/// Why there is a copy.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum CopyOf {
    /// Of something here.
    Own,
    /// Of what another tab kept this one from saving.
    OtherTab,
}

/// How the ends of such names begin in every language: somebody may have changed the language since.
const ENDS: [&str; 2] = ["(copy", "(copie"];

/// The name of a copy: “Paris (copy)”, “Paris (copy 2 from another tab)”.
#[inline(never)]
pub(super) fn copy_name(name: &str, of: CopyOf, taken: &[String]) -> String {
    // A copy of a copy is called as one of the first. By bytes: to look for texts in texts takes
    // 2 kB of module.
    let begin = name.bytes().rposition(|byte| byte == b'(');
    let base = match begin.and_then(|begin| name.split_at_checked(begin)) {
        Some((front, rest))
            if ENDS.iter().any(|end| rest.starts_with(end))
                && rest.bytes().position(|byte| byte == b')') == rest.len().checked_sub(1) =>
        {
            front.strip_suffix(' ').unwrap_or(name)
        }
        _ => name,
    };
    let base = if base.trim().is_empty() {
        text::UNNAMED.get()
    } else {
        base
    };
    let name = &base;
    let mut count = 1_u32;
    loop {
        let number = &count;
        let copy = match (of, count) {
            (CopyOf::Own, 1) => text::Copy { name }.text(),
            (CopyOf::Own, _) => text::CopyOfMany { name, number }.text(),
            (CopyOf::OtherTab, 1) => text::CopyFromTab { name }.text(),
            (CopyOf::OtherTab, _) => text::CopyOfManyFromTab { name, number }.text(),
        };
        if !taken.contains(&copy) {
            return copy;
        }
        count += 1;
    }
}
