//! stand-in
pub fn benjamini_hochberg(p: &[f64]) -> Vec<f64> { p.to_vec() }
