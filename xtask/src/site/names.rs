//! Short names where the module and its script meet. wasm-bindgen's end in a hash that no compression shrinks, and
//! nothing else reads them.

use super::{File, files, modules::MODULES};
use anyhow::{Context, Result, ensure};
use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::path::Path;
use wasm_encoder::reencode::{Reencode, RoundtripReencoder};
use wasm_encoder::{ExportSection, ImportSection, Module, RawSection};
use wasmparser::{Parser, Payload};

/// Gives the imports and exports of each module in Trunk's output short names, in the module and in its script.
pub fn shorten_names(dist: &Path) -> Result<()> {
    let files = files(dist)?;
    for module in &MODULES {
        let owned = files.iter().filter(|file| module.owns(&file.path));
        shorten(dist, &owned.collect::<Vec<_>>(), module.name)?;
    }
    Ok(())
}

fn shorten(dist: &Path, files: &[&File], name: &str) -> Result<()> {
    let find = |ending: &str| {
        let mut files = files.iter();
        files
            .find(|file| file.path.ends_with(ending))
            .with_context(|| {
                format!("dist/ has no {name}-*{ending}; tell xtask/src/site/modules.rs what Trunk calls it")
            })
    };
    let (module, script) = (find(".wasm")?, find(".js")?);
    let text = std::str::from_utf8(&script.bytes)?;
    let (short_module, short_script) = shortened(&module.bytes, text)?;
    fs::write(dist.join(&module.path), short_module)?;
    fs::write(dist.join(&script.path), short_script)?;
    Ok(())
}

/// The module and its script with short names for what one takes from the other, without the exports that the script
/// does not take, and without the custom sections, which are for tools.
fn shortened(module: &[u8], script: &str) -> Result<(Vec<u8>, String)> {
    let names = Names::new(module, script)?;
    Ok((names.in_module(module)?, names.in_script(script)))
}

/// The new names, under the old ones.
struct Names<'a> {
    /// What the script calls the object of all imports, and its new name.
    object: Option<(&'a str, String)>,
    imports: BTreeMap<&'a str, String>,
    /// Those that the script takes.
    exports: BTreeMap<&'a str, String>,
}

impl<'a> Names<'a> {
    fn new(module: &'a [u8], script: &str) -> Result<Self> {
        let mut uses: HashMap<&str, usize> = HashMap::new();
        for word in pieces(script).filter(|piece| is_word(piece)) {
            *uses.entry(word).or_default() += 1;
        }
        let uses = |name: &str| uses.get(name).copied().unwrap_or(0);
        let mut free = short_names().filter(|name| uses(name) == 0);
        let mut next = || {
            free.next()
                .context("the script of wasm-bindgen leaves no short name free")
        };
        let mut names = Self {
            object: None,
            imports: BTreeMap::new(),
            exports: BTreeMap::new(),
        };
        for payload in Parser::new(0).parse_all(module) {
            match payload? {
                Payload::ImportSection(section) => {
                    for import in section.into_imports() {
                        let import = import?;
                        if names.object.is_none() {
                            names.object = Some((import.module, next()?));
                        }
                        ensure!(
                            names
                                .object
                                .as_ref()
                                .is_some_and(|(object, _)| *object == import.module),
                            "the module imports from {} too; tell xtask/src/site/names.rs how to treat two scripts",
                            import.module
                        );
                        ensure!(
                            is_generated(import.name) && uses(import.name) == 1,
                            "the script of wasm-bindgen has the import {} {} times instead of once, or the name may be \
                             that of something else; look at both and correct xtask/src/site/names.rs",
                            import.name,
                            uses(import.name)
                        );
                        let name = next()?;
                        ensure!(
                            names.imports.insert(import.name, name).is_none(),
                            "the module imports {} twice; give wasm-opt --duplicate-import-elimination",
                            import.name
                        );
                    }
                }
                Payload::ExportSection(section) => {
                    for export in section {
                        let export = export?;
                        let name = match uses(export.name) {
                            0 => continue,
                            _ if is_generated(export.name) => next()?,
                            _ => export.name.to_owned(),
                        };
                        ensure!(
                            !names.imports.contains_key(export.name),
                            "the module both imports and exports {}; tell xtask/src/site/names.rs which is which",
                            export.name
                        );
                        names.exports.insert(export.name, name);
                    }
                }
                _ => {}
            }
        }
        if let Some((object, _)) = &names.object {
            let found = script.matches(&quoted(object)).count();
            ensure!(
                found == 1,
                "the script of wasm-bindgen has {} {found} times instead of once; look at it and correct \
                 xtask/src/site/names.rs",
                quoted(object)
            );
        }
        ensure!(
            !names.imports.is_empty() && !names.exports.is_empty(),
            "the module and the script of wasm-bindgen share no imports or no exports; look at both and correct \
             xtask/src/site/names.rs"
        );
        Ok(names)
    }

