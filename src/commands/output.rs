//! Files that a command makes: all of them whole, or none.

use std::io::Write;
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use crate::audit::store;
use crate::problem::{Place, Problem};

/// Writes files into a folder, which is made when it is missing. Every file is written and synced under a passing name
/// first and only then renamed, so that a full disk leaves the old files as they were.
pub(super) fn write_all(folder: &Path, files: &[(String, Vec<u8>)]) -> Result<Vec<PathBuf>, Problem> {
    let failed = |path: &Path, error: &std::io::Error| {
        Problem::error(Place::File(path.to_owned()), "cannot-write").with("reason", error)
    };
    if folder.exists() && !folder.is_dir() {
        return Err(Problem::error(Place::File(folder.to_owned()), "output-is-file"));
    }
    let missing = store::missing_folders(folder);
    let made = std::fs::create_dir_all(folder).map_err(|error| failed(folder, &error));
    let written = made.and_then(|()| write_into(folder, files, &failed));
    if written.is_err() {
        store::remove_empty(&missing);
    }
    written
}

fn write_into(
    folder: &Path,
    files: &[(String, Vec<u8>)],
    failed: &impl Fn(&Path, &std::io::Error) -> Problem,
) -> Result<Vec<PathBuf>, Problem> {
    let mut ready = Vec::new();
    for (name, bytes) in files {
        let path = folder.join(name);
        let written = NamedTempFile::new_in(folder).and_then(|mut file| {
            file.write_all(bytes)?;
            file.as_file().sync_all()?;
            Ok(file)
        });
        ready.push((written.map_err(|error| failed(&path, &error))?, path));
    }
    let mut paths = Vec::new();
    for (file, path) in ready {
        file.persist(&path).map_err(|error| failed(&path, &error.error))?;
        readable(&path);
        paths.push(path);
    }
    Ok(paths)
}

/// Passing files are for their owner only; a report is for everybody who may read the folder.
#[cfg(unix)]
fn readable(path: &Path) {
    use std::os::unix::fs::PermissionsExt;
    // Not being able to widen the rights leaves a report that its owner can read.
    let _ = std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o644));
}

#[cfg(not(unix))]
fn readable(_path: &Path) {}
