//! What a consultant makes his own in every format at once: colours, logo, the order of the sections. Read from
//! `report-templates/brand/`, embedded, or replaced file by file by an audit.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use include_dir::{Dir, include_dir};

use super::chart_rules::Rules;
use super::sources::{self, Source, Sources};
use crate::problem::{Place, Problem, did_you_mean};
use crate::words::in_text;

pub(super) static BRAND: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/report-templates/brand");

/// The sections that every format knows, in their usual order.
pub(super) const SECTIONS: [&str; 12] = [
    "areas",
    "cycles",
    "findings",
    "stakes",
    "jobs",
    "day",
    "questionnaire",
    "interviews",
    "partners",
    "errors",
    "evidence",
    "method",
];

/// A logo is looked at when every page is drawn; what is larger was exported at a wrong size.
const LARGEST_LOGO: u64 = 1 << 20;

/// The consultant's own look.
#[derive(Debug, Clone)]
pub(super) struct Brand {
    /// Colours of what is printed, by name without its dashes: `ink` is `#1d2126`.
    pub(super) colours: BTreeMap<String, String>,
    /// Sections behind the first page, in order.
    pub(super) sections: Vec<String>,
    /// The logo, if there is one.
    pub(super) logo: Option<Logo>,
    /// The style sheets, as templates of a page.
    pub(super) sources: Sources,
    /// The rules of the charts in the colours of print.
    rules: Rules,
}

/// A picture for the head of the report.
#[derive(Debug, Clone)]
pub(super) struct Logo {
    /// `image/svg+xml` or `image/png`.
    pub(super) media: &'static str,
    /// The file as it is.
    pub(super) bytes: Vec<u8>,
}

impl Brand {
    /// The embedded brand, with what `overrides` (an audit's `report-templates`) puts in its place.
    ///
    /// # Errors
    /// Every file that cannot be read, colour that is none, and section that does not exist.
    pub(super) fn read(overrides: Option<&Path>) -> Result<Brand, Vec<Problem>> {
        let own = overrides.map(|overrides| overrides.join("brand"));
        let files =
            sources::gathered(&BRAND, "brand", own.as_deref(), sources::is_text).map_err(|problem| vec![problem])?;
        let mut problems = Vec::new();
        let colours = files.get("colours.css").map(|source| colours(source, &mut problems)).unwrap_or_default();
        let sections = files.get("sections.txt").map(|source| sections(source, &mut problems)).unwrap_or_default();
        let logo = own.and_then(|own| logo(&own, &mut problems));
        match problems.is_empty() {
            true => {
                let sheet = files.get("charts.css").map(|source| source.text.as_ref()).unwrap_or_default();
                Ok(Brand { rules: Rules::new(sheet, &colours), colours, sections, logo, sources: files })
            }
            false => Err(problems),
        }
    }

