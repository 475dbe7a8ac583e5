//! The user's own guides in a file of everything that was kept.

use crate::{
    browser::storage,
    guide::{Guide, Library},
    keeping::{GuideFile, GuideStanding, StoreError},
    text::keep_files as texts,
};

/// What became of the guides in a file.
#[derive(Clone, Default)]
pub struct Guides {
    /// The ids of those that were added.
    pub added: Vec<String>,
    /// What is to be said of the others, a sentence each.
    pub said: Vec<String>,
}

/// Adds those that are not here yet and keep the rules of guides.
pub fn add(files: &[GuideFile]) -> Guides {
    let mut guides = Guides::default();
    for file in files {
        match added(file) {
            Ok(id) => guides.added.extend(id),
            Err(said) => guides.said.push(said),
        }
    }
    guides
}

fn added(file: &GuideFile) -> Result<Option<String>, String> {
    let id = &file.id;
    match file.standing {
        GuideStanding::Same => return Ok(None),
        GuideStanding::Differs => {
            return Err(texts::GuideDiffers { id }.text());
        }
        GuideStanding::New => {}
    }
    let guide = Guide::from_json(&file.json)
        .map_err(|error| texts::GuideUnusable { why: &error }.text())?;
    if Library::bundled().guide(&guide.id).is_some() {
        return Err(texts::GuideBundled { id }.text());
    }
    storage::with(|device| device.save_guide(&guide.id, &file.json))
        .map_err(|error| texts::GuideNotAdded { id, why: &error }.text())?;
    Ok(Some(guide.id))
}

/// Takes those out again that were added.
pub fn take_back(guides: &Guides) -> Result<(), StoreError> {
    storage::with(|device| {
        for id in &guides.added {
            device.remove_guide(id)?;
        }
        Ok(())
    })
}