    fn in_module(&self, module: &[u8]) -> Result<Vec<u8>> {
        let mut short = Module::new();
        for payload in Parser::new(0).parse_all(module) {
            match payload? {
                Payload::ImportSection(section) => {
                    let mut imports = ImportSection::new();
                    for import in section.into_imports() {
                        let import = import?;
                        imports.import(
                            self.object.as_ref().map_or(import.module, |(_, name)| name),
                            &self.imports[import.name],
                            RoundtripReencoder.entity_type(import.ty)?,
                        );
                    }
                    short.section(&imports);
                }
                Payload::ExportSection(section) => {
                    let mut exports = ExportSection::new();
                    for export in section {
                        let export = export?;
                        if let Some(name) = self.exports.get(export.name) {
                            let kind = RoundtripReencoder.export_kind(export.kind)?;
                            exports.export(name, kind, export.index);
                        }
                    }
                    short.section(&exports);
                }
                Payload::CustomSection(_) => {}
                other => {
                    if let Some((id, range)) = other.as_section() {
                        let data =
                            &module[usize::try_from(range.start)?..usize::try_from(range.end)?];
                        short.section(&RawSection { id, data });
                    }
                }
            }
        }
        Ok(short.finish())
    }

    fn in_script(&self, script: &str) -> String {
        let short: String = pieces(script)
            .map(|piece| {
                let name = self.imports.get(piece).or_else(|| self.exports.get(piece));
                name.map_or(piece, String::as_str)
            })
            .collect();
        match &self.object {
            Some((object, name)) => short.replace(&quoted(object), &quoted(name)),
            None => short,
        }
    }
}

/// Whether it is a name that wasm-bindgen made up, so that nothing in a browser has it.
fn is_generated(name: &str) -> bool {
    name.contains("__") && name != "__proto__" && is_word(name)
}

fn quoted(text: &str) -> String {
    format!("\"{text}\"")
}

/// a, b, … z, then a0, a1, … z9, which no keyword is among.
fn short_names() -> impl Iterator<Item = String> {
    let letters = || ('a'..='z').chain('A'..='Z');
    let pairs = letters().flat_map(|letter| (0..10).map(move |digit| format!("{letter}{digit}")));
    letters().map(String::from).chain(pairs)
}

/// The text in pieces that are each a whole word or what stands between two words.
fn pieces(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let in_word = continues_word(rest.chars().next()?);
        let end = rest
            .find(|character| continues_word(character) != in_word)
            .unwrap_or(rest.len());
        let (piece, after) = rest.split_at(end);
        rest = after;
        Some(piece)
    })
}

fn is_word(piece: &str) -> bool {
    piece.chars().all(continues_word)
}

