//! The rows of a large batch lie in a file beside the store before the batch is stored: a second thread hashes and
//! writes them while they come, so that memory does not grow with them and storing the batch is no more than a name.
//!
//! The file is locked as long as its process lives: whoever writes to the store removes those that nobody holds.

use std::fs::{self, File};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::Path;
use std::sync::mpsc::{Receiver, Sender, SyncSender, channel, sync_channel};
use std::thread::JoinHandle;

use sha2::{Digest, Sha256};
use tempfile::NamedTempFile;

use super::{lock, passing_file, put_in_place};

/// Blocks on their way to the disk.
const WAITING: usize = 4;
/// After so many bytes the disk gets its time, while further rows come.
const SYNCED: usize = 1 << 25;

/// A whole batch file, on the disk and without its name.
#[derive(Debug)]
pub(super) struct Aside {
    file: NamedTempFile,
    header: u64,
    /// SHA-256 of its bytes.
    pub(super) digest: [u8; 32],
}

/// One that is being written.
pub(super) struct Going {
    blocks: SyncSender<Vec<u8>>,
    spare: Receiver<Vec<u8>>,
    thread: JoinHandle<io::Result<Aside>>,
}

impl Going {
    /// Begins a file in the folder of the cycles with this header; nothing where none can be made.
    pub(super) fn begin(root: &Path, header: Vec<u8>) -> Option<Going> {
        let file = {
            // A file that is not locked yet must not be taken for a leftover.
            let _alone = lock::hold(root);
            let file = passing_file(&root.join("cycles")).ok()?;
            file.as_file().lock().ok()?;
            file
        };
        let (blocks, coming) = sync_channel::<Vec<u8>>(WAITING);
        let (used, spare) = channel();
        let thread = std::thread::spawn(move || write(file, &header, &coming, &used));
        Some(Going { blocks, spare, thread })
    }

    /// Takes the lines away and leaves an empty buffer.
    pub(super) fn take(&mut self, lines: &mut Vec<u8>) {
        let next = self.spare.try_recv().unwrap_or_else(|_| Vec::with_capacity(lines.capacity()));
        // Nobody receives any more when writing has failed: why is told in the end.
        let _ = self.blocks.send(std::mem::replace(lines, next));
    }

    /// The file with the last lines.
    pub(super) fn finish(mut self, lines: &mut Vec<u8>) -> io::Result<Aside> {
        self.take(lines);
        drop(self.blocks);
        self.thread.join().unwrap_or_else(|_| Err(io::ErrorKind::Other.into()))
    }
}

fn write(
    mut file: NamedTempFile,
    header: &[u8],
    coming: &Receiver<Vec<u8>>,
    used: &Sender<Vec<u8>>,
) -> io::Result<Aside> {
    let mut hash = Sha256::new();
    hash.update(header);
    file.write_all(header)?;
    let mut waiting = 0;
    for mut block in coming {
        file.write_all(&block)?;
        hash.update(&block);
        waiting += block.len();
        if waiting >= SYNCED {
            file.as_file().sync_data()?;
            waiting = 0;
        }
        block.clear();
        let _ = used.send(block);
    }
    file.as_file().sync_all()?;
    Ok(Aside { file, header: header.len() as u64, digest: hash.finalize().into() })
}

impl Aside {
    /// The lines below the header.
    pub(super) fn lines(&self) -> io::Result<impl Read + use<>> {
        let mut file = self.file.as_file().try_clone()?;
        file.seek(SeekFrom::Start(self.header))?;
        Ok(file)
    }

    /// Gives the file its name; where it has been taken away, or names do not reach so far, a copy gets it.
    pub(super) fn put_in_place(&self, path: &Path) -> io::Result<()> {
        if fs::rename(self.file.path(), path).is_ok() {
            return super::sync_folder_of(path);
        }
        let mut whole: &File = self.file.as_file();
        whole.seek(SeekFrom::Start(0))?;
        let mut copy = passing_file(path.parent().unwrap_or(Path::new(".")))?;
        io::copy(&mut whole, &mut copy)?;
        copy.as_file().sync_all()?;
        put_in_place(copy, path)
    }
}
