//! Taking a batch back, and erasing one person from every batch.
//!
//! A batch is never changed. To erase a person, the batch is written anew without the person's rows, under the name of its
//! new content, and says in its provenance which batch it replaces; from then on the old one counts no more, even if the
//! power fails before it is removed. So the step from the old to the new is one renaming.

use std::fs;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use super::{
    INTERVIEWS, PROVENANCE, lock, name_of, names, phase_folder, provenance, store, unwritable, written_and_hashed,
};
use crate::audit::{AuditFolder, Key};
use crate::model::answers::Person;
use crate::model::provenance::{Forgotten, Kind, Provenance};
use crate::problem::{Place, Problem, did_you_mean};

/// A batch that was taken back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Retracted {
    /// Its name.
    pub id: String,
    /// The cycle it lay in.
    pub cycle: String,
    /// The source file; empty when the provenance was lost.
    pub file: String,
    /// How many rows it held.
    pub rows: u64,
}

/// What one batch lost.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Erased {
    /// The cycle.
    pub cycle: String,
    /// The name of the batch that held the person.
    pub before: String,
    /// The name of the batch in its place.
    pub after: String,
    /// The source file.
    pub file: String,
    /// How many rows were erased.
    pub rows: u64,
}

/// What forgetting a person did, and that it did it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Proof {
    /// By batch, in order of cycle and name.
    pub erased: Vec<Erased>,
    /// Interview notes that carried the pseudonym and were removed.
    pub notes: Vec<PathBuf>,
    /// How many files were read again afterwards.
    pub read: usize,
    /// Files in which the pseudonym stands still; empty when all went well.
    pub left: Vec<PathBuf>,
    /// Files in which the identifier itself is written, with the line.
    pub written: Vec<(PathBuf, usize)>,
}

/// Every folder that holds batches, with the kinds in it.
fn places<'a>(folder: &'a AuditFolder, cycle: Option<&'a str>) -> impl Iterator<Item = (String, Kind, PathBuf)> + 'a {
    let cycles = folder.cycles.iter().filter(move |known| cycle.is_none_or(|asked| asked == known.id));
    cycles.flat_map(|known| {
        let own = folder.cycle_folder(&known.id);
        Kind::ALL.into_iter().map(move |kind| (known.id.clone(), kind, own.join(phase_folder(kind))))
    })
}

/// Names of the batches in a folder, whole or half.
fn ids(place: &Path, kind: Kind) -> Result<Vec<String>, Problem> {
    let prefix = format!("{}-", kind.word());
    let names = names(place)?;
    let name = |name: &String| {
        let id = name.strip_suffix(".csv").or_else(|| name.strip_suffix(PROVENANCE))?;
        id.starts_with(&prefix).then(|| id.to_owned())
    };
    let mut ids: Vec<String> = names.iter().filter_map(name).collect();
    ids.dedup();
    Ok(ids)
}

/// Takes one batch back: its data first, so that nothing of it counts any more, then what tells of it.
pub fn retract(folder: &AuditFolder, cycle: Option<&str>, id: &str) -> Result<Retracted, Problem> {
    let held = lock::hold(&folder.root);
    let (mut found, mut known) = (Vec::new(), Vec::new());
    for (cycle, kind, place) in places(folder, cycle) {
        for one in ids(&place, kind)? {
            if one == id {
                found.push((cycle.clone(), kind, place.clone()));
            }
            known.push(one);
        }
    }
    let [(cycle, kind, place)] = found.as_slice() else {
        let cycles: Vec<&str> = found.iter().map(|(cycle, _, _)| cycle.as_str()).collect();
        return Err(not_one(folder, id, &cycles, &known));
    };
    held.clean(place);
    let (path, beside) = (place.join(format!("{id}.csv")), place.join(format!("{id}{PROVENANCE}")));
    let told = provenance(&beside, *kind).0;
    remove(&path)?;
    remove(&beside)?;
    Ok(Retracted {
        id: id.to_owned(),
        cycle: cycle.clone(),
        rows: told.as_ref().map_or(0, |told| told.rows),
        file: told.map(|told| told.file).unwrap_or_default(),
    })
}

/// Why there is not exactly one batch of this name.
fn not_one(folder: &AuditFolder, id: &str, cycles: &[&str], known: &[String]) -> Problem {
    let place = Place::File(folder.root.join("cycles"));
    if !cycles.is_empty() {
        return Problem::error(place, "batch-in-several-cycles").with("found", id).with("cycles", cycles.join(", "));
    }
    let near = did_you_mean(id, known.iter().map(String::as_str)).unwrap_or_default();
    let guessed = if near.is_empty() { "no" } else { "yes" };
    Problem::error(place, "unknown-batch").with("found", id).with("near", near).with("guessed", guessed)
}

