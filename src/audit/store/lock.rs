//! Who writes to the store writes alone, and so knows that every passing file lying there is a leftover of a killed run.
//!
//! The folder `cycles` itself is locked: no file of its own is needed, and the system lets go of the lock when a process
//! ends, however it ends. Where folders cannot be locked, writing works all the same, since every file is renamed into
//! its place; only leftovers then stay, and they are never taken for batches.

use std::fs::{self, File};
use std::path::Path;

/// How the names of passing files begin.
pub(super) const PASSING: &str = ".writing-";

/// The right to write, until it is dropped.
pub(super) struct Held(Option<File>);

/// Waits until nobody else writes to the audit's store.
pub(super) fn hold(root: &Path) -> Held {
    let folder = File::open(root.join("cycles")).ok();
    Held(folder.filter(|folder| folder.lock().is_ok()))
}

impl Held {
    /// Removes the leftovers of killed runs from a folder.
    pub(super) fn clean(&self, place: &Path) {
        if self.0.is_none() {
            return;
        }
        let leftovers = fs::read_dir(place).into_iter().flatten().flatten();
        for leftover in leftovers.filter(|entry| entry.file_name().to_string_lossy().starts_with(PASSING)) {
            // The rows of an import that still goes on lie in a file that it holds.
            let held = File::open(leftover.path()).is_ok_and(|file| file.try_lock().is_err());
            if !held {
                // What cannot be removed stays, and is never taken for a batch.
                let _ = fs::remove_file(leftover.path());
            }
        }
    }
}
