//! The commonest row of a large CSV file - codes of one digit, known names of groups, nothing in quotation marks - is read
//! straight from its bytes into the bytes of the store. Every other row goes the long way, and gives the same.

use super::answers::Answers;
use crate::import::sheet::{Cell, ROW_LIMIT};
use crate::import::values::scale::ScaleReader;
use crate::model::answers::Answer;

/// What stands in a column.
enum Column {
    /// Nothing; a value there is told about by the long way.
    Empty,
    /// Anything: the column stays behind.
    Ignored,
    /// A code of one digit, by the table with this number.
    Code(usize),
    /// One of a list: what was met before, and what is stored for it.
    Choice(usize, Vec<(Vec<u8>, String)>),
}

/// By the byte of a code the byte that is stored, 0 where the long way must decide.
type Table = [u8; 256];

/// How many different values of a choice are remembered.
const REMEMBERED: usize = 64;

/// Reads rows of bytes.
pub(crate) struct Fast {
    columns: Vec<Column>,
    /// How many codes of the same scale follow one another from this column on, before the last column.
    runs: Vec<usize>,
    /// One a scale.
    tables: Vec<Table>,
    /// The columns of all questions, where the sheet has all of them.
    questions: Option<Vec<usize>>,
    delimiter: u8,
    /// What was read of the row: the stored byte of a code, the position of a choice from 1, 0 for nothing.
    values: Vec<u8>,
}

impl Fast {
    /// Nothing where rows hold people or free texts. `empty` are columns without a header.
    pub(crate) fn of(answers: &mut Answers, ignored: &[usize], delimiter: u8) -> Option<Self> {
        if answers.open.iter().any(Option::is_some) {
            return None;
        }
        let used = answers.groups.iter().map(|(column, _)| column).chain(answers.questions.iter().map(|(c, _)| c));
        let width = used.flatten().chain(ignored).max()? + 1;
        let mut columns: Vec<Column> = (0..width).map(|_| Column::Empty).collect();
        let mut put = |column: Option<usize>, what: Column| {
            if let Some(place) = column.and_then(|column| columns.get_mut(column)) {
                *place = what;
            }
        };
        for column in ignored {
            put(Some(*column), Column::Ignored);
        }
        for (group, (column, _)) in answers.groups.iter().enumerate() {
            put(*column, Column::Choice(group, Vec::new()));
        }
        for (column, scale) in &answers.questions {
            put(*column, Column::Code(*scale));
        }
        let tables = answers.scales.iter_mut().map(|scale| table(scale, delimiter)).collect();
        let questions = answers.questions.iter().map(|(column, _)| *column).collect();
        Some(Fast { runs: runs(&columns), values: vec![0; width], columns, tables, questions, delimiter })
    }

    /// Reads the record at the beginning of `rest`: how many bytes it had, 0 when it must go the long way.
    pub(crate) fn take(&mut self, answers: &mut Answers, number: u32, rest: &[u8]) -> usize {
        match self.read(answers, number, rest) {
            Some(length) => {
                self.write(answers, number);
                length
            }
            None => 0,
        }
    }

    fn read(&mut self, answers: &Answers, number: u32, rest: &[u8]) -> Option<usize> {
        if number > ROW_LIMIT {
            return None;
        }
        let (mut position, mut any, mut index) = (0, 0, 0);
        while index < self.columns.len() {
            let run = self.runs.get(index).copied().unwrap_or(0);
            if run > 0 && self.read_run(index, run, rest.get(position..)?) {
                any = 1;
                position += 2 * run;
                index += run;
            } else {
                position += self.read_one(answers, index, rest.get(position..)?, &mut any)?;
                index += 1;
            }
        }
        (any > 0).then_some(position)
    }

    /// Reads so many codes at once, if each of them is there and good.
    #[inline]
    fn read_run(&mut self, index: usize, run: usize, rest: &[u8]) -> bool {
        let Some(Column::Code(scale)) = self.columns.get(index) else { return false };
        let (Some(table), Some(pairs)) = (self.tables.get(*scale), rest.get(..2 * run)) else { return false };
        let Some(values) = self.values.get_mut(index..index + run) else { return false };
        let mut bad = false;
        for (value, pair) in values.iter_mut().zip(pairs.as_chunks::<2>().0) {
            *value = table[usize::from(pair[0])];
            bad |= (*value == 0) | (pair[1] != self.delimiter);
        }
        !bad
    }