/// Removes a file; one that is gone already is no problem.
fn remove(file: &Path) -> Result<(), Problem> {
    match fs::remove_file(file) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(Problem::error(Place::File(file.to_owned()), "unremovable-file").with("reason", error.to_string()))
        }
        _ => {
            // The name is off the disk only when the folder is written.
            if let Some(folder) = file.parent().and_then(|folder| fs::File::open(folder).ok()) {
                let _ = folder.sync_all();
            }
            Ok(())
        }
    }
}

/// A batch that holds the person, read and ready to be replaced.
struct Replacement {
    cycle: String,
    place: PathBuf,
    before: String,
    after: String,
    csv: Vec<u8>,
    provenance: Provenance,
    rows: u64,
}

/// Erases one person, known by an identifier as it stands in the sheets, from every batch (of one cycle, or of all) and
/// with the interview notes of that person; then reads the whole audit again to prove it. Everything is read before
/// anything is written: with one problem nothing changes.
pub fn forget(folder: &AuditFolder, cycle: Option<&str>, key: &Key, identifier: &str) -> Result<Proof, Vec<Problem>> {
    let person = key.pseudonym(identifier);
    let held = lock::hold(&folder.root);
    let (mut replacements, mut outdated, mut problems) = (Vec::new(), Vec::new(), Vec::new());
    for (cycle, kind, place) in places(folder, cycle) {
        held.clean(&place);
        match look_through(&cycle, kind, &place, &person) {
            Ok((found, old)) => {
                replacements.extend(found);
                outdated.extend(old);
            }
            Err(problem) => problems.push(problem),
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let mut proof = Proof::default();
    let done = replacements.into_iter().try_for_each(|one| replace(one, &mut proof));
    let done = done.and_then(|()| outdated.iter().try_for_each(|file| remove(file)));
    done.and_then(|()| notes(folder, cycle, key, &person, &mut proof)).map_err(|problem| vec![problem])?;
    prove(folder, cycle, &person, identifier, &mut proof);
    Ok(proof)
}

/// The batches of a folder that hold the person, and files of batches that were replaced and not removed.
fn look_through(
    cycle: &str,
    kind: Kind,
    place: &Path,
    person: &Person,
) -> Result<(Vec<Replacement>, Vec<PathBuf>), Problem> {
    let (mut found, mut outdated) = (Vec::new(), Vec::new());
    let all = ids(place, kind)?;
    let told = |id: &String| provenance(&place.join(format!("{id}{PROVENANCE}")), kind).0;
    // Only a replacement that is whole replaces.
    let whole = all.iter().filter(|id| place.join(format!("{id}.csv")).exists());
    let replaced: Vec<String> = whole.filter_map(told).filter_map(|p| p.forgotten).flat_map(|f| f.replaces).collect();
    for id in all {
        let (path, beside) = (place.join(format!("{id}.csv")), place.join(format!("{id}{PROVENANCE}")));
        if replaced.contains(&id) {
            outdated.extend([path, beside]);
            continue;
        }
        let Ok(csv) = fs::read(&path) else { continue };
        let Some((kept, rows)) = without(&csv, person, &path)? else { continue };
        if name_of(kind, &Sha256::digest(&csv)) != id {
            return Err(Problem::error(Place::File(path), "batch-changed"));
        }
        let Some(mut provenance) = told(&id) else {
            return Err(Problem::error(Place::File(path), "batch-without-provenance"));
        };
        let after = name_of(kind, &Sha256::digest(&kept));
        let mut forgotten = provenance.forgotten.take().unwrap_or_default();
        forgotten.rows += rows;
        forgotten.replaces.push(id.clone());
        provenance.rows = provenance.rows.saturating_sub(rows);
        provenance.forgotten = Some(forgotten);
        let (cycle, place) = (cycle.to_owned(), place.to_owned());
        found.push(Replacement { cycle, place, before: id, after, csv: kept, provenance, rows });
    }
    Ok((found, outdated))
}

/// The bytes of a batch without the person's rows and how many there were; `None` when there are none.
fn without(csv: &[u8], person: &Person, file: &Path) -> Result<Option<(Vec<u8>, u64)>, Problem> {
    let damaged = |_| Problem::error(Place::File(file.to_owned()), "batch-changed");
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(csv);
    let mut writer = csv::WriterBuilder::new().flexible(true).from_writer(Vec::with_capacity(csv.len()));
    let (mut record, mut column, mut rows) = (csv::ByteRecord::new(), None, 0);
    let mut header = true;
    while reader.read_byte_record(&mut record).map_err(damaged)? {
        if header {
            column = record.iter().position(|field| field == b"person");
            header = false;
        } else if column.and_then(|column| record.get(column)).is_some_and(|field| field == person.as_bytes()) {
            rows += 1;
            continue;
        }
        writer.write_byte_record(&record).map_err(damaged)?;
    }
    let kept = writer.into_inner().map_err(|error| unwritable(file, &std::io::Error::other(error.to_string())))?;
    Ok((rows > 0).then_some((kept, rows)))
}

/// Writes the new batch and removes the old one.
fn replace(mut new: Replacement, proof: &mut Proof) -> Result<(), Problem> {
    let kind = new.provenance.kind;
    let beside = new.place.join(format!("{}{PROVENANCE}", new.after));
    // Two batches can be left with the same rows: the one that is there stands for both.
    let there = new.place.join(format!("{}.csv", new.after)).exists().then(|| provenance(&beside, kind).0).flatten();
    if let Some(there) = there.and_then(|provenance| provenance.forgotten) {
        let Forgotten { rows, replaces } = new.provenance.forgotten.get_or_insert_default();
        *rows += there.rows;
        replaces.extend(there.replaces);
        replaces.sort();
        replaces.dedup();
        remove(&beside)?;
    }
    let (lying, digest) = written_and_hashed(&new.place, &[&new.csv]);
    store(&new.place, &new.after, &digest, lying, &new.provenance, &[])?;
    remove(&new.place.join(format!("{}.csv", new.before)))?;
    remove(&new.place.join(format!("{}{PROVENANCE}", new.before)))?;
    let file = new.provenance.file;
    proof.erased.push(Erased { cycle: new.cycle, before: new.before, after: new.after, file, rows: new.rows });
    Ok(())
}

/// Removes interview notes whose front matter names the person, by pseudonym or identifier.
fn notes(
    folder: &AuditFolder,
    cycle: Option<&str>,
    key: &Key,
    person: &Person,
    proof: &mut Proof,
) -> Result<(), Problem> {
    for known in folder.cycles.iter().filter(|known| cycle.is_none_or(|asked| asked == known.id)) {
        let place = folder.cycle_folder(&known.id).join(INTERVIEWS);
        for name in names(&place)?.iter().filter(|name| name.ends_with(".md")) {
            let file = place.join(name);
            let text = fs::read(&file).map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).unwrap_or_default();
            let of_person = |value: &str| value == person || key.pseudonym(value) == *person;
            if front_matter(&text).any(of_person) {
                remove(&file)?;
                proof.notes.push(file);
            }
        }
    }
    Ok(())
}

/// The values of `person:` and `interview:` between the first two lines `---`.
fn front_matter(text: &str) -> impl Iterator<Item = &str> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let front = text.lines().skip(1).take_while(|line| line.trim_end() != "---");
    let front = front.filter(move |_| text.starts_with("---"));
    front.filter_map(|line| {
        let (name, value) = line.split_once(':')?;
        matches!(name.trim(), "person" | "interview").then(|| value.trim().trim_matches(['"', '\'']))
    })
}

