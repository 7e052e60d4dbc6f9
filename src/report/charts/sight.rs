//! Whether the colours are told apart by people who do not see red or green, by simulation (G. Machado, M. Oliveira and
//! L. Fernandes, 2009, full severity), and whether they stand out from the paper.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;

use crate::report::brand::Brand;

/// What a person sees of linear red, green and blue: all of it, without the long waves, without the middle ones.
const SIGHTS: [(&str, [[f64; 3]; 3]); 3] = [
    ("all colours", [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]),
    ("protanopia", [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]),
    (
        "deuteranopia",
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]],
    ),
];

type Colours = BTreeMap<String, [f64; 3]>;

fn linear(colour: &str) -> [f64; 3] {
    [1, 3, 5].map(|at| {
        let part = f64::from(u8::from_str_radix(&colour[at..at + 2], 16).unwrap()) / 255.0;
        if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    })
}

/// The three palettes: in the light, in the dark, in print.
fn palettes() -> Vec<(&'static str, Colours)> {
    let text = include_str!("../../../report-templates/brand/colours.css");
    let mut blocks = text.split("@media");
    let mut palette = |name| {
        let block = blocks.next().unwrap();
        let declarations =
            block.split([';', '{', '}']).filter_map(|part| part.trim().strip_prefix("--")?.split_once(':'));
        let colours = declarations.filter(|(_, value)| value.trim().len() == 7);
        (name, colours.map(|(name, value)| (name.to_owned(), linear(value.trim()))).collect::<Colours>())
    };
    let (light, dark) = (palette("light"), palette("dark"));
    let print = Brand::read(None).unwrap().colours;
    vec![light, dark, ("print", print.iter().map(|(name, value)| (name.clone(), linear(value))).collect())]
}

fn seen(colour: [f64; 3], sight: &[[f64; 3]; 3]) -> [f64; 3] {
    sight.map(|row| row.iter().zip(colour).map(|(a, b)| a * b).sum::<f64>().clamp(0.0, 1.0))
}

fn luminance([red, green, blue]: [f64; 3]) -> f64 {
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/// Contrast of WCAG 2.
fn contrast(one: [f64; 3], other: [f64; 3]) -> f64 {
    let (one, other) = (luminance(one) + 0.05, luminance(other) + 0.05);
    one.max(other) / one.min(other)
}

/// CIE L*a*b*, D65.
fn lab([red, green, blue]: [f64; 3]) -> [f64; 3] {
    let x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505;
    let y = luminance([red, green, blue]);
    let z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089;
    let [x, y, z] = [x, y, z].map(|t: f64| if t > 0.008856 { t.cbrt() } else { 7.787 * t + 16.0 / 116.0 });
    [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
}

/// Difference of CIE 1976; 2.3 is just noticeable.
fn difference(one: [f64; 3], other: [f64; 3]) -> f64 {
    lab(one).into_iter().zip(lab(other)).map(|(a, b)| (a - b) * (a - b)).sum::<f64>().sqrt()
}

#[test]
fn levels_are_told_apart_without_red_or_green() {
    for (palette, colours) in palettes() {
        for (sight, matrix) in &SIGHTS {
            let apart = |one: &str, other: &str| difference(seen(colours[one], matrix), seen(colours[other], matrix));
            for (one, other, least) in
                [("poor", "professional", 25.0), ("poor", "good", 25.0), ("good", "professional", 11.0)]
            {
                let found = apart(one, other);
                println!("{palette}, {sight}: {one} and {other} {found:.1}");
                assert!(found >= least, "{palette}, {sight}: {one} and {other} are {found:.1} apart, least {least}");
            }
        }
    }
}

#[test]
fn words_and_marks_stand_out_from_the_paper() {
    for (palette, colours) in palettes() {
        for ground in ["paper", "faint"] {
            for name in ["ink", "soft", "link", "poor", "good", "professional", "amber"] {
                let found = contrast(colours[name], colours[ground]);
                assert!(found >= 4.5, "{palette}: {name} on {ground} has a contrast of {found:.2}");
            }
        }
    }
}
