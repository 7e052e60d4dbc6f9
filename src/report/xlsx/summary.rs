//! The first sheet: where the department stands, what to act on, what is not known, and what the other sheets hold. It is
//! to be read and not to be computed with; the same is chosen here as on the first page of every format.

use rust_xlsxwriter::{Format, FormatAlign, FormatBorder, Image, Url, Worksheet, XlsxError};

use super::measure::lines;
use super::sheet::guarded;
use super::{A4, Book, page, quoted, text};
use crate::model::diagnosis::{Finding, Lowering};
use crate::model::evidence::Change;
use crate::problem::Message;
use crate::report::print::{self, Style};
use crate::report::{Prepared, tables, view};

/// Widths of the three columns, in characters.
const WIDTHS: [f64; 3] = [64.0, 24.0, 58.0];
/// Largest height of a logo, in pixels.
const LOGO: f64 = 56.0;

/// Where the next line goes.
struct Page<'a> {
    sheet: &'a mut Worksheet,
    book: &'a Book<'a>,
    row: u32,
    text: Format,
    soft: Format,
    strong: Format,
    heading: Format,
    link: Format,
}

/// Writes the summary; `charts` is the name of the sheet of charts.
pub(super) fn write(sheet: &mut Worksheet, book: &Book, prepared: &Prepared, charts: &str) -> Result<(), XlsxError> {
    let look = &book.look;
    let text = Format::new().set_text_wrap().set_align(FormatAlign::Top).set_font_color(look.ink);
    let mut page_of = Page {
        row: 0,
        soft: text.clone().set_font_color(look.soft),
        strong: text.clone().set_bold(),
        heading: text
            .clone()
            .set_bold()
            .set_font_size(13)
            .set_border_bottom(FormatBorder::Thin)
            .set_border_bottom_color(look.rule),
        link: text.clone().set_font_color(look.link),
        text,
        sheet,
        book,
    };
    for (column, width) in (0u16..).zip(WIDTHS) {
        page_of.sheet.set_column_width(column, width)?;
    }
    page_of.head(prepared)?;
    page_of.standing()?;
    let front = view::front(book.diagnosis);
    let words = book.words;
    let key = |key: &str, n: usize| words.say(&Message::new(key).with("n", n));
    page_of.findings(&key("to-act-on", front.act.len()), &front.act, "nothing-to-act-on")?;
    page_of.findings(&key("strengths-to-extend", front.strengths.len()), &front.strengths, "no-strengths")?;
    page_of.changes(&front)?;
    page_of.unknown(&front)?;
    let contents = page_of.row;
    page_of.contents(charts)?;
    let last = page_of.row;
    sheet.set_screen_gridlines(false).set_print_area(0, 0, last, 2)?.set_page_breaks(&[contents])?;
    sheet.set_tab_color(look.ink);
    page(sheet, book, &words.word("sheet-summary"), A4);
    Ok(())
}

