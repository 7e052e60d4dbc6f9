//! A large text comes in blocks: a second thread reads and hashes the file while the first one takes the blocks apart.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::sync::mpsc::{Receiver, Sender, SyncSender, channel, sync_channel};
use std::thread::JoinHandle;

use sha2::{Digest, Sha256};

use super::{FILE_LIMIT, hex};

/// Bytes of a block.
const BLOCK: usize = 1 << 18;
/// Blocks read ahead.
const WAITING: usize = 4;

/// The blocks of a file from its beginning to its end.
pub(super) struct Blocks {
    coming: Receiver<Vec<u8>>,
    used: Sender<Vec<u8>>,
    thread: JoinHandle<io::Result<String>>,
}

impl Blocks {
    pub(super) fn of(file: File) -> Self {
        let (filled, coming) = sync_channel(WAITING);
        let (used, spare) = channel();
        Blocks { coming, used, thread: std::thread::spawn(move || read(file, &filled, &spare)) }
    }

    /// Adds the next block to what is there; false at the end.
    pub(super) fn add_to(&mut self, text: &mut Vec<u8>) -> bool {
        let Ok(block) = self.coming.recv() else { return false };
        text.extend_from_slice(&block);
        // Nobody takes it any more when the file is read.
        let _ = self.used.send(block);
        true
    }

    /// SHA-256 of all blocks; an error when the file could not be read to its end.
    pub(super) fn finish(self) -> io::Result<String> {
        drop(self.coming);
        self.thread.join().unwrap_or_else(|_| Err(io::ErrorKind::Other.into()))
    }
}

fn read(mut file: File, filled: &SyncSender<Vec<u8>>, spare: &Receiver<Vec<u8>>) -> io::Result<String> {
    let (mut hash, mut length) = (Sha256::new(), 0);
    file.seek(SeekFrom::Start(0))?;
    loop {
        let mut block = spare.try_recv().unwrap_or_default();
        block.resize(BLOCK, 0);
        let count = file.read(&mut block)?;
        block.truncate(count);
        hash.update(&block);
        length += count as u64;
        if length > FILE_LIMIT {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        if count == 0 || filled.send(block).is_err() {
            return Ok(hex(&hash.finalize()));
        }
    }
}
