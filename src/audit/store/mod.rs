//! The store of a cycle: one immutable CSV file a batch, named by its content, with its provenance beside it.
//!
//! The provenance is written first and the data last, each to a temporary file that is synced and renamed: a batch is
//! seen only when it is whole, two people may import at once, and importing the same again changes nothing.

mod again;
mod aside;
mod erase;
mod lines;
mod lock;
mod read;
mod rows;
mod table;

pub use again::again;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};
use tempfile::NamedTempFile;

use super::AuditFolder;
use super::key::hex;
use crate::model::provenance::{Batch, Kind, Provenance};
use crate::problem::{Checked, Place, Problem};

pub use erase::{Erased, Proof, Retracted, forget, retract};
pub use read::{read_jobs, read_partners, respondents};
pub use rows::{Line, Rows};

/// The folder of the interview notes in a cycle.
pub const INTERVIEWS: &str = "3-interviews";

/// The folder of the reports in a cycle.
pub const REPORT: &str = "5-report";

/// Ending of a provenance file.
const PROVENANCE: &str = ".provenance.json";

/// A batch to be stored.
#[derive(Debug, PartialEq)]
pub struct NewBatch {
    /// Where it comes from.
    pub provenance: Provenance,
    /// Stored fields; the first is `row`.
    pub header: Vec<String>,
    /// The rows, as wide as the header; the first cell is the source row.
    pub rows: Rows,
}

/// A batch that is in the store now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// Its name without folder and ending.
    pub id: String,
    /// Its CSV file.
    pub path: PathBuf,
    /// Whether it had been there before.
    pub existed: bool,
    /// Folders that were made for it, the innermost first.
    missing: Vec<PathBuf>,
}

/// The folder of a kind in a cycle.
pub fn phase_folder(kind: Kind) -> &'static str {
    match kind {
        Kind::Tasks | Kind::Observations => "1-jobs",
        Kind::Answers => "2-questionnaire",
        Kind::Partners | Kind::Handoffs | Kind::Incidents | Kind::Series => "4-partners",
    }
}

/// The folder and the name under which a batch is stored.
fn named(folder: &AuditFolder, cycle: &str, batch: &NewBatch) -> Result<(PathBuf, String), Problem> {
    let kind = batch.provenance.kind;
    let place = folder.cycle_folder(cycle).join(phase_folder(kind));
    let digest = match batch.rows.aside() {
        Some(aside) => aside.digest,
        None => {
            let header = header_line(&batch.header).map_err(|error| unwritable(&place, &error))?;
            digest(&[&header, batch.rows.lines()])
        }
    };
    Ok((place, name_of(kind, &digest)))
}

/// SHA-256 of what lies in pieces.
fn digest(parts: &[&[u8]]) -> [u8; 32] {
    let mut hash = Sha256::new();
    parts.iter().for_each(|part| hash.update(part));
    hash.finalize().into()
}

/// Whether a batch is stored already.
pub fn holds(folder: &AuditFolder, cycle: &str, batch: &NewBatch) -> Result<bool, Problem> {
    let (place, id) = named(folder, cycle, batch)?;
    Ok(place.join(format!("{id}.csv")).exists() && place.join(format!("{id}{PROVENANCE}")).exists())
}

/// The right to write to the store: nobody else writes until it is dropped.
pub struct Writing(lock::Held);

/// Waits until nobody else writes to the audit's store.
pub fn begin(folder: &AuditFolder) -> Writing {
    Writing(lock::hold(&folder.root))
}

/// Stores a batch on its own.
pub fn write(folder: &AuditFolder, cycle: &str, batch: &NewBatch) -> Result<Written, Problem> {
    begin(folder).write(folder, cycle, batch)
}

