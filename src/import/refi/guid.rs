//! GUIDs that are always the same for the same thing, so that two exports of the same notes are the same bytes.

use std::fmt::Write as _;

use sha2::{Digest, Sha256};

/// The GUID of a thing of this kind with these names: the first 128 bits of a SHA-256, marked as version 8 (RFC 9562).
pub(super) fn of(kind: &str, names: &[&str]) -> String {
    let mut hash = Sha256::new();
    hash.update(format!("diagnoza\u{1f}{kind}"));
    for name in names {
        hash.update(format!("\u{1f}{name}"));
    }
    let mut guid = String::new();
    for (index, byte) in hash.finalize().iter().take(16).enumerate() {
        if matches!(index, 4 | 6 | 8 | 10) {
            guid.push('-');
        }
        let byte = match index {
            6 => byte & 0x0f | 0x80,
            8 => byte & 0x3f | 0x80,
            _ => *byte,
        };
        let _ = write!(guid, "{byte:02x}");
    }
    guid
}

/// A GUID as it is compared: in lower case and without braces.
pub(super) fn plain(guid: &str) -> String {
    guid.trim().trim_start_matches('{').trim_end_matches('}').to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_guid_has_its_form_and_stays() {
        let guid = of("code", &["tools"]);
        let parts: Vec<usize> = guid.split('-').map(str::len).collect();
        assert_eq!(parts, [8, 4, 4, 4, 12]);
        assert_eq!(guid, of("code", &["tools"]));
        assert_ne!(guid, of("user", &["tools"]));
        assert_eq!(plain("{7D936548-F82A-4819-9315-A7AA81B61BC3}"), "7d936548-f82a-4819-9315-a7aa81b61bc3");
    }
}
