//! Runs the templates: embedded ones, replaced file by file by those of an audit; what goes wrong in one becomes a
//! problem at its line.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use include_dir::{Dir, include_dir};
use minijinja::value::Value;
use minijinja::{AutoEscape, Environment, Error, ErrorKind, Output, State, UndefinedBehavior};
use rayon::prelude::*;
use sha2::{Digest, Sha256};

use super::Prepared;
use super::brand::Brand;
use super::sources::{self, Sources};
use super::word::marks;
use super::{filters, markup, print, typst_text};
use crate::model::text::Text;
use crate::problem::{Place, Problem, did_you_mean};
use crate::words::{Words, in_text};

static HTML: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/report-templates/html");
static PORTFOLIO: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/report-templates/portfolio");
static MARKDOWN: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/report-templates/markdown");
static PDF: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/report-templates/pdf");
static WORD: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/report-templates/word");
static SLIDES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/report-templates/slides");

/// A format that templates write.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Format {
    Html,
    Markdown,
    /// Source of typst for pages.
    Pdf,
    /// Source of typst for slides.
    Slides,
    /// The parts of a Word document.
    Word,
    PortfolioHtml,
    PortfolioMarkdown,
}

impl Format {
    /// Every one of them.
    pub(super) const ALL: [Format; 5] = [Format::Html, Format::Markdown, Format::Pdf, Format::Slides, Format::Word];

    /// Folder in `report-templates/`, and the template that begins.
    pub(super) fn names(self) -> (&'static str, &'static str) {
        match self {
            Format::Html => ("html", "report.html"),
            Format::Markdown => ("markdown", "report.md"),
            Format::Pdf => ("pdf", "report.typ"),
            Format::Slides => ("slides", "slides.typ"),
            Format::Word => ("word", "document.xml"),
            Format::PortfolioHtml => ("portfolio", "portfolio.html"),
            Format::PortfolioMarkdown => ("portfolio", "portfolio.md"),
        }
    }

    /// The built-in templates.
    pub(super) fn embedded(self) -> &'static Dir<'static> {
        match self {
            Format::Html => &HTML,
            Format::Markdown => &MARKDOWN,
            Format::Pdf => &PDF,
            Format::Slides => &SLIDES,
            Format::Word => &WORD,
            Format::PortfolioHtml | Format::PortfolioMarkdown => &PORTFOLIO,
        }
    }

    /// Where the style sheet of a page begins, and whether it takes macros and style of the report.
    fn style(self) -> (&'static str, bool) {
        match self {
            Format::PortfolioHtml => ("portfolio.css", true),
            _ => ("style.css", false),
        }
    }

    fn is_markdown(self) -> bool {
        matches!(self, Format::Markdown | Format::PortfolioMarkdown)
    }
}

thread_local! {
    /// The words of what this thread is writing.
    static WORDS: RefCell<Option<Arc<Words>>> = const { RefCell::new(None) };
    /// The charts that the report being written shows, for formats that keep pictures in files of their own.
    static PICTURES: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

/// Who will read the bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reader {
    /// A file that stands alone.
    File,
    /// A browser that is told when the page has changed.
    Watcher,
}

/// Every template of a format, with those that all formats share.
pub(super) fn templates(format: Format, page: &Page) -> Result<Sources, Problem> {
    let (folder, _) = format.names();
    let own = |folder: &str| page.overrides.map(|overrides| overrides.join(folder));
    let wanted = if matches!(format, Format::Pdf | Format::Slides) { sources::is_typst } else { sources::is_text };
    let mut sources = sources::gathered(format.embedded(), folder, own(folder).as_deref(), wanted)?;
    if let (_, true) = format.style() {
        for (name, source) in sources::gathered(&HTML, "html", own("html").as_deref(), sources::is_text)? {
            sources.entry(name).or_insert(source);
        }
    }
    for (name, source) in &page.brand.sources {
        sources.entry(name.clone()).or_insert_with(|| source.clone());
    }
    Ok(sources)
}

/// What a page is made of.
pub(super) struct Page<'a> {
    pub(super) reader: Reader,
    pub(super) words: &'a Arc<Words>,
    pub(super) brand: &'a Brand,
    pub(super) context: &'a Value,
    /// A folder whose files replace embedded templates.
    pub(super) overrides: Option<&'a Path>,
    /// Names by which a reason may call what it is about.
    pub(super) names: BTreeMap<String, Text>,
}

/// Renders a report in a format, for a file.
pub(super) fn render(format: Format, prepared: &Prepared) -> Result<String, Problem> {
    page(format, prepared.page(Reader::File))
}

