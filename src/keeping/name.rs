//! The names of copies.

/// What is behind the name of a copy.
pub(super) const COPY: &str = ")";

/// What is behind the name of what another tab kept this one from saving.
pub(super) const FROM_TAB: &str = " from another tab)";

/// What a copy of something without a name is called.
const UNNAMED: &str = "Scenario";

/// The name of a copy: “Paris (copy)”, “Paris (copy 2 from another tab)”.
#[inline(never)]
pub(super) fn copy_name(name: &str, end: &str, taken: &[String]) -> String {
    // A copy of a copy is called as one of the first. By bytes: to look for texts in texts takes
    // 2 kB of module.
    let begin = name.bytes().rposition(|byte| byte == b'(');
    let base = match begin.and_then(|begin| name.split_at_checked(begin)) {
        Some((front, rest))
            if rest.starts_with("(copy")
                && rest.bytes().position(|byte| byte == b')') == rest.len().checked_sub(1) =>
        {
            front.strip_suffix(' ').unwrap_or(name)
        }
        _ => name,
    };
    let base = if base.trim().is_empty() {
        UNNAMED
    } else {
        base
    };
    let mut count = 1_u32;
    loop {
        let mut name = String::from(base);
        name += " (copy";
        if count > 1 {
            name.push(' ');
            name += &count.to_string();
        }
        name += end;
        if !taken.contains(&name) {
            return name;
        }
        count += 1;
    }
}