impl Page<'_> {
    /// A line of up to three texts; the row is as high as its longest one.
    fn line(&mut self, cells: [(&str, &Format); 3]) -> Result<(), XlsxError> {
        let mut most = 1;
        for (column, ((content, format), width)) in (0u16..).zip(cells.into_iter().zip(WIDTHS)) {
            let content = text::fitted(content, || "…".to_owned());
            if !content.is_empty() {
                let format = guarded(&content, format);
                self.sheet.write_string_with_format(self.row, column, content.as_ref(), &format)?;
                most = most.max(lines(&content, width));
            }
        }
        self.sheet.set_row_height(self.row, f64::from(most) * 15.0 + 2.0)?;
        self.row += 1;
        Ok(())
    }

    fn heading(&mut self, content: &str, beside: [&str; 2]) -> Result<(), XlsxError> {
        self.row += 1;
        let heading = self.heading.clone();
        let small = heading.clone().set_font_size(10).set_font_color(self.book.look.soft);
        for (column, (content, format)) in (0u16..).zip([(content, &heading), (beside[0], &small), (beside[1], &small)])
        {
            self.sheet.write_string_with_format(self.row, column, content, format)?;
        }
        self.sheet.set_row_height(self.row, 20)?;
        self.row += 1;
        Ok(())
    }

    /// A text in the first column that leads to another sheet, and what stands beside it.
    fn leading(
        &mut self,
        content: &str,
        address: Option<String>,
        beside: [(&str, &Format); 2],
    ) -> Result<(), XlsxError> {
        let (plain, row) = (self.text.clone(), self.row);
        self.line([(content, &plain), beside[0], beside[1]])?;
        if let Some(address) = address {
            let content = text::fitted(content, || "…".to_owned());
            let format = guarded(&content, &self.link);
            self.sheet.write_url_with_format(row, 0, Url::new(address).set_text(content.as_ref()), &format)?;
        }
        Ok(())
    }

    /// Title, organisation, cycle, logo.
    fn head(&mut self, prepared: &Prepared) -> Result<(), XlsxError> {
        let Book { diagnosis, words, .. } = self.book;
        let language = words.language();
        let large = self.text.clone().unset_text_wrap().set_bold().set_font_size(20);
        self.line([(&words.word("report-title"), &large), ("", &large), ("", &large)])?;
        self.sheet.set_row_height(0, 30)?;
        let organisation = &diagnosis.organisation;
        let name =
            format!("{} · {}", organisation.name.in_language(language), organisation.department.in_language(language));
        let people = words.say(&Message::new("people").with("n", organisation.headcount as usize));
        let (strong, soft) = (self.strong.clone(), self.soft.clone());
        self.line([(&name, &strong), (&people, &soft), ("", &soft)])?;
        let date = |iso: &str| print::date(words, iso);
        let cycle = &diagnosis.cycle;
        let dates = format!("{} {}: {} – {}", words.word("cycle"), cycle.id, date(&cycle.from), date(&cycle.to));
        self.line([(&dates, &soft), ("", &soft), ("", &soft)])?;
        let png = prepared.brand.logo.as_ref().filter(|logo| logo.media == "image/png");
        // A picture that the writer cannot read was begun as PNG and is broken: the sheet goes without it.
        if let Some(logo) = png.and_then(|logo| Image::new_from_buffer(&logo.bytes).ok()) {
            let logo = logo.set_scale_to_size(220.0, LOGO, true).set_alt_text(words.word("sheet-logo"));
            self.sheet.insert_image_with_offset(0, 2, &logo, 180, 4)?;
        }
        Ok(())
    }

    /// The overall score with its level and change.
    fn standing(&mut self) -> Result<(), XlsxError> {
        let Book { diagnosis, words, look, .. } = self.book;
        let overall = &diagnosis.overall;
        self.heading(&words.word("where-it-stands"), ["", ""])?;
        let level = overall.level.map(|level| words.word(&format!("level-{}", tables::code(&level))));
        let change = overall.change.as_ref().map(|change| self.change(change, Style::Whole, ""));
        let (text, soft) = (self.text.clone(), self.soft.clone());
        match overall.score.value() {
            Some(_) => {
                let score = print::estimate(words, &overall.score, Style::Whole, "");
                let color = overall.level.map_or(look.ink, |level| look.level(level));
                let large = self.strong.clone().set_font_size(18).set_font_color(color);
                let score = format!("{score} / {}", words.number(100.0, 0));
                let strong = self.strong.clone().set_font_color(color).set_align(FormatAlign::VerticalCenter);
                let beside = text.clone().set_align(FormatAlign::VerticalCenter);
                let level = level.unwrap_or_default();
                self.line([(&score, &large), (&level, &strong), (&change.unwrap_or_default(), &beside)])?;
                self.sheet.set_row_height(self.row - 1, 30)?;
            }
            None => self.line([(&words.word("no-overall-score"), &text), ("", &text), ("", &text)])?,
        }
        let (classed, all) = overall.classed;
        let judged = words.say(&Message::new("areas-classed").with("n", classed).with("of", all));
        self.line([(&judged, &soft), ("", &soft), ("", &soft)])
    }

    fn change(&self, change: &Change, style: Style, unit: &str) -> String {
        print::change(self.book.words, change, style, unit)
    }

    fn findings(&mut self, title: &str, findings: &[&Finding], none: &str) -> Result<(), XlsxError> {
        let words = self.book.words;
        let text = self.text.clone();
        self.heading(title, [&words.word("certainty"), &words.word("what-to-do")])?;
        if findings.is_empty() {
            return self.line([(&words.word(none), &text), ("", &text), ("", &text)]);
        }
        for finding in findings {
            self.finding(finding)?;
        }
        Ok(())
    }

    fn finding(&mut self, finding: &Finding) -> Result<(), XlsxError> {
        let Book { words, .. } = self.book;
        let language = words.language();
        let certainty = words.word(&format!("certainty-{}", tables::code(&finding.certainty)));
        let action = finding
            .actions
            .first()
            .map(|action| format!("{} ({})", action.text.in_language(language), action.who.in_language(language)));
        let address = self.book.address("findings", "finding", &finding.id);
        let text = self.text.clone();
        let title = finding.title.in_language(language);
        self.leading(title, address, [(&certainty, &text), (&action.unwrap_or_default(), &text)])
    }

    fn changes(&mut self, front: &view::Front) -> Result<(), XlsxError> {
        let Book { words, diagnosis, .. } = self.book;
        let language = words.language();
        let text = self.text.clone();
        self.heading(&words.word("what-changed"), ["", ""])?;
        let Some(previous) = &diagnosis.cycle.previous else {
            return self.line([(&words.word("first-cycle"), &text), ("", &text), ("", &text)]);
        };
        for finding in &front.change_findings {
            self.finding(finding)?;
        }
        for area in &front.changed_areas {
            let change = area.change.as_ref().map(|change| self.change(change, Style::Whole, ""));
            let name = area.name.in_language(language);
            self.line([(name, &text), ("", &text), (&change.unwrap_or_default(), &text)])?;
        }
        for evidence in &front.changed_evidence {
            let style = Style::named(&tables::code(&evidence.format)).unwrap_or(Style::Decimal);
            let unit = evidence.unit.in_language(language);
            let change = evidence.change.as_ref().map(|change| self.change(change, style, unit));
            let address = self.book.address("evidence", "evidence", &evidence.id);
            let name = evidence.name.in_language(language);
            self.leading(name, address, [("", &text), (&change.unwrap_or_default(), &text)])?;
        }
        if front.change_findings.is_empty() && front.changed_areas.is_empty() && front.changed_evidence.is_empty() {
            let none = words.say(&Message::new("no-real-change").with("previous", previous.as_str()));
            return self.line([(&none, &text), ("", &text), ("", &text)]);
        }
        if front.more_changes > 0 {
            let soft = self.soft.clone();
            let more = words.say(&Message::new("more-changes").with("n", front.more_changes));
            self.line([(&more, &soft), ("", &soft), ("", &soft)])?;
        }
        Ok(())
    }

    fn unknown(&mut self, front: &view::Front) -> Result<(), XlsxError> {
        let Book { words, diagnosis, .. } = self.book;
        let language = words.language();
        let text = self.text.clone();
        self.heading(&words.word("not-yet-known"), ["", ""])?;
        if front.insufficient.is_empty() && front.gates.is_empty() {
            return self.line([(&words.word("all-known"), &text), ("", &text), ("", &text)]);
        }
        let names = tables::names(diagnosis);
        for group in &front.insufficient {
            let areas: Vec<&str> = group.areas.iter().map(|area| area.name.in_language(language)).collect();
            let why = |lowering: &Lowering| print::reason(words, lowering, &names);
            let reasons = match group.reasons {
                [] => print::value(words, group.score, Style::Whole, ""),
                reasons => reasons.iter().map(why).collect::<Vec<_>>().join(" "),
            };
            self.line([(&areas.join(", "), &text), ("", &text), (&reasons, &text)])?;
        }
        for gate in &front.gates {
            let style = if gate.share { Style::Percent } else { Style::Whole };
            let number = |value| print::number(words, value, style);
            let message =
                Message::new("gate-have-need").with("have", number(gate.have)).with("need", number(gate.need));
            self.line([(&words.word(&gate.what), &text), ("", &text), (&words.say(&message), &text)])?;
        }
        Ok(())
    }

    /// The other sheets, with their rows and what they hold.
    fn contents(&mut self, charts: &str) -> Result<(), XlsxError> {
        let Book { words, sheets, .. } = self.book;
        self.heading(&words.word("contents"), [&words.word("sheet-rows"), ""])?;
        let soft = self.soft.clone();
        let to = |name: &str| Some(format!("internal:{}!A1", quoted(name)));
        self.leading(charts, to(charts), [("", &soft), (&words.word("sheet-charts-about"), &soft)])?;
        for sheet in sheets {
            self.leading(&sheet.name, to(&sheet.name), [("", &soft), (&sheet.table.about, &soft)])?;
            let left = soft.clone().set_num_format("#,##0").set_align(FormatAlign::Left);
            self.sheet.write_number_with_format(self.row - 1, 1, sheet.table.rows.len() as f64, &left)?;
        }
        Ok(())
    }
}
