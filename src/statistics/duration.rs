//! How long something took when some of it is not over yet: quantiles of times by Kaplan and Meier.
//!
//! Leaving open requests out would make a slow department look fast. The product-limit estimate (E. L. Kaplan and
//! P. Meier, *J. Am. Stat. Assoc.* 53 (1958) 457-481) lets an open one count for as long as it was watched.

/// One watched time.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Watched {
    /// How long it was watched, in any unit, from 0.
    pub time: f64,
    /// Whether it ended then; otherwise it was still open when watching stopped.
    pub ended: bool,
}

/// The share still open after one of the times at which something ended.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Step {
    /// The time.
    pub time: f64,
    /// How many were still open and watched just before it.
    pub at_risk: usize,
    /// How many ended then.
    pub ended: usize,
    /// Share open beyond it.
    pub open: f64,
    /// Greenwood's sum up to here: the sum of ended / (at risk x (at risk - ended)). Infinite when nothing is left.
    pub greenwood: f64,
}

/// The Kaplan-Meier estimate: its steps in order of time. Something still open at the time of an end was watched until
/// just after it, as usual.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Survival {
    steps: Vec<Step>,
}

/// Estimates the share still open over time. Times that are not numbers are left out.
pub fn survival(watched: &[Watched]) -> Survival {
    let mut watched: Vec<Watched> = watched.iter().copied().filter(|one| !one.time.is_nan()).collect();
    watched.sort_by(|a, b| a.time.total_cmp(&b.time));
    let mut steps = Vec::new();
    let (mut at_risk, mut open, mut greenwood) = (watched.len(), 1.0, 0.0);
    for tied in watched.chunk_by(|a, b| a.time == b.time) {
        let ended = tied.iter().filter(|one| one.ended).count();
        if let (Some(first), true) = (tied.first(), ended > 0) {
            open *= (at_risk - ended) as f64 / at_risk as f64;
            greenwood += ended as f64 / (at_risk as f64 * (at_risk - ended) as f64);
            steps.push(Step { time: first.time, at_risk, ended, open, greenwood });
        }
        at_risk -= tied.len();
    }
    Survival { steps }
}

/// Shares that differ by less are equal but for rounding.
const ROUNDING: f64 = 1e-12;

impl Survival {
    /// The steps in order of time.
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// How many ended.
    pub fn ended(&self) -> usize {
        self.steps.iter().map(|step| step.ended).sum()
    }

    /// The time by which a share (0.5 for the median) has ended; `None` when that share was not reached while watching.
    ///
    /// Where exactly that share has ended for a while, the middle of that while is taken, as in an ordinary median of an
    /// even number of values (the convention of R's `survival::quantile.survfit`); when nothing ends after it, its
    /// beginning.
    pub fn quantile(&self, share: f64) -> Option<f64> {
        let still = 1.0 - share;
        let at = self.steps.iter().position(|step| step.open <= still + ROUNDING)?;
        let step = self.steps.get(at)?;
        let flat = (step.open - still).abs() <= ROUNDING;
        match self.steps.get(at + 1) {
            Some(next) if flat => Some((step.time + next.time) / 2.0),
            _ => Some(step.time),
        }
    }

    /// Interval of a quantile by Brookmeyer and Crowley (*Biometrics* 38 (1982) 29-41): the times at which the share
    /// that ended does not differ from `share` by more than `z` standard errors, on the log(-log) scale, which keeps
    /// shares inside 0-1. An end that was not reached while watching is `None`.
    ///
    /// How often it holds the truth is simulated in `tests/duration_simulation.rs`.
    pub fn quantile_interval(&self, share: f64, z: f64) -> (Option<f64>, Option<f64>) {
        let target = complementary_log_log(1.0 - share);
        let distance = |step: &Step| {
            let error = step.greenwood.sqrt() / step.open.ln().abs();
            (complementary_log_log(step.open) - target) / error
        };
        // When nothing is left open there is no standard error, so the last step bounds nothing.
        let below = |step: &Step, by: f64| step.open > 0.0 && distance(step) > by;
        let low = self.steps.iter().find(|step| below(step, -z)).map(|step| step.time);
        let high = self.steps.iter().find(|step| below(step, z)).map(|step| step.time);
        (low, high)
    }
}

