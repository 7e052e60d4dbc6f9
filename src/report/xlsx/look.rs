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
    /// The header of a table.
    pub(super) header: Format,
    /// Any cell of a table.
    pub(super) cell: Format,
    /// A text of several lines.
    pub(super) wrapped: Format,
    /// A text that leads somewhere.
    pub(super) linked: Format,
    /// A day.
    pub(super) date: Format,
    numbers: [Format; 6],
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
    /// The look in a brand's colours.
    pub(super) fn of(colours: &BTreeMap<String, String>) -> Self {
        let [ink, soft, rule, faint, link, poor, good, professional, amber] = DEFAULTS.map(|(name, usual)| {
            let own = colours.get(name).and_then(|colour| colour.strip_prefix('#'));
            Color::RGB(own.and_then(|digits| u32::from_str_radix(digits, 16).ok()).unwrap_or(usual))
        });
        let cell = Format::new()
            .set_font_color(ink)
            .set_align(FormatAlign::Top)
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
        let wrapped = cell.clone().set_text_wrap().set_align(FormatAlign::Left).set_indent(1);
        let linked = wrapped.clone().set_font_color(link);
        let date = cell.clone().set_num_format("yyyy-mm-dd").set_align(FormatAlign::Left).set_indent(1);
        let numbers = LOOKS.map(|look| cell.clone().set_num_format(number_format(look)));
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
            cell,
            wrapped,
            linked,
            date,
            numbers,
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
    pub(super) fn number(&self, look: tables::Look) -> &Format {
        let at = LOOKS.iter().position(|other| *other == look);
        at.and_then(|at| self.numbers.get(at)).unwrap_or(&self.cell)
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