impl Writing {
    /// Stores a batch, or finds it stored already. A damaged one is healed; a new one that fails half-way leaves nothing.
    pub fn write(&self, folder: &AuditFolder, cycle: &str, batch: &NewBatch) -> Result<Written, Problem> {
        let kind = batch.provenance.kind;
        let place = folder.cycle_folder(cycle).join(phase_folder(kind));
        let header = header_line(&batch.header).map_err(|error| unwritable(&place, &error))?;
        self.0.clean(&folder.root.join("cycles"));
        self.0.clean(&place);
        let missing = missing_folders(&place);
        fs::create_dir_all(&place).map_err(|error| unwritable(&place, &error))?;
        let (lying, digest) = match batch.rows.aside() {
            Some(aside) => (Ok(Lying::Aside(aside)), aside.digest),
            None => written_and_hashed(&place, &[header.as_slice(), batch.rows.lines()]),
        };
        let id = name_of(kind, &digest);
        let stored = match forgotten(&place, batch, &id) {
            Some(problem) => Err(problem),
            None => store(&place, &id, &digest, lying, &batch.provenance, &missing),
        };
        if stored.is_err() {
            remove_empty(&missing);
        }
        stored
    }
}

/// The bytes of a batch on the disk, waiting for their name.
enum Lying<'a> {
    /// Written just now.
    New(NamedTempFile),
    /// Written while its rows came.
    Aside(&'a aside::Aside),
}

/// The name needs the hash, the disk needs its time: both at once.
fn written_and_hashed(place: &Path, parts: &[&[u8]]) -> (std::io::Result<Lying<'static>>, [u8; 32]) {
    std::thread::scope(|scope| {
        let written = scope.spawn(|| write_aside(place, parts));
        let digest = digest(parts);
        (written.join().unwrap_or_else(|_| Err(std::io::ErrorKind::Other.into())).map(Lying::New), digest)
    })
}

/// Why a batch may not come in again: a person was erased from it.
fn forgotten(place: &Path, batch: &NewBatch, id: &str) -> Option<Problem> {
    let instead = replaced_by(place, batch.provenance.kind, id)?;
    let problem = Problem::error(Place::File(place.join(format!("{instead}.csv"))), "batch-was-forgotten");
    Some(problem.with("file", batch.provenance.file.as_str()))
}

/// The name of a batch: its kind, and the first 12 hex digits of the SHA-256 of its bytes.
fn name_of(kind: Kind, digest: &[u8]) -> String {
    let digest = hex(digest);
    format!("{}-{}", kind.word(), digest.get(..12).unwrap_or(&digest))
}

/// Gives both files of a batch their names, unless they are there; its bytes lie on the disk already.
fn store(
    place: &Path,
    id: &str,
    digest: &[u8; 32],
    lying: std::io::Result<Lying>,
    provenance: &Provenance,
    missing: &[PathBuf],
) -> Result<Written, Problem> {
    let (path, beside) = (place.join(format!("{id}.csv")), place.join(format!("{id}{PROVENANCE}")));
    let existed = same(&path, digest);
    let written = Written { id: id.to_owned(), path: path.clone(), existed, missing: missing.to_vec() };
    if existed && beside.exists() {
        return Ok(written);
    }
    let json = serde_json::to_vec_pretty(provenance).map_err(|error| unwritable(&beside, &error.into()))?;
    let result = lying.map_err(|error| unwritable(&path, &error)).and_then(|lying| {
        write_whole(&beside, &[json.as_slice(), b"\n"].concat()).map_err(|error| unwritable(&beside, &error))?;
        let named = match lying {
            Lying::New(file) => put_in_place(file, &path),
            Lying::Aside(aside) => aside.put_in_place(&path),
        };
        named.map_err(|error| unwritable(&path, &error))
    });
    if let Err(problem) = result {
        withdraw(&written);
        return Err(problem);
    }
    Ok(written)
}

/// Whether a file holds the bytes with this hash.
fn same(path: &Path, digest: &[u8; 32]) -> bool {
    let mut hash = Sha256::new();
    let hashed = fs::File::open(path).and_then(|mut stored| std::io::copy(&mut stored, &mut Hashing(&mut hash)));
    hashed.is_ok() && hash.finalize()[..] == digest[..]
}