/// Reads every file of the audit (or of the one cycle) again, inbox and key aside, looking for the pseudonym and for the identifier.
fn prove(folder: &AuditFolder, cycle: Option<&str>, person: &Person, identifier: &str, proof: &mut Proof) {
    let identifier = identifier.trim().to_lowercase();
    let mut open = vec![cycle.map_or_else(|| folder.root.clone(), |cycle| folder.cycle_folder(cycle))];
    while let Some(next) = open.pop() {
        let mut entries: Vec<PathBuf> = fs::read_dir(&next).into_iter().flatten().flatten().map(|e| e.path()).collect();
        entries.sort();
        for path in entries {
            let aside = next == folder.root && (path.ends_with("inbox") || path.ends_with(".diagnoza"));
            if path.is_dir() && !path.is_symlink() && !aside {
                open.push(path);
                continue;
            }
            let Ok(bytes) = fs::read(&path) else { continue };
            proof.read += 1;
            let text = String::from_utf8_lossy(&bytes);
            if text.contains(person.as_str()) {
                proof.left.push(path.clone());
            }
            let line = text.lines().enumerate().find(|(_, line)| line.to_lowercase().contains(&identifier));
            if let Some((number, _)) = line.filter(|_| identifier.chars().count() > 3) {
                proof.written.push((path, number + 1));
            }
        }
    }
    proof.left.sort();
    proof.written.sort();
}
