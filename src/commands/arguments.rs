//! What the command line takes. Help texts are not here: they are words (`cli-*`), put in by [`super::help`].

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;

use crate::model::provenance::Kind;

#[derive(Debug, Parser)]
#[command(name = "diagnoza", version, max_term_width = 110)]
pub(super) struct Arguments {
    #[command(subcommand)]
    pub(super) command: Command,
    #[arg(long, global = true, value_name = "CODE")]
    pub(super) language: Option<String>,
    #[arg(long, short, global = true)]
    pub(super) quiet: bool,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    New(New),
    Forms(Forms),
    Import(Import),
    Jobs(Jobs),
    Check(Check),
    Status(Status),
    Report(Report),
    Templates(Templates),
    Rules(Rules),
    Interviews(Interviews),
    Code(Code),
    Trace(Trace),
    Disclosure(Disclosure),
    Simulate(Simulate),
    Schema(Schema),
    Completions(Completions),
    Key(Key),
    Batches(Batches),
    Retract(Retract),
    Forget(Forget),
    Sample(Sample),
    Portfolio(Portfolio),
}

#[derive(Debug, Args)]
pub(super) struct Sample {
    pub(super) audit: Option<PathBuf>,
    #[arg(long, value_name = "NUMBER", default_value = "5", hide_default_value = true)]
    pub(super) days: String,
    #[arg(long, value_name = "NUMBER", default_value = "12", hide_default_value = true)]
    pub(super) rounds: String,
    #[arg(long, value_name = "NUMBER", default_value = "1", hide_default_value = true)]
    pub(super) people: String,
    #[arg(long, value_name = "NUMBER", default_value = "1", hide_default_value = true)]
    pub(super) seed: String,
    #[arg(long, value_name = "TIME", default_value = "08:00", hide_default_value = true)]
    pub(super) from: String,
    #[arg(long, value_name = "TIME", default_value = "16:00", hide_default_value = true)]
    pub(super) to: String,
    #[arg(long, value_name = "FILE")]
    pub(super) output: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct Key {
    pub(super) audit: PathBuf,
    #[arg(value_enum)]
    pub(super) action: KeyAction,
    pub(super) file: Option<PathBuf>,
    #[arg(long)]
    pub(super) yes: bool,
}

/// What can be done with the key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum KeyAction {
    Make,
    Backup,
    Restore,
    Destroy,
}

#[derive(Debug, Args)]
pub(super) struct Batches {
    pub(super) audit: PathBuf,
    #[arg(long, value_name = "ID")]
    pub(super) cycle: Option<String>,
}

#[derive(Debug, Args)]
pub(super) struct Retract {
    pub(super) audit: PathBuf,
    pub(super) batch: String,
    #[arg(long, value_name = "ID")]
    pub(super) cycle: Option<String>,
}

#[derive(Debug, Args)]
pub(super) struct Forget {
    pub(super) audit: PathBuf,
    pub(super) identifier: String,
    #[arg(long, value_name = "ID")]
    pub(super) cycle: Option<String>,
}

#[derive(Debug, Args)]
pub(super) struct New {
    pub(super) folder: PathBuf,
    #[arg(long, value_name = "ID|FOLDER")]
    pub(super) instrument: Option<String>,
}