/// Renders a page.
pub(super) fn page(format: Format, page: Page) -> Result<String, Problem> {
    let sources = templates(format, &page)?;
    rendered(format, page, sources).map(|(text, _)| text)
}

/// Renders a format from these templates, and gives the charts that it asked for with `picture`, in order.
pub(super) fn rendered(format: Format, page: Page, sources: Sources) -> Result<(String, Vec<String>), Problem> {
    let (_, main) = format.names();
    let (mut texts, pictures) = parts(format, page, sources, &[main])?;
    Ok((texts.pop().unwrap_or_default(), pictures))
}

/// Renders several templates of a format one after another, with the charts that they asked for.
pub(super) fn parts(
    format: Format,
    page: Page,
    sources: Sources,
    mains: &[&str],
) -> Result<(Vec<String>, Vec<String>), Problem> {
    let Page { reader, words, context, names, .. } = page;
    let (style_sheet, _) = format.style();
    PICTURES.take();
    typst_text::begin();
    marks::begin();
    WORDS.set(Some(Arc::clone(words)));
    let rendered = environment(&sources, names).and_then(|environment| {
        let style = match sources.contains_key(style_sheet) && !format.is_markdown() {
            true => environment.get_template(style_sheet)?.render(Value::UNDEFINED)?,
            false => String::new(),
        };
        let (script, reload) = (script(&sources, "script.js"), script(&sources, "reload.js"));
        let context = minijinja::context! {
            style_hash => hash(&style),
            style => Value::from_safe_string(style),
            script_hash => hash(&script),
            script => Value::from_safe_string(script),
            reload_hash => hash(&reload),
            reload => (reader == Reader::Watcher).then(|| Value::from_safe_string(reload)),
            ..context.clone()
        };
        let context = match format {
            Format::Html => {
                let parts = parts_of_page(&environment, &context, words)?;
                minijinja::context! { parts => parts, ..context }
            }
            _ => context,
        };
        let texts = mains.iter().map(|main| environment.get_template(main)?.render(context.clone()));
        texts.collect::<Result<Vec<String>, Error>>()
    });
    let tidied = |texts: Vec<String>| texts.into_iter().map(|text| tidy(format, text)).collect();
    let told = rendered.map(tidied).map_err(|error| problem(&error, &sources, context));
    WORDS.set(None);
    let pictures = PICTURES.take();
    told.map(|texts| (texts, pictures))
}

/// What a page of the report consists of, by the names of the templates, rendered on as many processors as there are: no
/// part knows what stands in another.
fn parts_of_page(environment: &Environment, context: &Value, words: &Arc<Words>) -> Result<Value, Error> {
    let sections = context.get_attr("sections")?.try_iter()?.map(|name| name.to_string());
    let names: Vec<String> = ["front", "contents"].map(str::to_owned).into_iter().chain(sections).collect();
    let rendered = |name: String| {
        // The thread may be the one that writes the whole page.
        let before = WORDS.replace(Some(Arc::clone(words)));
        let text = environment.get_template(&format!("{name}.html")).and_then(|part| part.render(context));
        WORDS.set(before);
        (name, text)
    };
    let parts: Vec<_> = names.into_par_iter().map(rendered).collect();
    let parts = parts.into_iter().map(|(name, text)| Ok((name, Value::from_safe_string(text?))));
    Ok(Value::from_pairs(parts.collect::<Result<Vec<_>, Error>>()?))
}

/// A script as it goes into a page, where nothing in it may end it early.
fn script(sources: &Sources, name: &str) -> String {
    let text = sources.get(name).map(|source| source.text.as_ref()).unwrap_or_default();
    text.replace("</script", "<\\/script")
}

/// What a page's security policy calls a style sheet or script.
fn hash(text: &str) -> String {
    base64(&Sha256::digest(text.as_bytes()))
}

/// The last line ends, and Markdown has one blank line between blocks, whatever loops and conditions left.
fn tidy(format: Format, text: String) -> String {
    let mut tidy = String::with_capacity(text.len());
    for line in text.lines().map(str::trim_end) {
        let blank_again = line.is_empty() && (tidy.is_empty() || tidy.ends_with("\n\n"));
        if !format.is_markdown() || !blank_again {
            tidy.push_str(line);
            tidy.push('\n');
        }
    }
    tidy.truncate(tidy.trim_end().len());
    tidy.push('\n');
    tidy
}

