//! Two camps of answers on an ordinal scale.

/// Share of the answers that each camp must hold.
pub const LEAST_CAMP: f64 = 0.30;

/// Fewest answers for which two camps are more than a chance gap.
pub const LEAST_ANSWERS: u64 = 10;

/// Whether the counts, lowest code first, show two camps: each outer third of the codes holds at least 30 % of at least
/// ten answers, and a code of the middle is chosen less often, on average, than a code of either outer third.
///
/// Comparing code by code matters: on five points the middle is one code and an outer third two, so a plain hump over
/// 2, 3 and 4 has a "smaller" middle than its sides.
pub fn two_peaked(counts: &[u64]) -> bool {
    let n: u64 = counts.iter().sum();
    let third = (counts.len() as f64 / 3.0).round() as usize;
    if n < LEAST_ANSWERS || third == 0 || counts.len() < 2 * third + 1 {
        return false;
    }
    let (low, rest) = counts.split_at(third);
    let (middle, high) = rest.split_at(rest.len() - third);
    let sum = |part: &[u64]| part.iter().sum::<u64>() as f64;
    let by_code = |part: &[u64]| sum(part) / part.len() as f64;
    let camp = |part: &[u64]| sum(part) >= LEAST_CAMP * n as f64 && by_code(middle) < by_code(part);
    camp(low) && camp(high)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn camps_and_humps() {
        assert!(two_peaked(&[4, 4, 1, 3, 4]));
        assert!(!two_peaked(&[1, 5, 5, 4, 1]), "a hump");
        assert!(!two_peaked(&[3, 3, 3, 3, 3]), "flat");
        assert!(!two_peaked(&[0, 1, 0, 6, 7]), "one camp and a stray");
        assert!(two_peaked(&[6, 1, 6]));
        assert!(two_peaked(&[6, 1, 2, 6]));
    }

    #[test]
    fn too_little_to_tell() {
        assert!(!two_peaked(&[2, 2, 0, 2, 2]));
        assert!(!two_peaked(&[10, 10]));
        assert!(!two_peaked(&[]));
    }
}