#[derive(Debug, Args)]
pub(super) struct Forms {
    pub(super) audit: PathBuf,
    #[arg(long = "for", value_name = "IDS", value_delimiter = ',')]
    pub(super) whom: Vec<String>,
    #[arg(long)]
    pub(super) html: bool,
    #[arg(long, value_name = "FOLDER")]
    pub(super) output: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct Import {
    pub(super) audit: PathBuf,
    #[arg(required = true, value_name = "FILE")]
    pub(super) files: Vec<PathBuf>,
    #[arg(long, value_name = "ID")]
    pub(super) cycle: Option<String>,
    #[arg(long = "as", value_name = "KIND", value_enum)]
    pub(super) kind: Option<KindWord>,
    #[arg(long, value_name = "FILE")]
    pub(super) mapping: Option<PathBuf>,
    #[arg(long)]
    pub(super) dry_run: bool,
    #[arg(long)]
    pub(super) marked: bool,
    #[arg(long)]
    pub(super) accept_valid: bool,
    #[arg(long, value_name = "FOLDER")]
    pub(super) output: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct Jobs {
    pub(super) audit: PathBuf,
    #[arg(long, value_name = "ID")]
    pub(super) cycle: Option<String>,
    #[arg(long, value_name = "FILE", conflicts_with = "propose")]
    pub(super) import: Option<PathBuf>,
    #[arg(long, value_name = "ID")]
    pub(super) position: Option<String>,
    #[arg(long)]
    pub(super) propose: bool,
    #[arg(long, value_name = "FOLDER")]
    pub(super) output: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct Check {
    pub(super) audit: PathBuf,
}

#[derive(Debug, Args)]
pub(super) struct Status {
    pub(super) audit: PathBuf,
    #[arg(long, value_name = "ID")]
    pub(super) cycle: Option<String>,
}

#[derive(Debug, Args)]
pub(super) struct Report {
    pub(super) audit: PathBuf,
    #[arg(long, value_name = "ID")]
    pub(super) cycle: Option<String>,
    #[arg(long, value_name = "FORMATS", value_enum, value_delimiter = ',')]
    pub(super) format: Vec<Format>,
    #[arg(long, value_name = "FOLDER")]
    pub(super) output: Option<PathBuf>,
    #[arg(long)]
    pub(super) watch: bool,
    #[arg(long, value_name = "NUMBER", requires = "watch")]
    pub(super) port: Option<String>,
}

#[derive(Debug, Args)]
pub(super) struct Templates {
    pub(super) audit: PathBuf,
    #[arg(long, value_name = "NAME", num_args = 0..)]
    pub(super) eject: Option<Vec<String>>,
    #[arg(long, requires = "eject")]
    pub(super) force: bool,
}

#[derive(Debug, Args)]
pub(super) struct Rules {
    pub(super) audit: PathBuf,
    #[arg(long, value_name = "ID")]
    pub(super) cycle: Option<String>,
    #[arg(long)]
    pub(super) all: bool,
}

#[derive(Debug, Args)]
pub(super) struct Interviews {
    pub(super) audit: PathBuf,
    #[arg(long, value_name = "ID")]
    pub(super) cycle: Option<String>,
    #[arg(long, value_name = "FILE")]
    pub(super) export: Option<PathBuf>,
    #[arg(long)]
    pub(super) release: bool,
}

#[derive(Debug, Args)]
pub(super) struct Code {
    pub(super) audit: PathBuf,
    pub(super) note: PathBuf,
    #[arg(long, value_name = "ID")]
    pub(super) cycle: Option<String>,
}

#[derive(Debug, Args)]
pub(super) struct Trace {
    pub(super) audit: PathBuf,
    pub(super) finding: String,
    #[arg(long, value_name = "ID")]
    pub(super) cycle: Option<String>,
}

#[derive(Debug, Args)]
pub(super) struct Disclosure {
    pub(super) audit: PathBuf,
    #[arg(long, value_name = "ID")]
    pub(super) cycle: Option<String>,
    #[arg(long)]
    pub(super) json: bool,
}

#[derive(Debug, Args)]
pub(super) struct Simulate {
    pub(super) folder: PathBuf,
    #[arg(long, value_name = "ID|FOLDER", default_value = crate::audit::instrument::DEFAULT)]
    pub(super) instrument: String,
    #[arg(long, value_name = "NUMBER", default_value_t = 30)]
    pub(super) people: u32,
    #[arg(long, value_name = "SHARE", default_value_t = 0.8)]
    pub(super) response: f64,
    #[arg(long, value_name = "NUMBER", default_value_t = 1)]
    pub(super) seed: u64,
    #[arg(long, value_name = "NUMBER", default_value_t = 1)]
    pub(super) cycles: u32,
    #[arg(long, value_name = "AREA-POINTS", value_delimiter = ',')]
    pub(super) weak: Vec<String>,
    #[arg(long, value_name = "AREA-POINTS", value_delimiter = ',')]
    pub(super) strong: Vec<String>,
    #[arg(long, value_name = "AREA-POINTS", value_delimiter = ',', allow_hyphen_values = true)]
    pub(super) change: Vec<String>,
    #[arg(long, value_name = "FACTOR", default_value_t = 1.0)]
    pub(super) noise: f64,
}

#[derive(Debug, Args)]
pub(super) struct Schema {
    pub(super) kind: String,
}

#[derive(Debug, Args)]
pub(super) struct Completions {
    pub(super) shell: Shell,
}

#[derive(Debug, Args)]
pub(super) struct Portfolio {
    #[arg(required = true, value_name = "FOLDER")]
    pub(super) folders: Vec<PathBuf>,
    #[arg(long, value_name = "ID")]
    pub(super) cycle: Option<String>,
    #[arg(long, value_name = "FORMATS", value_enum, value_delimiter = ',')]
    pub(super) format: Vec<PortfolioFormat>,
    #[arg(long, value_name = "FOLDER")]
    pub(super) output: Option<PathBuf>,
}

/// A format of a portfolio.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, ValueEnum)]
pub(super) enum PortfolioFormat {
    Html,
    Md,
    Json,
}

/// A format of the report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, ValueEnum)]
pub(super) enum Format {
    Html,
    Pdf,
    Slides,
    Docx,
    Md,
    Xlsx,
    Csv,
    Json,
}

/// `--as`: the kinds of [`Kind`], as clap wants them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct KindWord(pub(super) Kind);

impl ValueEnum for KindWord {
    fn value_variants<'a>() -> &'a [Self] {
        const ALL: [KindWord; Kind::ALL.len()] = {
            let mut all = [KindWord(Kind::Tasks); Kind::ALL.len()];
            let mut index = 0;
            while index < all.len() {
                all[index] = KindWord(Kind::ALL[index]);
                index += 1;
            }
            all
        };
        &ALL
    }

    fn to_possible_value(&self) -> Option<clap::builder::PossibleValue> {
        Some(clap::builder::PossibleValue::new(self.0.word()))
    }
}
