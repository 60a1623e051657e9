//! Rows in columns.

const WIDEST: usize = 46;

/// A table that prints itself.
pub struct Table {
    rows: Vec<Vec<String>>,
}

impl Table {
    /// With its headings.
    pub fn new(headings: &[&str]) -> Self {
        Self {
            rows: vec![headings.iter().map(ToString::to_string).collect()],
        }
    }

    /// Adds a row.
    pub fn row<const N: usize>(&mut self, cells: [String; N]) {
        self.rows.push(cells.into_iter().map(shortened).collect());
    }

    /// Prints it.
    pub fn print(&self) {
        let columns = self.rows.first().map_or(0, Vec::len);
        let widths: Vec<usize> = (0..columns)
            .map(|column| {
                let lengths = self.rows.iter().map(|row| row[column].chars().count());
                lengths.max().unwrap_or_default()
            })
            .collect();
        for row in &self.rows {
            let cells: Vec<String> = row
                .iter()
                .zip(&widths)
                .map(|(cell, width)| format!("{cell:<width$}"))
                .collect();
            println!("    {}", cells.join("  ").trim_end());
        }
    }
}

fn shortened(cell: String) -> String {
    if cell.chars().count() <= WIDEST {
        return cell;
    }
    let mut short: String = cell.chars().take(WIDEST - 1).collect();
    short.push('…');
    short
}
