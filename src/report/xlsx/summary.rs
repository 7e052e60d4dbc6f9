//! The first sheet: where the department stands, what to act on, what is not known, and what the other sheets hold. It is
//! to be read and not to be computed with; the same is chosen here as on the first page of every format.

use rust_xlsxwriter::{Format, FormatAlign, FormatBorder, Image, Url, Worksheet, XlsxError};

use super::measure::{self, lines};
use super::sheet::guarded;
use super::{A4, Book, page, quoted, text};
use crate::model::diagnosis::{Finding, Lowering};
use crate::model::evidence::Change;
use crate::model::situation::FirstPart;
use crate::problem::Message;
use crate::report::print::{self, Style};
use crate::report::{Prepared, tables, view};

/// Widths of the three columns, in digits: the first two grow with what stands in them.
const WIDTHS: [f64; 3] = [46.0, 14.0, 66.0];
const WIDEST: [f64; 3] = [80.0, 26.0, 66.0];
/// What a cell keeps of its column's width for its margins.
const MARGINS: f64 = 1.0;
/// Largest height of a logo, in pixels.
const LOGO: f64 = 56.0;

/// Where the next line goes.
struct Page<'a> {
    sheet: &'a mut Worksheet,
    book: &'a Book<'a>,
    row: u32,
    widths: [f64; 3],
    text: Format,
    soft: Format,
    strong: Format,
    heading: Format,
    link: Format,
}

