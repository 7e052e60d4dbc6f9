//! Fonts, colours and number formats of the workbook: the brand's colours for what is printed.

use std::collections::BTreeMap;

use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder};

use crate::model::estimate::Level;
use crate::report::tables;

/// The colours and the formats made of them.
pub(super) struct Look {
    pub(super) ink: Color,
    pub(super) soft: Color,
    pub(super) rule: Color,
    pub(super) link: Color,
    pub(super) poor: Color,
    pub(super) good: Color,
    pub(super) professional: Color,
    pub(super) amber: Color,
    /// The header of a table, above texts and above numbers.
    pub(super) header: Format,
    pub(super) header_of_numbers: Format,
    /// Any cell of a table.
    pub(super) cell: Format,
    /// A text of several lines.
    pub(super) wrapped: Format,
    /// A text that leads somewhere.
    pub(super) linked: Format,
    /// A day.
    pub(super) date: Format,
    /// Yes or no, in words where a program shows truth as a number.
    pub(super) flag: Format,
    numbers: [Format; 6],
    /// The same for what is no more than zero as it is printed, without a sign.
    zeros: [Format; 6],
    levels: [Format; 3],
}

/// What a brand that names no such colour gets: the embedded one's.
const DEFAULTS: [(&str, u32); 9] = [
    ("ink", 0x001d_2126),
    ("soft", 0x0055_5c64),
    ("rule", 0x00d5_d1c9),
    ("faint", 0x00f4_f1eb),
    ("link", 0x001c_5a7d),
    ("poor", 0x00b4_471c),
    ("good", 0x005f_6f86),
    ("professional", 0x000c_7474),
    ("amber", 0x008a_6100),
];

impl Look {
    /// The look in a brand's colours, with the words for yes and no, and with where texts stand in their row.
    pub(super) fn of(colours: &BTreeMap<String, String>, [yes, no]: [&str; 2], place: FormatAlign) -> Self {
        let [ink, soft, rule, faint, link, poor, good, professional, amber] = DEFAULTS.map(|(name, usual)| {
            let own = colours.get(name).and_then(|colour| colour.strip_prefix('#'));
            Color::RGB(own.and_then(|digits| u32::from_str_radix(digits, 16).ok()).unwrap_or(usual))
        });
        let cell = Format::new()
            .set_font_color(ink)
            .set_align(place)
            .set_border_bottom(FormatBorder::Thin)
            .set_border_bottom_color(rule);
        let header = Format::new()
            .set_bold()
            .set_font_color(ink)
            .set_background_color(faint)
            .set_text_wrap()
            .set_align(FormatAlign::Left)
            .set_indent(1)
            .set_align(FormatAlign::Top)
            .set_border_bottom(FormatBorder::Medium)
            .set_border_bottom_color(soft);
        // The button of the filter stands at the right.
        let header_of_numbers = header.clone().set_align(FormatAlign::Right).set_indent(2);
        let wrapped = cell.clone().set_text_wrap().set_align(FormatAlign::Left).set_indent(1);
        let linked = wrapped.clone().set_font_color(link);
        let date = cell.clone().set_num_format("yyyy-mm-dd").set_align(FormatAlign::Left).set_indent(1);
        let [yes, no] = [yes, no].map(|word| word.replace('"', ""));
        let flag = cell.clone().set_num_format(format!("\"{yes}\";\"{yes}\";\"{no}\""));
        let flag = flag.set_align(FormatAlign::Left).set_indent(1);
        let number = cell.clone().set_align(FormatAlign::Right);
        let numbers = LOOKS.map(|look| number.clone().set_num_format(spaced(number_format(look).split(';'))));
        let zeros = LOOKS.map(|look| {
            let unsigned = number_format(look).rsplit(';').next().unwrap_or_default();
            number.clone().set_num_format(spaced([unsigned; 3].into_iter()))
        });
        let levels = [poor, good, professional].map(|color| wrapped.clone().set_bold().set_font_color(color));
        Look {
            ink,
            soft,
            rule,
            link,
            poor,
            good,
            professional,
            amber,
            header,
            header_of_numbers,
            cell,
            wrapped,
            linked,
            date,
            flag,
            numbers,
            zeros,
            levels,
        }
    }

    /// The colour of a level.
    pub(super) fn level(&self, level: Level) -> Color {
        match level {
            Level::Poor => self.poor,
            Level::Good => self.good,
            Level::Professional => self.professional,
        }
    }

    /// The word for a level, in its colour.
    pub(super) fn level_word(&self, level: Level) -> &Format {
        let [poor, good, professional] = &self.levels;
        match level {
            Level::Poor => poor,
            Level::Good => good,
            Level::Professional => professional,
        }
    }

    /// A number's cell.
    pub(super) fn number(&self, number: f64, look: tables::Look) -> &Format {
        let least = match look {
            tables::Look::Whole => 0.5,
            tables::Look::Decimal | tables::Look::Points => 0.05,
            tables::Look::Share | tables::Look::Fine => 0.005,
            tables::Look::SharePoints => 0.0005,
        };
        let formats = if number.abs() < least { &self.zeros } else { &self.numbers };
        let at = LOOKS.iter().position(|other| *other == look);
        at.and_then(|at| formats.get(at)).unwrap_or(&self.cell)
    }
}

/// Every look of a number.
const LOOKS: [tables::Look; 6] = [
    tables::Look::Share,
    tables::Look::SharePoints,
    tables::Look::Whole,
    tables::Look::Decimal,
    tables::Look::Points,
    tables::Look::Fine,
];

/// The parts of a number format, each with a space as wide as a W behind it: not every program keeps an indent at the
/// right.
fn spaced<'a>(parts: impl Iterator<Item = &'a str>) -> String {
    parts.map(|part| format!("{part}_W")).collect::<Vec<_>>().join(";")
}

/// How many characters a number of this look takes.
pub(super) fn characters(number: f64, look: tables::Look) -> usize {
    let (number, decimals, others) = match look {
        tables::Look::Share => (number * 100.0, 0, 1),
        tables::Look::SharePoints => (number * 100.0, 2, 2),
        tables::Look::Whole => (number, 0, 0),
        tables::Look::Decimal => (number, 2, 0),
        tables::Look::Points => (number, 2, 1),
        tables::Look::Fine => (number, 3, 0),
    };
    let whole = format!("{:.0}", number.trunc()).len();
    whole + (whole - 1) / 3 + decimals + others
}

/// The number format of a look.
pub(super) fn number_format(look: tables::Look) -> &'static str {
    match look {
        tables::Look::Share => "0%",
        tables::Look::SharePoints => "+0.0%;-0.0%;0.0%",
        tables::Look::Whole => "#,##0",
        tables::Look::Decimal => "#,##0.0",
        tables::Look::Points => "+#,##0.0;-#,##0.0;0.0",
        tables::Look::Fine => "0.00",
    }
}