/// What is written goes into the hash.
struct Hashing<'a>(&'a mut Sha256);

impl Write for Hashing<'_> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.update(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// Takes a batch that was just written out of the store again: what came with it fails, and all or nothing is kept.
pub fn withdraw(written: &Written) {
    if written.existed {
        return;
    }
    let beside = written.path.with_file_name(format!("{}{PROVENANCE}", written.id));
    // Nothing better can be done when the disk does not even let go of files.
    let _ = (fs::remove_file(&written.path), fs::remove_file(beside));
    remove_empty(&written.missing);
}

/// The folders that have to be made for this one, the innermost first.
pub fn missing_folders(folder: &Path) -> Vec<PathBuf> {
    let above = folder.ancestors().filter(|above| !above.as_os_str().is_empty());
    above.take_while(|above| !above.exists()).map(Path::to_owned).collect()
}

/// Removes folders that were made for nothing; one that holds anything stays.
pub fn remove_empty(folders: &[PathBuf]) {
    for folder in folders {
        let _ = fs::remove_dir(folder);
    }
}

/// The batch that stands in place of this one since a person was erased from it.
fn replaced_by(place: &Path, kind: Kind, id: &str) -> Option<String> {
    let prefix = format!("{}-", kind.word());
    // A folder that cannot be read cannot be written either, and that is told then.
    for name in names(place).unwrap_or_default().iter().filter(|name| name.starts_with(&prefix)) {
        let Some(other) = name.strip_suffix(PROVENANCE) else { continue };
        if !place.join(format!("{other}.csv")).exists() {
            continue;
        }
        let forgotten = provenance(&place.join(name), kind).0.and_then(|provenance| provenance.forgotten);
        if forgotten.is_some_and(|forgotten| forgotten.replaces.iter().any(|replaced| replaced == id)) {
            return Some(other.to_owned());
        }
    }
    None
}

fn unwritable(file: &Path, error: &std::io::Error) -> Problem {
    Problem::error(Place::File(file.to_owned()), "unwritable-file").with("reason", error)
}

/// The first line of a batch's CSV file.
fn header_line(header: &[String]) -> std::io::Result<Vec<u8>> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(header)?;
    writer.into_inner().map_err(|error| std::io::Error::other(error.to_string()))
}

/// Writes a file so that it is there whole or not at all, even when the power fails.
pub fn write_whole(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    put_in_place(write_aside(folder, &[bytes])?, path)
}

/// Writes a temporary file that is on the disk when this returns.
fn write_aside(folder: &Path, parts: &[&[u8]]) -> std::io::Result<NamedTempFile> {
    let mut file = passing_file(folder)?;
    for part in parts {
        file.write_all(part)?;
    }
    file.as_file().sync_all()?;
    Ok(file)
}

/// An empty temporary file.
fn passing_file(folder: &Path) -> std::io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(lock::PASSING);
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o644));
    builder.tempfile_in(folder)
}

/// Gives a temporary file its name.
fn put_in_place(file: NamedTempFile, path: &Path) -> std::io::Result<()> {
    file.persist(path).map_err(|error| error.error)?;
    sync_folder_of(path)
}

/// Puts the name of a file on the disk.
fn sync_folder_of(path: &Path) -> std::io::Result<()> {
    // The name itself is on the disk only when the folder is; where folders cannot be synced, the system does it.
    if let Ok(folder) = fs::File::open(path.parent().unwrap_or(Path::new("."))) {
        let _ = folder.sync_all();
    }
    Ok(())
}

