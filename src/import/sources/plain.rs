//! A plain sheet: one row a person. The header is the row that names most; titles may stand above it.

use super::{Column, Layout, Role, TOP, Top, headers, own_form};

pub(super) fn recognise(top: &Top) -> Vec<Layout> {
    (0..top.rows.len().min(TOP)).map(|row| layout(top, row)).collect()
}

/// The layout that has its header in this row.
pub(super) fn layout(top: &Top, header: usize) -> Layout {
    let columns = top.rows.get(header).map(|row| {
        let column = |(index, header): (usize, String)| Column {
            index,
            row: row.number,
            ids: vec![header.clone()],
            texts: Vec::new(),
            header,
            role: Role::Asked,
        };
        // What a page of the tool says of its own file is no answer.
        let asked = headers(row).into_iter().filter(|(_, header)| header != own_form::COLUMN);
        asked.map(column).collect()
    });
    Layout { program: "", columns: columns.unwrap_or_default(), header, first: header + 1, marks: &[] }
}
