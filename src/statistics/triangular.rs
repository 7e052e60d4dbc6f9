//! The triangular distribution: for a figure of which only the least, the likeliest and the greatest value are known.

/// Quantile of the triangular distribution on `low..=high` with its peak at `likely` (0 <= `probability` <= 1). All three
/// alike give that value.
///
/// Below the peak low + sqrt(p (high - low) (likely - low)), above it the mirror image, by turning its distribution
/// function round (S. Kotz and J. R. van Dorp, *Beyond Beta* (2004), ch. 1).
pub fn triangular_quantile(probability: f64, low: f64, likely: f64, high: f64) -> f64 {
    let width = high - low;
    if width <= 0.0 {
        return likely;
    }
    let peak = (likely - low) / width;
    match probability < peak {
        true => low + (probability * width * (likely - low)).sqrt(),
        false => high - ((1.0 - probability) * width * (high - likely)).sqrt(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::statistics::draws::Draws;

    #[test]
    fn quantiles_are_those_of_the_distribution_function() {
        // F(x) = (x - low)^2 / ((high - low) (likely - low)) up to the peak.
        assert_eq!(triangular_quantile(0.0, 2.0, 4.0, 10.0), 2.0);
        assert_eq!(triangular_quantile(0.25, 2.0, 4.0, 10.0), 4.0);
        assert_eq!(triangular_quantile(1.0, 2.0, 4.0, 10.0), 10.0);
        assert!((triangular_quantile(0.5, 0.0, 1.0, 2.0) - 1.0).abs() < 1e-12);
        assert_eq!(triangular_quantile(0.7, 3.0, 3.0, 3.0), 3.0);
    }

    #[test]
    fn draws_have_its_mean_and_variance() {
        // Mean (a + b + c) / 3, variance (a2 + b2 + c2 - ab - ac - bc) / 18.
        let mut draws = Draws::seeded(1);
        let drawn: Vec<f64> = (0..20_000).map(|_| triangular_quantile(draws.share(), 1.0, 2.0, 6.0)).collect();
        let mean = drawn.iter().sum::<f64>() / drawn.len() as f64;
        let variance = drawn.iter().map(|x| (x - mean).powi(2)).sum::<f64>() / drawn.len() as f64;
        assert!((mean - 3.0).abs() < 0.03 && (variance - 21.0 / 18.0).abs() < 0.04, "{mean} {variance}");
    }
}
