//! stand-in
pub fn phase_of(_: &str) -> Option<super::evidence::Phase> {
    None
}
