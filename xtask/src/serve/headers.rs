//! The `_headers` file that Netlify and Cloudflare read: a path, then its headers, indented.

use crate::site::is_hashed;

/// From this line on, the build has written the rules.
const MARK: &str = "# Caching, written by the build";

/// The caching of what never changes under its name, and of everything else.
pub const FOREVER: &str = "public, max-age=31536000, immutable";
pub const UNTIL_ASKED: &str = "no-cache";

/// The headers of all rules whose path matches, in the order of the file.
pub fn matching(rules: &str, path: &str) -> Vec<(String, String)> {
    let mut applies = false;
    let mut headers = Vec::new();
    for line in rules.lines() {
        let text = line.trim();
        if text.is_empty() || text.starts_with('#') {
            continue;
        }
        if !line.starts_with([' ', '\t']) {
            applies = matches(text, path);
        } else if let Some((name, value)) = text.split_once(':').filter(|_| applies) {
            headers.push((name.trim().to_owned(), value.trim().to_owned()));
        }
    }
    headers
}

/// The value of one header for `path`.
pub fn value(rules: &str, path: &str, name: &str) -> Option<String> {
    let mut headers = matching(rules, path).into_iter();
    headers
        .find(|(own, _)| own.eq_ignore_ascii_case(name))
        .map(|(_, value)| value)
}

/// The paths to which a rule of their own gives this header with this value.
pub fn paths_with<'a>(rules: &'a str, name: &str, value: &str) -> Vec<&'a str> {
    let mut path = "";
    let mut paths = Vec::new();
    for line in rules.lines() {
        let has = |(own, text): (&str, &str)| own.trim() == name && text.trim() == value;
        if !line.starts_with([' ', '\t', '#']) {
            path = line.trim();
        } else if line.split_once(':').is_some_and(has) {
            paths.push(path);
        }
    }
    paths
}

/// `*` stands for anything, once and at the end: the part of the format that every host reads alike.
fn matches(rule: &str, path: &str) -> bool {
    match rule.strip_suffix('*') {
        Some(start) => path.starts_with(start),
        None => path == rule,
    }
}

/// The rules with one for the caching of each of `names`: for good where the name changes with the content, else
/// asked for again each time. By name, not by pattern, because hosts differ in the patterns they read.
pub fn with_caching<'a>(rules: &str, names: impl Iterator<Item = &'a str>) -> String {
    let own = rules.split(MARK).next().unwrap_or(rules).trim_end();
    let mut text = format!("{own}\n\n{MARK}\n/\n  Cache-Control: {UNTIL_ASKED}\n");
    for name in names {
        let caching = if is_hashed(name) {
            FOREVER
        } else {
            UNTIL_ASKED
        };
        text += &format!("/{name}\n  Cache-Control: {caching}\n");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    const RULES: &str = "# comment\n/*\n  X-One: 1\n  # comment\n  Policy: a 'b'; c: d\n\n/sub/*\n\tX-Two: 2\n/index.html\n  X-Three: 3\n";

    #[test]
    fn every_matching_rule_gives_its_headers() {
        let names = |path| {
            matching(RULES, path)
                .into_iter()
                .map(|(name, _)| name)
                .collect::<Vec<_>>()
        };
        assert_eq!(names("/"), ["X-One", "Policy"]);
        assert_eq!(names("/sub/x"), ["X-One", "Policy", "X-Two"]);
        assert_eq!(names("/index.html"), ["X-One", "Policy", "X-Three"]);
        assert_eq!(names("/index.html/x"), ["X-One", "Policy"]);
    }

    #[test]
    fn a_value_may_have_colons() {
        assert_eq!(value(RULES, "/", "policy").as_deref(), Some("a 'b'; c: d"));
    }

    #[test]
    fn only_hashed_names_are_cached_for_good_and_a_second_time_changes_nothing() {
        let names = ["index.html", "start-d8bd2ad8a9712375.js"];
        let once = with_caching(RULES, names.into_iter());
        let caching = |path| value(&once, path, "Cache-Control");
        assert_eq!(
            caching("/start-d8bd2ad8a9712375.js").as_deref(),
            Some(FOREVER)
        );
        assert_eq!(caching("/index.html").as_deref(), Some("no-cache"));
        assert_eq!(caching("/").as_deref(), Some("no-cache"));
        assert_eq!(with_caching(&once, names.into_iter()), once);
    }
}
