//! The commonest row of a large CSV file - codes of one digit, known names of groups, nothing in quotation marks - is read
//! straight from its bytes into the bytes of the store. Every other row goes the long way, and gives the same.

use super::answers::Answers;
use crate::import::sheet::{Cell, ROW_LIMIT};
use crate::model::answers::Answer;

/// What stands in a column.
enum Column {
    /// Nothing; a value there is told about by the long way.
    Empty,
    /// Anything: the column stays behind.
    Ignored,
    /// A code of one digit: by its byte the byte that is stored, 0 where the long way must decide.
    Code(Box<[u8; 256]>),
    /// One of a list: what was met before, and what is stored for it.
    Choice(usize, Vec<(Vec<u8>, String)>),
}

/// How many different values of a choice are remembered.
const REMEMBERED: usize = 64;

/// Reads rows of bytes.
pub(crate) struct Fast {
    columns: Vec<Column>,
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
            let mut table = Box::new([0; 256]);
            for byte in (b'!'..=b'~').filter(|byte| *byte != delimiter && *byte != b'"') {
                let cell = Cell::Text(char::from(byte).to_string().into());
                let answer = answers.scales.get_mut(*scale).and_then(|scale| scale.read(&cell).ok());
                if let Some(Answer::Code(code @ 0..=9)) = answer {
                    table[usize::from(byte)] = b'0' + code as u8;
                }
            }
            put(*column, Column::Code(table));
        }
        Some(Fast { values: vec![0; width], columns, delimiter })
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
        let delimiter = self.delimiter;
        let ends = |byte: u8| byte == delimiter || byte == b'\n' || byte == b'\r';
        let (mut position, mut any, last) = (0, 0, self.columns.len() - 1);
        for (index, (column, value)) in self.columns.iter_mut().zip(&mut self.values).enumerate() {
            let byte = *rest.get(position)?;
            match column {
                Column::Code(_) | Column::Empty if ends(byte) => *value = 0,
                Column::Code(table) => {
                    *value = Some(table[usize::from(byte)]).filter(|stored| *stored > 0)?;
                    any |= *value;
                    position += 1;
                }
                Column::Empty => return None,
                Column::Ignored | Column::Choice(..) => {
                    let field = rest.get(position..)?;
                    let length = field.iter().position(|byte| ends(*byte)).unwrap_or(field.len());
                    let field = field.get(..length)?;
                    position += length;
                    *value = match column {
                        Column::Choice(group, met) if length > 0 => choice(answers, *group, met, field)?,
                        _ if field.contains(&b'"') => return None,
                        _ => 0,
                    };
                }
            }
            position += match (rest.get(position), index == last) {
                (Some(byte), false) if *byte == delimiter => 1,
                (Some(b'\n'), true) => 1,
                (Some(b'\r'), true) if rest.get(position + 1) == Some(&b'\n') => 2,
                (None, true) => 0,
                _ => return None,
            };
        }
        (any > 0).then_some(position)
    }

    fn write(&self, answers: &mut Answers, number: u32) {
        let Answers { groups, questions, open, rows, .. } = answers;
        let value = |column: usize| self.values.get(column).copied().unwrap_or(0);
        let mut line = rows.line();
        line.plain(number.to_string().as_bytes());
        line.plain(b"");
        for (column, _) in groups.iter() {
            let id = column.and_then(|column| match self.columns.get(column) {
                Some(Column::Choice(_, met)) => met.get(usize::from(value(column)).checked_sub(1)?),
                _ => None,
            });
            line.cell(id.map_or("", |(_, id)| id));
        }
        for (column, _) in questions.iter() {
            match column.map(value) {
                None => line.plain(b"skip"),
                Some(0) => line.plain(b""),
                Some(code) => line.byte(code),
            }
        }
        // No column holds free text: that would have been the long way.
        for _ in open.iter() {
            line.plain(b"");
        }
        line.end();
    }
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