fn environment(sources: &Sources, names: BTreeMap<String, Text>) -> Result<Environment<'static>, Error> {
    let mut environment = Environment::new();
    environment.set_debug(true);
    environment.set_syntax(environment.syntax().to_builder().trim_blocks(true).lstrip_blocks(true).build()?);
    environment.set_undefined_behavior(UndefinedBehavior::SemiStrict);
    environment.set_auto_escape_callback(|name| match name.rsplit('.').next() {
        Some("html") => AutoEscape::Html,
        Some("md") => AutoEscape::Custom(Cow::Borrowed("markdown")),
        Some("typ") => AutoEscape::Custom(Cow::Borrowed("typst")),
        Some("xml") => AutoEscape::Custom(Cow::Borrowed("xml")),
        _ => AutoEscape::None,
    });
    environment.set_formatter(format_value);
    environment.add_function("picture", picture);
    marks::add(&mut environment);
    filters::add(&mut environment, names);
    // Braces of a script are no marks of a template.
    for (name, source) in sources.iter().filter(|(name, _)| !name.ends_with(".js")) {
        environment.add_template_owned(name.clone(), source.text.clone())?;
    }
    Ok(environment)
}

/// Speaks in the words of the report being written.
pub(super) fn with_words<T>(speak: impl FnOnce(&Words) -> T) -> Result<T, Error> {
    let words = WORDS.with_borrow(|words| words.clone());
    words.map(|words| speak(&words)).ok_or_else(|| Error::new(ErrorKind::InvalidOperation, "no words"))
}

/// `picture(drawing.wide)`: the name under which a chart is found beside the report, `picture-1.svg`.
fn picture(svg: &str) -> String {
    PICTURES.with_borrow_mut(|pictures| {
        let at = pictures.iter().position(|before| before == svg).unwrap_or_else(|| {
            pictures.push(svg.to_owned());
            pictures.len() - 1
        });
        format!("picture-{}.svg", at + 1)
    })
}

/// Puts a value out: HTML as the engine does, Markdown and typst by their own rules; what is marked safe as it is.
fn format_value(out: &mut Output, state: &mut State, value: &Value) -> Result<(), Error> {
    if let AutoEscape::Custom(language) = state.auto_escape() {
        if value.is_safe() {
            return Ok(out.write_str(&value.to_string())?);
        }
        if value.is_none() && language != "markdown" {
            return Ok(());
        }
        if !value.is_undefined() && !value.is_none() {
            let text = value.to_string();
            let escaped = match language.as_ref() {
                "typst" => typst_text::escaped(&bound(&text)),
                "xml" => markup::escaped(&text),
                _ => escape_markdown(&text),
            };
            return Ok(out.write_str(&escaped)?);
        }
    }
    match value.as_str() {
        // The engine's own escaping also turns `/` into a code, which only makes pages longer.
        Some(text) if matches!(state.auto_escape(), AutoEscape::Html) && !value.is_safe() => {
            Ok(out.write_str(&markup::escaped(text))?)
        }
        _ => minijinja::escape_formatter(out, state, value),
    }
}

/// A text of a printed page, with its lines broken as its language does.
fn bound(text: &str) -> Cow<'_, str> {
    with_words(|words| print::bound(words, text)).unwrap_or(Cow::Borrowed(text))
}

/// Text that Markdown and the HTML inside it take for text only, on one line.
pub(super) fn escape_markdown(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let starts_block = |text: &str| {
        let digits = text.trim_start_matches(|letter: char| letter.is_ascii_digit());
        let bullet = text.starts_with(['-', '+', '=']) && !text[1..].starts_with(|l: char| l.is_ascii_digit());
        bullet || (digits.len() < text.len() && (digits.starts_with(". ") || digits.starts_with(") ")))
    };
    let number = text.trim_start().find(|letter: char| !letter.is_ascii_digit()).unwrap_or(0);
    let guarded = starts_block(text.trim_start()).then_some(number);
    for (at, letter) in text.trim_start().char_indices() {
        match letter {
            '\n' | '\r' | '\t' => escaped.push(' '),
            letter if letter.is_control() => {}
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '#' | '&' | '~' | '$' => {
                escaped.push('\\');
                escaped.push(letter);
            }
            letter => {
                if guarded == Some(at) {
                    escaped.push('\\');
                }
                escaped.push(letter);
            }
        }
    }
    escaped
}

/// Base64, for the hash of the style sheet in the page's security policy.
pub(super) fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for chunk in bytes.chunks(3) {
        let bits = chunk.iter().fold(0u32, |bits, byte| bits << 8 | u32::from(*byte)) << (8 * (3 - chunk.len()));
        for at in 0..4 {
            let letter = LETTERS[(bits >> (18 - 6 * at) & 63) as usize];
            text.push(if at <= chunk.len() { char::from(letter) } else { '=' });
        }
    }
    text
}

