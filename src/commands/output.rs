//! Files that a command makes: all of them whole, or none.

use std::io::Write;
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use crate::audit::store;
use crate::problem::{Place, Problem};

/// Writes files into a folder, which is made when it is missing; a name may begin with a folder of its own, as
/// `tables/areas.csv`. Every file is written and synced under a passing name first and only then renamed, so that a full
/// disk leaves the old files as they were.
pub(super) fn write_all(folder: &Path, files: &[(String, Vec<u8>)]) -> Result<Vec<PathBuf>, Problem> {
    let paths: Vec<PathBuf> = files.iter().map(|(name, _)| folder.join(name)).collect();
    let mut folders: Vec<&Path> =
        std::iter::once(folder).chain(paths.iter().filter_map(|path| path.parent())).collect();
    folders.sort_unstable();
    folders.dedup();
    let mut missing = Vec::new();
    let mut made = Ok(());
    for folder in folders {
        if folder.exists() && !folder.is_dir() {
            made = Err(Problem::error(Place::File(folder.to_owned()), "output-is-file"));
            break;
        }
        missing.extend(store::missing_folders(folder));
        made = std::fs::create_dir_all(folder).map_err(|error| failed(folder, &error));
        if made.is_err() {
            break;
        }
    }
    let written = made.and_then(|()| write_into(paths, files));
    if written.is_err() {
        // The folders inside others first.
        missing.sort_unstable_by(|a, b| b.cmp(a));
        store::remove_empty(&missing);
    }
    written
}

fn failed(path: &Path, error: &std::io::Error) -> Problem {
    Problem::error(Place::File(path.to_owned()), "cannot-write").with("reason", error)
}

fn write_into(paths: Vec<PathBuf>, files: &[(String, Vec<u8>)]) -> Result<Vec<PathBuf>, Problem> {
    let mut ready = Vec::new();
    for (path, (_, bytes)) in paths.into_iter().zip(files) {
        let beside = path.parent().unwrap_or(Path::new("."));
        let written = NamedTempFile::new_in(beside).and_then(|mut file| {
            file.write_all(bytes)?;
            Ok(file)
        });
        ready.push((written.map_err(|error| failed(&path, &error))?, path));
    }
    sync(&ready)?;
    let mut paths = Vec::new();
    for (file, path) in ready {
        file.persist(&path).map_err(|error| failed(&path, &error.error))?;
        readable(&path);
        paths.push(path);
    }
    Ok(paths)
}

/// Brings files to the disk. Each waits for it, and those that wait together are served together.
fn sync(files: &[(NamedTempFile, PathBuf)]) -> Result<(), Problem> {
    const TOGETHER: usize = 16;
    let synced = |files: &[(NamedTempFile, PathBuf)]| {
        files.iter().try_for_each(|(file, path)| file.as_file().sync_all().map_err(|error| failed(path, &error)))
    };
    std::thread::scope(|threads| {
        let shares = files.chunks(files.len().div_ceil(TOGETHER).max(1));
        let waiting: Vec<_> = shares.map(|share| threads.spawn(move || synced(share))).collect();
        let done = waiting.into_iter().map(|one| one.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        done.collect()
    })
}

/// Removes files that an earlier run made and this one did not.
pub(super) fn remove_old(folder: &Path, earlier: &[String], files: &[(String, Vec<u8>)]) -> Result<(), Problem> {
    let is_old = |name: &&String| !files.iter().any(|(made, _)| made == *name);
    for path in earlier.iter().filter(is_old).map(|name| folder.join(name)).filter(|path| path.is_file()) {
        std::fs::remove_file(&path).map_err(|error| failed(&path, &error))?;
    }
    Ok(())
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn files(names: &[&str]) -> Vec<(String, Vec<u8>)> {
        names.iter().map(|name| ((*name).to_owned(), name.as_bytes().to_vec())).collect()
    }

    #[test]
    fn files_in_a_folder_of_their_own_are_written_and_old_ones_go() {
        let root = tempfile::tempdir().unwrap();
        let output = root.path().join("new/5-report");
        write_all(&output, &files(&["report.html", "tables/a.csv", "tables/b.csv"])).unwrap();
        std::fs::write(output.join("tables/mine.csv"), "kept").unwrap();
        let now = files(&["report.html", "tables/b.csv"]);
        write_all(&output, &now).unwrap();
        remove_old(&output, &["tables/a.csv".to_owned(), "tables/b.csv".to_owned()], &now).unwrap();
        let mut left: Vec<_> =
            std::fs::read_dir(output.join("tables")).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        left.sort();
        assert_eq!(left, ["b.csv", "mine.csv"]);
    }

    #[test]
    fn a_file_in_the_way_leaves_nothing_written() {
        let root = tempfile::tempdir().unwrap();
        let output = root.path().join("new");
        let problem = write_all(&output, &files(&["tables", "tables/a.csv"])).unwrap_err();
        assert_eq!(problem.message.key, "cannot-write");
        assert!(!output.join("tables/a.csv").exists());
        std::fs::create_dir_all(&output).unwrap();
        std::fs::write(output.join("old"), "a file").unwrap();
        let problem = write_all(&output, &files(&["report.html", "old/a.csv"])).unwrap_err();
        assert_eq!(problem.message.key, "output-is-file");
        assert!(!output.join("report.html").exists());
    }
}
