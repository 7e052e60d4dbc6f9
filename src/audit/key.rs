//! The pseudonym key: with it, the same person has the same pseudonym in every sheet and cycle; without it, nobody can
//! tell who that is.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use unicode_normalization::UnicodeNormalization;

use crate::model::answers::Person;
use crate::problem::{Argument, Checked, Place, Problem};

/// 32 secret bytes, kept in `.diagnoza/key` as 64 hex digits. Never shown.
#[derive(Clone, PartialEq, Eq)]
pub struct Key([u8; 32]);

impl std::fmt::Debug for Key {
    /// Without the secret: it must not reach a log.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Key(…)")
    }
}

impl Key {
    /// Where an audit's key lies.
    pub fn path(root: &Path) -> PathBuf {
        root.join(".diagnoza").join("key")
    }

    /// The key of an audit; none when there is no file.
    pub fn read(root: &Path) -> Checked<Key> {
        let file = Key::path(root);
        match fs::read_to_string(&file) {
            Ok(text) => match parse(text.trim()) {
                Some(key) => (Some(key), Vec::new()),
                None => (None, vec![Problem::error(Place::File(file), "bad-key")]),
            },
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => (None, Vec::new()),
            Err(error) => (None, vec![Problem::error(Place::File(file), "unreadable-file").with("reason", &error)]),
        }
    }

    /// Makes a new key and writes it where only the owner may read it. An existing key is never replaced: it is
    /// returned.
    pub fn create(root: &Path) -> Result<Key, Problem> {
        match Key::read(root) {
            (Some(key), _) => return Ok(key),
            (None, problems) => {
                if let Some(problem) = problems.into_iter().next() {
                    return Err(problem);
                }
            }
        }
        let file = Key::path(root);
        let failed =
            |reason: Argument| Problem::error(Place::File(file.clone()), "unwritable-file").with("reason", reason);
        let mut secret = [0; 32];
        getrandom::fill(&mut secret).map_err(|error| failed(error.to_string().into()))?;
        let written = write_secret(&file, &hex(&secret));
        written.map(|()| Key(secret)).map_err(|error| failed((&error).into()))
    }

    /// The key in a backup.
    pub fn read_from(file: &Path) -> Result<Key, Problem> {
        let place = || Place::File(file.to_owned());
        let text = fs::read_to_string(file)
            .map_err(|error| Problem::error(place(), "unreadable-file").with("reason", error.to_string()))?;
        parse(text.trim()).ok_or_else(|| Problem::error(place(), "bad-key"))
    }

    /// Writes the key where there is no file yet, for its owner only.
    pub fn write_to(&self, file: &Path) -> Result<(), Problem> {
        write_secret(file, &hex(&self.0)).map_err(|error| {
            Problem::error(Place::File(file.to_owned()), "unwritable-file").with("reason", error.to_string())
        })
    }

    /// Removes the key of an audit for good: it is written over first, as far as the disk lets one.
    pub fn remove(root: &Path) -> Result<(), Problem> {
        let file = Key::path(root);
        if let Ok(mut open) = fs::OpenOptions::new().write(true).open(&file) {
            let over = open.write_all(&[b'0'; 64]).and_then(|()| open.sync_all());
            over.unwrap_or_default();
        }
        match fs::remove_file(&file) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                Err(Problem::error(Place::File(file), "unremovable-file").with("reason", error.to_string()))
            }
            _ => Ok(()),
        }
    }

    /// The pseudonym of an identifier: the same for every spelling of it (case, spaces, composed or decomposed
    /// accents). An empty identifier has an empty pseudonym.
    pub fn pseudonym(&self, identifier: &str) -> Person {
        let normalised = normalised(identifier);
        if normalised.is_empty() {
            return Person::new();
        }
        // HMAC takes keys of every length, so that this never fails.
        let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(&self.0) else { return Person::new() };
        mac.update(normalised.as_bytes());
        hex(&mac.finalize().into_bytes()).chars().take(16).collect()
    }
}

/// NFC, lower case, spaces trimmed and folded.
fn normalised(identifier: &str) -> String {
    let lower = identifier.nfc().collect::<String>().to_lowercase();
    let folded = lower.split_whitespace().collect::<Vec<_>>().join(" ");
    // Lower case of a composed letter can be decomposed.
    folded.nfc().collect()
}

fn parse(text: &str) -> Option<Key> {
    let mut secret = [0; 32];
    if text.len() != 64 || !text.is_ascii() {
        return None;
    }
    for (index, byte) in secret.iter_mut().enumerate() {
        *byte = u8::from_str_radix(text.get(index * 2..index * 2 + 2)?, 16).ok()?;
    }
    Some(Key(secret))
}

/// Bytes as lower-case hex digits.
pub(super) fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        // Writing to a String does not fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn write_secret(file: &Path, text: &str) -> std::io::Result<()> {
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(file)?;
    file.write_all(text.as_bytes())?;
    file.write_all(b"\n")?;
    file.sync_all()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]

    use super::*;

    #[test]
    fn a_key_is_made_once_and_for_its_owner_only() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(Key::read(folder.path()), (None, vec![]));
        let key = Key::create(folder.path()).unwrap();
        assert_eq!(Key::create(folder.path()).unwrap(), key);
        assert_eq!(Key::read(folder.path()).0, Some(key));
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = fs::metadata(Key::path(folder.path())).unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o600);
        }
    }

    #[test]
    fn a_pseudonym_is_hmac_sha256_of_the_normalised_identifier() {
        let key = parse(&"0b".repeat(32)).unwrap();
        // Computed by another program: HMAC-SHA256 of the UTF-8 bytes, its first 16 hex digits.
        assert_eq!(key.pseudonym("zoë nowak"), "56aea74aef68f8a0");
        assert_eq!(key.pseudonym("  ZOE\u{308}  Nowak "), key.pseudonym("zoë nowak"));
        assert_ne!(key.pseudonym("zoe nowak"), key.pseudonym("zoë nowak"));
        assert_eq!(key.pseudonym(" \t"), "");
    }

    #[test]
    fn a_damaged_key_is_a_problem() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join(".diagnoza")).unwrap();
        fs::write(Key::path(folder.path()), "12").unwrap();
        let (none, problems) = Key::read(folder.path());
        assert_eq!((none, problems[0].message.key.as_str()), (None, "bad-key"));
        assert_eq!(Key::create(folder.path()).unwrap_err().message.key, "bad-key");
        assert!(!format!("{:?}", parse(&"0b".repeat(32)).unwrap()).contains('1'));
    }
}