/// log(-log(share)): rises as the open share falls.
fn complementary_log_log(share: f64) -> f64 {
    (-share.ln()).ln()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    fn watch(ended: &[f64], open: &[f64]) -> Survival {
        let ended = ended.iter().map(|&time| Watched { time, ended: true });
        let open = open.iter().map(|&time| Watched { time, ended: false });
        survival(&ended.chain(open).collect::<Vec<_>>())
    }

    /// Weeks of remission under 6-MP (E. J. Freireich et al., *Blood* 21 (1963) 699-716).
    fn six_mp() -> Survival {
        watch(
            &[6.0, 6.0, 6.0, 7.0, 10.0, 13.0, 16.0, 22.0, 23.0],
            &[6.0, 9.0, 10.0, 11.0, 17.0, 19.0, 20.0, 25.0, 32.0, 32.0, 34.0, 35.0],
        )
    }

    #[test]
    fn freireich_six_mp() {
        let expected = [
            (6.0, 21, 3, 18.0 / 21.0),
            (7.0, 17, 1, 18.0 / 21.0 * 16.0 / 17.0),
            (10.0, 15, 1, 0.752_941_176_470_588_2),
            (13.0, 12, 1, 0.690_196_078_431_372_5),
            (16.0, 11, 1, 0.627_450_980_392_156_8),
            (22.0, 7, 1, 0.537_815_126_050_420_1),
            (23.0, 6, 1, 0.448_179_271_708_683_4),
        ];
        let survival = six_mp();
        assert_eq!(survival.steps().len(), expected.len());
        for (step, (time, at_risk, ended, open)) in survival.steps().iter().zip(expected) {
            assert_eq!((step.time, step.at_risk, step.ended), (time, at_risk, ended));
            assert!((step.open - open).abs() < 1e-10, "{step:?}");
        }
        assert_eq!(survival.quantile(0.5), Some(23.0));
        assert_eq!(survival.quantile(0.9), None);
        assert_eq!(survival.ended(), 9);
    }

    /// Standard errors printed in textbooks for these data: 0.0764 at 6 weeks, 0.1346 at 23 weeks.
    #[test]
    fn freireich_standard_errors() {
        let survival = six_mp();
        let error = |step: &Step| step.open * step.greenwood.sqrt();
        assert!((error(&survival.steps()[0]) - 0.0764).abs() < 5e-5);
        assert!((error(&survival.steps()[6]) - 0.1346).abs() < 5e-5);
    }

    /// R: `survfit(Surv(time, status) ~ 1, conf.type = "log-log")` gives 13 and NA for the median of 6-MP, 4 and 11 for
    /// placebo, both at 95 %.
    #[test]
    fn freireich_intervals_of_the_median() {
        assert_eq!(six_mp().quantile_interval(0.5, 1.959_963_984_540_054), (Some(13.0), None));
        assert_eq!(placebo().quantile_interval(0.5, 1.959_963_984_540_054), (Some(4.0), Some(11.0)));
    }

    fn placebo() -> Survival {
        watch(
            &[
                1.0, 1.0, 2.0, 2.0, 3.0, 4.0, 4.0, 5.0, 5.0, 8.0, 8.0, 8.0, 8.0, 11.0, 11.0, 12.0, 12.0, 15.0, 17.0,
                22.0, 23.0,
            ],
            &[],
        )
    }

    #[test]
    fn freireich_placebo_has_a_median_of_eight() {
        assert_eq!(placebo().quantile(0.5), Some(8.0));
        assert_eq!(placebo().quantile(0.9), Some(17.0));
    }

    #[test]
    fn without_open_ones_the_median_is_the_ordinary_one() {
        assert_eq!(watch(&[4.0, 1.0, 3.0, 2.0], &[]).quantile(0.5), Some(2.5));
        assert_eq!(watch(&[3.0, 1.0, 2.0], &[]).quantile(0.5), Some(2.0));
        assert_eq!(watch(&[5.0], &[]).quantile(0.9), Some(5.0));
    }

    #[test]
    fn not_reached_is_none() {
        assert_eq!(watch(&[1.0], &[9.0, 9.0, 9.0]).quantile(0.5), None);
        assert_eq!(watch(&[], &[9.0]).quantile(0.5), None);
        assert_eq!(watch(&[], &[]).quantile(0.5), None);
        // Exactly half has ended, and nothing ends later.
        assert_eq!(watch(&[1.0, 2.0], &[3.0, 3.0]).quantile(0.5), Some(2.0));
    }
}