/// Writes the summary; `charts` is the name of the sheet of charts.
pub(super) fn write(sheet: &mut Worksheet, book: &Book, prepared: &Prepared, charts: &str) -> Result<(), XlsxError> {
    let look = &book.look;
    let front = view::front(book.diagnosis);
    let text = Format::new().set_text_wrap().set_align(FormatAlign::Top).set_font_color(look.ink);
    let mut page_of = Page {
        row: 0,
        widths: widths(book, &front),
        soft: text.clone().set_font_color(look.soft),
        strong: text.clone().set_bold(),
        heading: text
            .clone()
            .set_bold()
            .set_font_size(13)
            .set_align(FormatAlign::VerticalCenter)
            .set_border_top(FormatBorder::Thin)
            .set_border_top_color(look.rule),
        link: text.clone().set_font_color(look.link),
        text,
        sheet,
        book,
    };
    for (column, width) in (0u16..).zip(page_of.widths) {
        page_of.sheet.set_column_width(column, width)?;
    }
    page_of.head(prepared)?;
    page_of.standing()?;
    let words = book.words;
    let key = |key: &str, n: usize| words.say(&Message::new(key).with("n", n));
    for part in &front.parts {
        let (title, findings, none) = match part {
            FirstPart::Act => ("to-act-on", &front.act, "nothing-to-act-on"),
            FirstPart::Strengths => ("strengths-to-extend", &front.strengths, "no-strengths"),
        };
        page_of.findings(&key(title, findings.len()), findings, none)?;
    }
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

/// The widths of the columns. Some programs never break a text that leads somewhere, so that the first column is as wide
/// as the longest of them.
fn widths(book: &Book, front: &view::Front) -> [f64; 3] {
    let Book { words, .. } = book;
    let language = words.language();
    let findings = || front.act.iter().chain(&front.strengths).chain(&front.change_findings).chain(&front.early);
    let titles = findings().map(|finding| finding.title.in_language(language));
    let evidence = front.changed_evidence.iter().map(|evidence| evidence.name.in_language(language));
    let sheets = book.sheets.iter().map(|sheet| sheet.name.as_str());
    let first = titles.chain(evidence).chain(sheets).map(measure::width).fold(0.0, f64::max);
    let certainties = findings().map(|finding| certainty(book, finding));
    let heads = ["certainty", "sheet-rows"].map(|key| words.word(key));
    let second = certainties.chain(heads).map(|word| measure::bold(&word)).fold(0.0, f64::max);
    let mut widths = WIDTHS;
    for (width, wanted) in widths.iter_mut().zip([first, second]) {
        *width = width.max((wanted + 2.0 * MARGINS).ceil());
    }
    for (width, most) in widths.iter_mut().zip(WIDEST) {
        *width = width.min(most);
    }
    widths
}

/// How certain a finding is, in words.
fn certainty(book: &Book, finding: &Finding) -> String {
    book.words.word(&format!("certainty-{}", tables::code(&finding.certainty)))
}

impl Page<'_> {
    /// A line of up to three texts; the row is as high as its longest one.
    fn line(&mut self, cells: [(&str, &Format); 3]) -> Result<(), XlsxError> {
        let mut most = 1;
        for (column, ((content, format), width)) in (0u16..).zip(cells.into_iter().zip(self.widths)) {
            let content = text::fitted(content, || "…".to_owned());
            if !content.is_empty() {
                let format = guarded(&content, format);
                self.sheet.write_string_with_format(self.row, column, content.as_ref(), &format)?;
                most = most.max(lines(&content, width - MARGINS));
            }
        }
        self.sheet.set_row_height(self.row, f64::from(most) * 15.0 + 2.0)?;
        self.row += 1;
        Ok(())
    }

    /// A sentence with nothing beside it: on one line where it finds room.
    fn sentence(&mut self, content: &str, format: &Format) -> Result<(), XlsxError> {
        let is_short = measure::width(content) < self.widths.iter().sum::<f64>() - MARGINS;
        if !is_short || content.contains('\n') {
            return self.line([(content, format), ("", format), ("", format)]);
        }
        let format = format.clone().unset_text_wrap();
        self.line([(content, &format), ("", &format), ("", &format)])?;
        self.sheet.set_row_height(self.row - 1, 17)?;
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
        self.sheet.set_row_height(self.row, 28)?;
        self.row += 1;
        Ok(())
    }

    /// A text in the first column that leads to another sheet, and what stands beside it. A text too long for its column
    /// leaves the link to the one beside it.
    fn leading(
        &mut self,
        content: &str,
        address: Option<String>,
        beside: [(&str, &Format); 2],
    ) -> Result<(), XlsxError> {
        let (plain, row) = (self.text.clone(), self.row);
        let cells = [(content, &plain), beside[0], beside[1]];
        self.line(cells)?;
        let Some(address) = address else { return Ok(()) };
        let fits = |(content, width): &(&str, f64)| {
            !content.is_empty() && !content.contains('\n') && measure::width(content) <= width - MARGINS
        };
        let mut places = (0u16..).zip(cells.map(|cell| cell.0).into_iter().zip(self.widths));
        if let Some((column, (content, _))) = places.find(|(_, place)| fits(place)) {
            let content = text::fitted(content, || "…".to_owned());
            let format = guarded(&content, &self.link);
            self.sheet.write_url_with_format(row, column, Url::new(address).set_text(content.as_ref()), &format)?;
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
        let cycle = &diagnosis.cycle;
        let named = words.say(&Message::new("cycle-named").with("cycle", cycle.id.as_str()));
        let dates = format!("{named}: {}", print::dates(words, &cycle.from, &cycle.to));
        self.sentence(&dates, &soft)?;
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
            None => self.sentence(&words.word("no-overall-score"), &text)?,
        }
        let (classed, all) = overall.classed;
        let judged = words.say(&Message::new("areas-classed").with("n", classed).with("of", all));
        self.sentence(&judged, &soft)
    }

    fn change(&self, change: &Change, style: Style, unit: &str) -> String {
        print::change(self.book.words, change, style, unit)
    }

    fn findings(&mut self, title: &str, findings: &[&Finding], none: &str) -> Result<(), XlsxError> {
        let words = self.book.words;
        if findings.is_empty() {
            self.heading(title, ["", ""])?;
            return self.sentence(&words.word(none), &self.text.clone());
        }
        self.heading(title, [&words.word("certainty"), &words.word("what-to-do")])?;
        for finding in findings {
            self.finding(finding)?;
        }
        Ok(())
    }

    fn finding(&mut self, finding: &Finding) -> Result<(), XlsxError> {
        let Book { words, .. } = self.book;
        let language = words.language();
        let certainty = certainty(self.book, finding);
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
            return self.sentence(&words.word("first-cycle"), &text);
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
        let soft = self.soft.clone();
        if front.change_findings.is_empty() && front.changed_areas.is_empty() && front.changed_evidence.is_empty() {
            let none = words.say(&Message::new("no-real-change").with("previous", previous.as_str()));
            self.sentence(&none, &text)?;
        } else if front.more_changes > 0 {
            self.sentence(&words.say(&Message::new("more-changes").with("n", front.more_changes)), &soft)?;
        }
        self.actions(front)
    }

    /// What came of the actions decided before.
    fn actions(&mut self, front: &view::Front) -> Result<(), XlsxError> {
        let Book { words, .. } = self.book;
        if front.actions.is_empty() {
            return Ok(());
        }
        self.heading(&words.word("actions-judged"), ["", ""])?;
        let text = self.text.clone();
        for action in &front.actions {
            let verdict = words.word(&format!("action-{}", tables::code(&action.verdict)));
            self.line([(action.text.in_language(words.language()), &text), ("", &text), (&verdict, &text)])?;
        }
        Ok(())
    }

    fn unknown(&mut self, front: &view::Front) -> Result<(), XlsxError> {
        let Book { words, diagnosis, .. } = self.book;
        let language = words.language();
        let text = self.text.clone();
        self.heading(&words.word("not-yet-known"), ["", ""])?;
        if front.insufficient.is_empty() && front.gates.is_empty() && front.early.is_empty() {
            return self.sentence(&words.word("all-known"), &text);
        }
        for gate in &front.gates {
            let style = if gate.share { Style::Percent } else { Style::Whole };
            let number = |value| print::number(words, value, style);
            let message =
                Message::new("gate-have-need").with("have", number(gate.have)).with("need", number(gate.need));
            let phase = words.word(&format!("phase-{}", tables::code(&gate.phase)));
            let found = format!("{}: {}", words.word(&gate.what), words.say(&message));
            self.line([(&phase, &text), ("", &text), (&found, &text)])?;
        }
        for finding in &front.early {
            let address = self.book.address("findings", "finding", &finding.id);
            self.leading(finding.title.in_language(language), address, [("", &text), ("", &text)])?;
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
            let mut about = sheet.table.about.clone();
            if sheet.table.rows.is_empty() {
                about = format!("{about} {}", words.word("sheet-empty"));
            }
            self.leading(&sheet.name, to(&sheet.name), [("", &soft), (&about, &soft)])?;
            let left = soft.clone().set_num_format("#,##0").set_align(FormatAlign::Left);
            self.sheet.write_number_with_format(self.row - 1, 1, sheet.table.rows.len() as f64, &left)?;
        }
        Ok(())
    }
}