    /// A drawing that needs no style sheet beside it: the rules of its marks stand inside, in the colours of print.
    pub(super) fn standalone(&self, svg: &str) -> String {
        let style = self.rules.of(svg);
        let (open, marks) = svg.split_once("><title>").unwrap_or((svg, ""));
        format!(r#"{open} font-family="Noto Sans"><style>{style}</style><title>{marks}"#)
    }
}

/// The colours of the first block, under those of the block for print.
fn colours(source: &Source, problems: &mut Vec<Problem>) -> BTreeMap<String, String> {
    let text = source.text.as_ref();
    let print = text.find("@media print").map_or("", |at| &text[at..]);
    let first = text.split("@media").next().unwrap_or_default();
    let mut colours = BTreeMap::new();
    for block in [first, print] {
        for declaration in block.split([';', '{', '}']) {
            let Some((name, value)) = declaration.split_once(':') else { continue };
            let Some(name) = name.trim().strip_prefix("--") else { continue };
            match hexadecimal(value.trim()) {
                Some(colour) => drop(colours.insert(name.to_owned(), colour)),
                None => {
                    let start = declaration.as_ptr() as usize - text.as_ptr() as usize;
                    let start = start + declaration.len() - declaration.trim_start().len();
                    let length = declaration.trim().chars().count();
                    let place = in_text(&source.file, text, start, length);
                    problems.push(Problem::error(place, "brand-colour").with("found", value.trim()));
                }
            }
        }
    }
    colours
}

/// `#rrggbb` of a colour written so, or as `#rgb`.
fn hexadecimal(colour: &str) -> Option<String> {
    let digits = colour.strip_prefix('#').filter(|digits| digits.chars().all(|digit| digit.is_ascii_hexdigit()))?;
    match digits.len() {
        3 => Some(format!("#{}", digits.chars().flat_map(|digit| [digit, digit]).collect::<String>())),
        6 => Some(colour.to_owned()),
        _ => None,
    }
}

/// One name a line; what stands behind `#` is for people.
fn sections(source: &Source, problems: &mut Vec<Problem>) -> Vec<String> {
    let mut named = Vec::new();
    let mut start = 0;
    for line in source.text.split_inclusive('\n') {
        let name = line.split('#').next().unwrap_or_default().trim();
        if SECTIONS.contains(&name) && !named.iter().any(|before| before == name) {
            named.push(name.to_owned());
        } else if !name.is_empty() {
            let place = in_text(&source.file, &source.text, start, name.chars().count());
            let nearest = did_you_mean(name, SECTIONS).filter(|near| *near != name).unwrap_or_default();
            problems.push(
                Problem::error(place, if SECTIONS.contains(&name) { "brand-section-twice" } else { "brand-section" })
                    .with("found", name)
                    .with("known", SECTIONS.join(", "))
                    .with("guessed", if nearest.is_empty() { "no" } else { "yes" })
                    .with("nearest", nearest),
            );
        }
        start += line.len();
    }
    named
}

/// `logo.svg`, else `logo.png`.
fn logo(own: &Path, problems: &mut Vec<Problem>) -> Option<Logo> {
    let found = [("logo.svg", "image/svg+xml"), ("logo.png", "image/png")];
    let (file, media) =
        found.map(|(name, media)| (own.join(name), media)).into_iter().find(|(file, _)| file.is_file())?;
    let mut wrong = |problem: Problem| {
        problems.push(problem);
        None
    };
    let whole = |file: PathBuf| Place::File(file);
    if file.metadata().is_ok_and(|data| data.len() > LARGEST_LOGO) {
        return wrong(Problem::error(whole(file), "brand-logo-large"));
    }
    let bytes = match std::fs::read(&file) {
        Ok(bytes) => bytes,
        Err(error) => return wrong(Problem::error(whole(file), "unreadable-file").with("reason", &error)),
    };
    let begins = |with: &[u8]| bytes.starts_with(with);
    let is_picture = match media {
        "image/png" => begins(b"\x89PNG\r\n\x1a\n"),
        _ => std::str::from_utf8(&bytes).is_ok_and(|text| text.contains("<svg")),
    };
    if is_picture { Some(Logo { media, bytes }) } else { wrong(Problem::error(whole(file), "brand-logo")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn print_has_its_own_colours_over_the_first_ones() {
        let brand = Brand::read(None).unwrap();
        assert_eq!(brand.colours["paper"], "#ffffff");
        assert_eq!(brand.colours["soft"], "#555c64");
        assert_eq!(brand.sections, SECTIONS);
        assert!(brand.logo.is_none());
    }

    #[test]
    fn what_is_wrong_is_told_with_its_line() {
        let folder = tempfile::tempdir().unwrap();
        let brand = folder.path().join("brand");
        std::fs::create_dir(&brand).unwrap();
        std::fs::write(brand.join("colours.css"), ":root {\n  --ink: navy;\n  --paper: #FFF;\n}\n").unwrap();
        std::fs::write(brand.join("sections.txt"), "areas # first\nfindigs\nareas\n").unwrap();
        std::fs::write(brand.join("logo.png"), "no picture").unwrap();
        let problems = Brand::read(Some(folder.path())).unwrap_err();
        let told: Vec<(String, &str)> = problems
            .iter()
            .map(|problem| {
                let place = problem.place.to_string();
                (place.rsplit('/').next().unwrap_or_default().to_owned(), problem.message.key.as_str())
            })
            .collect();
        let expected = [
            ("colours.css:2:3", "brand-colour"),
            ("sections.txt:2:1", "brand-section"),
            ("sections.txt:3:1", "brand-section-twice"),
            ("logo.png", "brand-logo"),
        ];
        assert_eq!(told, expected.map(|(place, key)| (place.to_owned(), key)));
    }

    #[test]
    fn a_drawing_alone_has_its_colours_inside() {
        let svg = Brand::read(None).unwrap().standalone("<svg width=\"9\"><title>x</title></svg>");
        assert!(svg.starts_with("<svg width=\"9\" font-family=\"Noto Sans\"><style>"), "{svg}");
        assert!(svg.contains("svg text { fill: #1d2126;") && !svg.contains("var("), "{svg}");
        assert!(svg.ends_with("</style><title>x</title></svg>"), "{svg}");
    }
}