/// What went wrong in a template, at its line, with the name that was not found.
fn problem(error: &Error, sources: &Sources, context: &Value) -> Problem {
    let error = innermost(error);
    let source = error.name().and_then(|name| sources.get(name));
    let Some(source) = source else {
        return Problem::error(Place::CommandLine, "template-wrong").with("detail", detail(error));
    };
    let range = error.range().filter(|range| source.text.get(range.clone()).is_some_and(|found| !found.is_empty()));
    let range = range.map(|range| whole_name(&source.text, range));
    let found = range.clone().and_then(|range| source.text.get(range)).unwrap_or_default();
    let start = range.as_ref().map_or_else(|| line_start(&source.text, error.line().unwrap_or(1)), |range| range.start);
    let place = in_text(&source.file, &source.text, start, found.chars().count().max(1));
    let name = match error.kind() {
        ErrorKind::UndefinedError | ErrorKind::UnknownMethod => {
            found.split(['|', '(']).next().unwrap_or(found).trim().to_owned()
        }
        ErrorKind::UnknownFilter | ErrorKind::UnknownFunction | ErrorKind::UnknownTest => {
            let detail = error.detail().unwrap_or_default().trim_end_matches(" is unknown");
            detail.rsplit(' ').next().unwrap_or_default().to_owned()
        }
        ErrorKind::TemplateNotFound => found.split(['"', '\'']).nth(1).unwrap_or(found).to_owned(),
        _ => return Problem::error(place, "template-wrong").with("detail", detail(error)),
    };
    let nearest = nearest(error, &name, sources, context).unwrap_or_default();
    Problem::error(place, "template-name")
        .with("found", name)
        .with("guessed", if nearest.is_empty() { "no" } else { "yes" })
        .with("nearest", nearest)
}

/// What a wrong name was probably meant to be: a word, a template, a field of what stands before its last dot, or
/// something that every template sees.
fn nearest(error: &Error, name: &str, sources: &Sources, context: &Value) -> Option<String> {
    if error.detail().is_some_and(|detail| detail.starts_with("word ")) {
        let words = with_words(|words| crate::words::entries(words.language())).unwrap_or_default();
        return did_you_mean(name, words.iter().map(|entry| entry.key.as_str())).map(str::to_owned);
    }
    if error.kind() == ErrorKind::TemplateNotFound {
        return did_you_mean(name, sources.keys().map(String::as_str)).map(str::to_owned);
    }
    let fields = |of: &Value| of.try_iter().into_iter().flatten().map(|field| field.to_string()).collect::<Vec<_>>();
    let mut known = context.clone();
    let mut before = String::new();
    for part in name.split('.') {
        match known.get_attr(part) {
            Ok(next) if !next.is_undefined() => known = next,
            _ if before.is_empty() => break,
            _ => return did_you_mean(part, fields(&known).iter().map(String::as_str)).map(|near| before + near),
        }
        before = format!("{before}{part}.");
    }
    let (fields, tests) = (fields(context), ["withheld"]);
    let known = fields.iter().map(String::as_str).chain(filters::NAMES).chain(tests);
    did_you_mean(name, known).map(str::to_owned)
}

/// The engine points at the last piece of `a.b.c` only; people look for the whole.
fn whole_name(text: &str, range: Range<usize>) -> Range<usize> {
    let before = text.get(..range.start).unwrap_or_default();
    let is_name = |letter: char| letter.is_alphanumeric() || matches!(letter, '_' | '.');
    if text.get(range.clone()).is_some_and(|found| found.starts_with('.')) {
        return before.trim_end_matches(is_name).len()..range.end;
    }
    range
}

fn innermost(error: &Error) -> &Error {
    let mut inner = error;
    while let Some(source) = std::error::Error::source(inner).and_then(|source| source.downcast_ref::<Error>()) {
        inner = source;
    }
    inner
}

fn detail(error: &Error) -> String {
    error.detail().map_or_else(|| error.kind().to_string(), str::to_owned)
}

/// The byte at which a line begins, from 1.
fn line_start(text: &str, line: usize) -> usize {
    text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markdown_takes_hostile_text_for_text() {
        let cases = [
            ("a|b", "a\\|b"),
            ("<script>", "\\<script\\>"),
            ("[x](http://y)", "\\[x\\](http://y)"),
            ("two\nlines", "two lines"),
            ("1. not a list", "1\\. not a list"),
            ("- not a list", "\\- not a list"),
            ("4.6 a day", "4.6 a day"),
            ("-3", "-3"),
            ("", ""),
        ];
        for (given, expected) in cases {
            assert_eq!(escape_markdown(given), expected);
        }
    }

    #[test]
    fn base64_agrees_with_the_standard() {
        let cases = [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")];
        for (given, expected) in cases {
            assert_eq!(base64(given.as_bytes()), expected);
        }
    }
}