/// Anything that an identifier of JavaScript may contain, and more.
fn continues_word(character: char) -> bool {
    character.is_ascii_alphanumeric() || matches!(character, '_' | '$') || !character.is_ascii()
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_encoder::{
        CodeSection, CustomSection, EntityType, ExportKind, Function, FunctionSection, TypeSection,
    };

    const ADD: &str = "__wbg_add_0123456789abcdef";
    const ADDED: &str = "__wbg_added_0123456789abcdef";
    const SCRIPT: &str = "function imports() { return { \"./x_bg.js\": {
        __wbg_add_0123456789abcdef: (a, b) => a + b + wasm.memory,
        __wbg_added_0123456789abcdef: (e) => wasm.__wbindgen_free(e, __wbindgen_free_all),
    } } }";

    /// A module that imports functions, and exports each under all the names.
    fn module(imports: &[(&str, &str)], exports: &[&str]) -> Vec<u8> {
        let mut module = Module::new();
        let mut types = TypeSection::new();
        types.ty().function([], []);
        module.section(&types);
        let mut section = ImportSection::new();
        for (object, name) in imports {
            section.import(object, name, EntityType::Function(0));
        }
        module.section(&section);
        let mut functions = FunctionSection::new();
        functions.function(0);
        module.section(&functions);
        let mut section = ExportSection::new();
        for name in exports {
            section.export(
                name,
                ExportKind::Func,
                u32::try_from(imports.len()).unwrap(),
            );
        }
        module.section(&section);
        let mut code = CodeSection::new();
        let mut function = Function::new([]);
        function.instructions().end();
        code.function(&function);
        module.section(&code);
        module.section(&CustomSection {
            name: "producers".into(),
            data: (&[0]).into(),
        });
        module.finish()
    }

    fn failure(imports: &[(&str, &str)], exports: &[&str], script: &str) -> String {
        shortened(&module(imports, exports), script)
            .unwrap_err()
            .to_string()
    }

    #[test]
    fn both_sides_get_the_same_short_names_that_nothing_else_has() {
        let imports = [("./x_bg.js", ADD), ("./x_bg.js", ADDED)];
        let exports = ["memory", "main", "__wbindgen_free"];
        let (short, script) = shortened(&module(&imports, &exports), SCRIPT).unwrap();
        // a, b and e are in use. The script takes no export called main. The custom section is gone.
        let expected = module(&[("c", "d"), ("c", "f")], &["memory", "g"]);
        let (expected, _) = expected.split_at(expected.len() - "\0\x0b\x09producers\0".len());
        assert_eq!(short, expected);
        assert_eq!(
            script,
            "function imports() { return { \"c\": {
        d: (a, b) => a + b + wasm.memory,
        f: (e) => wasm.g(e, __wbindgen_free_all),
    } } }"
        );
    }

    #[test]
    fn names_that_do_not_fit_are_refused_with_the_remedy() {
        let object = "./x_bg.js";
        let exports = ["__wbindgen_free"];
        let absent = [(object, "__wbg_ad_0123456789abcdef")];
        let twice = format!("{SCRIPT} {ADD}");
        for (error, message) in [
            (failure(&absent, &exports, SCRIPT), "0 times"),
            (failure(&[(object, ADD)], &exports, &twice), "2 times"),
            (
                failure(&[(object, "memory")], &exports, SCRIPT),
                "something else",
            ),
            (
                failure(&[(object, ADD), (object, ADD)], &exports, SCRIPT),
                "imports __wbg_add",
            ),
            (
                failure(&[(object, ADD), ("./y.js", ADDED)], &exports, SCRIPT),
                "from ./y.js too",
            ),
            (
                failure(&[("./y.js", ADD)], &exports, SCRIPT),
                "\"./y.js\" 0 times",
            ),
            (failure(&[(object, ADD)], &["main"], SCRIPT), "no exports"),
            (
                failure(&[(object, ADD)], &[ADD], SCRIPT),
                "both imports and exports",
            ),
            (failure(&[], &exports, SCRIPT), "no imports"),
        ] {
            assert!(error.contains(message), "{error}");
        }
        assert!(shortened(b"<!doctype html>", SCRIPT).is_err());
    }

    #[test]
    fn short_names_are_many_and_differ() {
        let names: std::collections::HashSet<String> = short_names().collect();
        assert_eq!(names.len(), 52 + 520);
    }

    #[test]
    fn the_pieces_are_the_text() {
        let text = "añb.c_1$ = `€d`;";
        let words: Vec<&str> = pieces(text).filter(|piece| is_word(piece)).collect();
        assert_eq!(words, ["añb", "c_1$", "€d"]);
        assert_eq!(pieces(text).collect::<String>(), text);
    }
}
