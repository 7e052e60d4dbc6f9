//! How wide texts are, in the widths of a digit, by which a workbook measures its columns. The letters of the charts' typeface
//! serve: against its digits they are about as wide as those of the usual fonts of spreadsheets.

use crate::report::charts::text::{measured, text_width};

/// Styles of a chart whose letters are measured: regular and bold ones of one size.
const REGULAR: &str = "label";
const BOLD: &str = "hub-text";

/// The width of a text on one line, rather too much than too little.
pub(super) fn width(text: &str) -> f64 {
    text_width(text, REGULAR) / measured("0", REGULAR)
}

/// The width of a bold text on one line.
pub(super) fn bold(text: &str) -> f64 {
    text_width(text, BOLD) / measured("0", REGULAR)
}

/// How many lines a text takes in a column of this width.
pub(super) fn lines(text: &str, width_of_line: f64) -> u32 {
    // What was measured whole is not to be found wider in parts.
    let width_of_line = width_of_line.max(1.0) + 0.001;
    text.split('\n').map(|line| lines_of(line, width_of_line)).sum()
}

fn lines_of(line: &str, width_of_line: f64) -> u32 {
    let (mut lines, mut used) = (1, 0.0);
    for word in line.split(' ') {
        let mut word = width(word);
        let gap = if used > 0.0 { width(" ") } else { 0.0 };
        if used > 0.0 && used + gap + word > width_of_line {
            lines += 1;
            used = 0.0;
        } else {
            used += gap;
        }
        // A word that is wider than a line goes on in the next.
        while word > width_of_line {
            lines += 1;
            word -= width_of_line;
        }
        used += word;
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_take_the_lines_that_they_need() {
        assert_eq!([lines("", 10.0), lines("a", 10.0), lines("a\nb", 10.0)], [1, 1, 2]);
        assert_eq!(lines("iiii iiii iiii", 10.0), 1);
        assert_eq!(lines("wwww wwww wwww", 10.0), 3);
        assert_eq!(lines(&"o".repeat(30), 10.0), 4);
        for text in ["Customer Service Department", "Munka az ügyfelekért", "0,1 + 0,2"] {
            assert_eq!(lines(text, width(text)), 1);
        }
        assert!(bold("Zażółć") > width("Zażółć"));
    }
}
