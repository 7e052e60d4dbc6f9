//! The sheets of a large workbook are looked through while they are read: a second thread unpacks them first, under the
//! limits, and the parser gets no byte that has not been unpacked before without harm.

use std::io::{self, Cursor, Read, Seek, SeekFrom};
use std::ops::Range;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Condvar, Mutex};
use std::thread::JoinHandle;

use zip::ZipArchive;

use super::look_through::{MOST_OF_ALL, is_sheet, sheet_is_bounded};

/// The thread that looks through: in the end the names of the sheets' parts that hold more than values, or nothing when
/// the workbook is harmful or broken.
pub(super) type Watch = JoinHandle<Option<Vec<String>>>;

/// How far the sheets were looked through.
#[derive(Debug)]
pub(super) struct Gate {
    /// The packed bytes of every sheet in the file, and up to where they are free.
    regions: Vec<(Range<u64>, AtomicU64)>,
    /// Whether a sheet went beyond the limits or is broken.
    failed: Mutex<bool>,
    moved: Condvar,
}

impl Gate {
    /// Begins to look through the sheets of a workbook.
    pub(super) fn open(bytes: &Arc<Vec<u8>>) -> Option<(Arc<Gate>, Watch)> {
        let mut zip = ZipArchive::new(Cursor::new(bytes.as_slice())).ok()?;
        let (mut indexes, mut regions) = (Vec::new(), Vec::new());
        for index in 0..zip.len() {
            let part = zip.by_index(index).ok()?;
            if is_sheet(&part.name().ok()?) {
                let start = part.data_start()?;
                regions.push((start..start.saturating_add(part.compressed_size()), AtomicU64::new(start)));
                indexes.push(index);
            }
        }
        let gate = Arc::new(Gate { regions, failed: Mutex::new(false), moved: Condvar::new() });
        let (watched, bytes) = (Arc::clone(&gate), Arc::clone(bytes));
        let watch = std::thread::spawn(move || {
            let telling = watched.look_through(&bytes, &indexes);
            if telling.is_none()
                && let Ok(mut failed) = watched.failed.lock()
            {
                *failed = true;
            }
            watched.moved.notify_all();
            telling
        });
        Some((gate, watch))
    }

    fn look_through(&self, bytes: &[u8], indexes: &[usize]) -> Option<Vec<String>> {
        let position = AtomicU64::new(0);
        let counted = Counted { bytes: Cursor::new(bytes), position: &position };
        let mut zip = ZipArchive::new(counted).ok()?;
        let (mut left, mut telling) = (MOST_OF_ALL, Vec::new());
        for (index, (region, free)) in indexes.iter().zip(&self.regions) {
            let part = zip.by_index(*index).ok()?;
            let (name, packed) = (part.name().ok()?.into_owned(), part.compressed_size());
            let looked = sheet_is_bounded(part, packed, left, || {
                let reached = position.load(Ordering::Relaxed).clamp(region.start, region.end);
                self.let_through(free, reached);
            });
            let (length, more) = looked.ok()??;
            left = left.saturating_sub(length);
            if more {
                telling.push(name);
            }
            self.let_through(free, region.end);
        }
        Some(telling)
    }

    fn let_through(&self, free: &AtomicU64, reached: u64) {
        if free.fetch_max(reached, Ordering::Release) < reached {
            // The lock is taken so that nobody goes to sleep between looking and waiting.
            drop(self.failed.lock());
            self.moved.notify_all();
        }
    }

    /// How many bytes from here on may be read; waits until there is one. `None` when the sheets are harmful.
    fn free_from(&self, position: u64) -> Option<u64> {
        let free = || {
            let inside = self.regions.iter().filter(|(region, _)| region.contains(&position));
            let inside = inside.map(|(_, free)| free.load(Ordering::Acquire).saturating_sub(position)).min();
            let next = self.regions.iter().map(|(region, _)| region.start).filter(|start| *start > position).min();
            let before_next = next.map_or(u64::MAX, |next| next - position);
            inside.unwrap_or(u64::MAX).min(before_next)
        };
        let mut failed = self.failed.lock().ok()?;
        loop {
            match free() {
                _ if *failed => return None,
                0 => failed = self.moved.wait(failed).ok()?,
                free => return Some(free),
            }
        }
    }
}

/// Counts how far the packed bytes were read.
struct Counted<'a> {
    bytes: Cursor<&'a [u8]>,
    position: &'a AtomicU64,
}

impl Read for Counted<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.bytes.read(buffer)?;
        self.position.store(self.bytes.position(), Ordering::Relaxed);
        Ok(read)
    }
}

impl Seek for Counted<'_> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let position = self.bytes.seek(to)?;
        self.position.store(position, Ordering::Relaxed);
        Ok(position)
    }
}

/// The file as the parser reads it.
pub(super) struct Gated<'a> {
    bytes: Cursor<&'a [u8]>,
    gate: Option<&'a Gate>,
}

impl<'a> Gated<'a> {
    /// Without a gate everything is free.
    pub(super) fn new(bytes: &'a [u8], gate: Option<&'a Gate>) -> Self {
        Gated { bytes: Cursor::new(bytes), gate }
    }
}

impl Read for Gated<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let harmful = || io::Error::other("looked through and refused");
        let free = match self.gate {
            Some(gate) => gate.free_from(self.bytes.position()).ok_or_else(harmful)?,
            None => u64::MAX,
        };
        let most = buffer.len().min(usize::try_from(free).unwrap_or(usize::MAX));
        self.bytes.read(buffer.get_mut(..most).unwrap_or_default())
    }
}

impl Seek for Gated<'_> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.bytes.seek(to)
    }
}
