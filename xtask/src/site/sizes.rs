//! What a first visit transfers, and how much it may.

use super::compress::{beside, is_compressible};
use super::{File, WORKER, files, is_picture, languages::is_language, modules::is_later};
use anyhow::{Context, Result, ensure};
use std::fs;
use std::path::Path;

/// The most bytes that a first visit may transfer, compressed with brotli.
pub const BUDGET: u64 = 158_000;

/// Bytes of one file, or of all.
#[derive(Clone, Copy, Default)]
struct Bytes {
    raw: u64,
    gzip: u64,
    brotli: u64,
}

/// Every file of a first visit: the page, what it loads to be used, and the offline worker. The icon and the manifest count,
/// since every browser asks for them; the pictures named there do not, since those are fetched to install the page.
pub struct FirstVisit {
    files: Vec<(String, Bytes)>,
    total: Bytes,
    /// What is loaded when it is asked for. The offline worker keeps it too, once the page is at rest; of the languages,
    /// that in use.
    later: Vec<(String, Bytes)>,
}

pub fn first_visit(dist: &Path) -> Result<FirstVisit> {
    let mut all = files(dist)?;
    let worker =
        fs::read(dist.join(WORKER)).context("dist/sw.js is missing; run `cargo xtask build`")?;
    all.push(File {
        path: WORKER.to_owned(),
        bytes: worker,
    });
    let mut visit = FirstVisit {
        files: Vec::new(),
        total: Bytes::default(),
        later: Vec::new(),
    };
    for file in all.into_iter().filter(|file| !is_picture(&file.path)) {
        let bytes = measure(dist, &file)?;
        if is_later(&file.path) || is_language(&file.path) {
            visit.later.push((file.path, bytes));
            continue;
        }
        visit.total.raw += bytes.raw;
        visit.total.gzip += bytes.gzip;
        visit.total.brotli += bytes.brotli;
        visit.files.push((file.path, bytes));
    }
    visit
        .files
        .sort_by_key(|(_, bytes)| std::cmp::Reverse(bytes.brotli));
    Ok(visit)
}

fn measure(dist: &Path, file: &File) -> Result<Bytes> {
    let raw = file.bytes.len() as u64;
    let path = dist.join(&file.path);
    if !is_compressible(&path) {
        return Ok(Bytes {
            raw,
            gzip: raw,
            brotli: raw,
        });
    }
    let size = |extension| -> Result<u64> {
        let side = beside(&path, extension);
        let data = fs::metadata(&side)
            .with_context(|| format!("{} is missing; run `cargo xtask build`", side.display()))?;
        Ok(data.len())
    };
    Ok(Bytes {
        raw,
        gzip: size("gz")?,
        brotli: size("br")?,
    })
}

impl FirstVisit {
    /// Prints the table.
    pub fn print(&self) {
        let all = self.files.iter().chain(&self.later);
        let width = all.map(|(path, _)| path.len()).max().unwrap_or(0).max(12);
        let line = |name: &str, bytes: Bytes| {
            println!(
                "{name:width$} {:>10} {:>10} {:>10}",
                grouped(bytes.raw),
                grouped(bytes.gzip),
                grouped(bytes.brotli)
            );
        };
        println!(
            "\n{:width$} {:>10} {:>10} {:>10}",
            "First visit", "raw", "gzip", "brotli"
        );
        for (path, bytes) in &self.files {
            line(path, *bytes);
        }
        line("Total", self.total);
        println!("\nLater, when it is asked for");
        for (path, bytes) in &self.later {
            line(path, *bytes);
        }
        println!(
            "Budget: {} of {} bytes of brotli\n",
            grouped(self.total.brotli),
            grouped(BUDGET)
        );
    }

    /// Fails when it is over the budget.
    pub fn check(&self) -> Result<()> {
        ensure!(
            self.total.brotli <= BUDGET,
            "a first visit transfers {} bytes of brotli, {} over the budget; make the page smaller",
            grouped(self.total.brotli),
            grouped(self.total.brotli - BUDGET)
        );
        Ok(())
    }
}

/// 1234567 as `1,234,567`.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn visit(brotli: u64) -> FirstVisit {
        FirstVisit {
            files: Vec::new(),
            total: Bytes {
                brotli,
                ..Bytes::default()
            },
            later: Vec::new(),
        }
    }

    #[test]
    fn the_budget_is_the_most_that_is_allowed() {
        assert!(visit(BUDGET).check().is_ok());
        let error = visit(BUDGET + 1).check().unwrap_err().to_string();
        let over = format!("{} bytes of brotli, 1 over", grouped(BUDGET + 1));
        assert!(error.contains(&over), "{error}");
    }

    #[test]
    fn numbers_are_grouped_by_thousands() {
        let texts: Vec<String> = [0, 999, 1_000, 1_234_567].map(grouped).into();
        assert_eq!(texts, ["0", "999", "1,000", "1,234,567"]);
    }
}