/// The batches of one kind in a cycle, by name. Half a batch (one of its two files) is left out with a warning.
pub fn batches(folder: &AuditFolder, cycle: &str, kind: Kind) -> Checked<Vec<Batch>> {
    let place = folder.cycle_folder(cycle).join(phase_folder(kind));
    let mut problems = Vec::new();
    let names = match names(&place) {
        Ok(names) => names,
        Err(problem) => return (None, vec![problem]),
    };
    let prefix = format!("{}-", kind.word());
    let mut batches = Vec::new();
    for name in names.iter().filter(|name| name.starts_with(&prefix)) {
        if let Some(id) = name.strip_suffix(".csv") {
            if names.contains(&format!("{id}{PROVENANCE}")) {
                let (provenance, found) = provenance(&place.join(format!("{id}{PROVENANCE}")), kind);
                problems.extend(found);
                batches.extend(provenance.map(|provenance| Batch { id: id.to_owned(), provenance }));
            } else {
                problems.push(Problem::warning(Place::File(place.join(name)), "batch-without-provenance"));
            }
        } else if let Some(id) = name.strip_suffix(PROVENANCE)
            && !names.contains(&format!("{id}.csv"))
        {
            problems.push(Problem::warning(Place::File(place.join(name)), "provenance-without-batch"));
        }
    }
    // A batch that was replaced and could not be removed yet counts no more.
    let replaced: Vec<String> = batches
        .iter()
        .filter_map(|batch: &Batch| batch.provenance.forgotten.as_ref())
        .flat_map(|forgotten| forgotten.replaces.clone())
        .collect();
    batches.retain(|batch| !replaced.contains(&batch.id));
    (Some(batches), problems)
}

/// File names in a folder, sorted; none if it is not there.
fn names(place: &Path) -> Result<Vec<String>, Problem> {
    let mut names: Vec<String> = match fs::read_dir(place) {
        Ok(entries) => entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok()).collect(),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Vec::new(),
        Err(error) => {
            let problem = Problem::error(Place::File(place.to_owned()), "unreadable-folder");
            return Err(problem.with("reason", &error));
        }
    };
    names.sort();
    Ok(names)
}

fn provenance(file: &Path, kind: Kind) -> Checked<Provenance> {
    let text = match fs::read_to_string(file) {
        Ok(text) => text,
        Err(error) => {
            let problem = Problem::error(Place::File(file.to_owned()), "unreadable-file");
            return (None, vec![problem.with("reason", &error)]);
        }
    };
    match serde_json::from_str::<Provenance>(&text) {
        Ok(provenance) if provenance.kind == kind => (Some(provenance), Vec::new()),
        Ok(provenance) => {
            let problem = Problem::error(Place::File(file.to_owned()), "provenance-kind");
            (None, vec![problem.with("found", provenance.kind.word()).with("expected", kind.word())])
        }
        Err(error) => {
            let before: usize = text.split_inclusive('\n').take(error.line().saturating_sub(1)).map(str::len).sum();
            let place = crate::words::in_text(file, &text, before + error.column().saturating_sub(1), 1);
            (None, vec![Problem::error(place, "bad-provenance")])
        }
    }
}

/// The interview notes of a cycle: files with their texts, by name.
pub fn interview_notes(folder: &AuditFolder, cycle: &str) -> Checked<Vec<(PathBuf, String)>> {
    let place = folder.cycle_folder(cycle).join(INTERVIEWS);
    let names = match names(&place) {
        Ok(names) => names,
        Err(problem) => return (None, vec![problem]),
    };
    let (mut notes, mut problems) = (Vec::new(), Vec::new());
    for name in names.iter().filter(|name| name.ends_with(".md") && !name.starts_with('.')) {
        let file = place.join(name);
        match fs::read(&file).map(String::from_utf8) {
            Ok(Ok(text)) => notes.push((file, text)),
            Ok(Err(error)) => {
                let good = error.utf8_error().valid_up_to();
                let text = String::from_utf8_lossy(error.as_bytes());
                problems.push(Problem::error(crate::words::in_text(&file, &text, good, 1), "not-utf8"));
            }
            Err(error) => {
                let problem = Problem::error(Place::File(file), "unreadable-file");
                problems.push(problem.with("reason", &error));
            }
        }
    }
    (Some(notes), problems)
}

#[cfg(test)]
mod tests;
