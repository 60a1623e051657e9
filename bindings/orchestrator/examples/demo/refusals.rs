//! What is refused, and what the errors say.

use orchestrator_odata::{Error, Folder, Orchestrator};

use crate::{FOLDER, heading};

const WIDTH: usize = 92;

/// A user who may only look asks for more; and somebody forgets the folder.
pub async fn show(operator: &Orchestrator) {
    heading("What the operator may not do, and how the error says it");
    let invoices = operator.in_folder(Folder::path(FOLDER));
    report(invoices.assets().delete(1).await.err());
    heading("What happens without a folder");
    report(operator.jobs().get(1).await.err());
}

fn report(error: Option<Error>) {
    match error {
        Some(error) => print_wrapped(&error.to_string()),
        None => println!("    it was not refused"),
    }
}

fn print_wrapped(text: &str) {
    let mut line = String::new();
    for word in text.split_whitespace() {
        if !line.is_empty() && line.chars().count() + word.chars().count() >= WIDTH {
            println!("    {line}");
            line.clear();
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    println!("    {line}");
}