    /// Reads one cell and what ends it: how many bytes these were.
    fn read_one(&mut self, answers: &Answers, index: usize, rest: &[u8], any: &mut u8) -> Option<usize> {
        let (delimiter, last) = (self.delimiter, index + 1 == self.columns.len());
        let ends = |byte: u8| byte == delimiter || byte == b'\n' || byte == b'\r';
        let (column, value) = (self.columns.get_mut(index)?, self.values.get_mut(index)?);
        let byte = *rest.first()?;
        let length = match column {
            Column::Code(_) | Column::Empty if ends(byte) => {
                *value = 0;
                0
            }
            Column::Code(scale) => {
                *value = Some(self.tables.get(*scale)?[usize::from(byte)]).filter(|stored| *stored > 0)?;
                *any |= *value;
                1
            }
            Column::Empty => return None,
            Column::Ignored | Column::Choice(..) => {
                let length = rest.iter().position(|byte| ends(*byte)).unwrap_or(rest.len());
                let field = rest.get(..length)?;
                *value = match column {
                    Column::Choice(group, met) if length > 0 => choice(answers, *group, met, field)?,
                    _ if field.contains(&b'"') => return None,
                    _ => 0,
                };
                length
            }
        };
        let ending = match (rest.get(length), last) {
            (Some(byte), false) if *byte == delimiter => 1,
            (Some(b'\n'), true) => 1,
            (Some(b'\r'), true) if rest.get(length + 1) == Some(&b'\n') => 2,
            (None, true) => 0,
            _ => return None,
        };
        Some(length + ending)
    }

    fn write(&self, answers: &mut Answers, number: u32) {
        let Answers { groups, questions, open, rows, .. } = answers;
        let value = |column: usize| self.values.get(column).copied().unwrap_or(0);
        let mut line = rows.line();
        line.number(number);
        line.plain(b"");
        for (column, _) in groups.iter() {
            let id = column.and_then(|column| match self.columns.get(column) {
                Some(Column::Choice(_, met)) => met.get(usize::from(value(column)).checked_sub(1)?),
                _ => None,
            });
            line.cell(id.map_or("", |(_, id)| id));
        }
        match &self.questions {
            Some(columns) => line.bytes(columns.iter().map(|column| value(*column))),
            None => questions.iter().for_each(|(column, _)| match column.map(value) {
                None => line.plain(b"skip"),
                Some(0) => line.plain(b""),
                Some(code) => line.plain(&[code]),
            }),
        }
        // No column holds free text: that would have been the long way.
        for _ in open.iter() {
            line.plain(b"");
        }
        line.end();
    }
}

fn table(scale: &mut ScaleReader, delimiter: u8) -> Table {
    let mut table = [0; 256];
    for byte in (b'!'..=b'~').filter(|byte| *byte != delimiter && *byte != b'"') {
        let cell = Cell::Text(char::from(byte).to_string().into());
        if let Ok(Answer::Code(code @ 0..=9)) = scale.read(&cell) {
            table[usize::from(byte)] = b'0' + code as u8;
        }
    }
    table
}

/// For every column how many codes of its scale follow from there on; the last column of all stands alone.
fn runs(columns: &[Column]) -> Vec<usize> {
    let mut runs = vec![0; columns.len()];
    for (index, pair) in columns.windows(2).enumerate().rev() {
        if let [Column::Code(scale), next] = pair {
            let goes_on = matches!(next, Column::Code(same) if same == scale);
            runs[index] = 1 + if goes_on { runs[index + 1] } else { 0 };
        }
    }
    runs
}

/// The position of a value among those met before, from 1; a new one is looked up first.
fn choice(answers: &Answers, group: usize, met: &mut Vec<(Vec<u8>, String)>, field: &[u8]) -> Option<u8> {
    let known = met.iter().position(|(known, _)| known == field);
    let position = match known {
        Some(position) => position,
        None => {
            let plain = field.iter().all(|byte| byte.is_ascii_graphic() && *byte != b'"');
            let text = std::str::from_utf8(field).ok().filter(|_| plain && met.len() < REMEMBERED)?;
            let (_, choices) = answers.groups.get(group)?;
            let id = choices.read(&Cell::Text(text.into())).ok()??.to_owned();
            met.push((field.to_vec(), id));
            met.len() - 1
        }
    };
    u8::try_from(position + 1).ok()
}
