//! From text to a tree of values with positions, within limits of depth, size and aliases.

use std::collections::BTreeMap;

use serde_yaml::granit_parser::{ErrorKind, Event, Options, Parser, ScalarStyle, ScanError, Span, StrInput};

use crate::problem::{Place, Problem};

/// Deepest nesting; serde-saphyr's own default.
const DEEPEST: usize = 64;

/// Most values of a file, aliases counted as what they stand for; serde-saphyr's own default.
const MOST_NODES: usize = 250_000;

/// A value and where it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// The value.
    pub value: Value,
    /// Byte at which it begins.
    pub start: usize,
    /// How many characters it is long.
    pub length: usize,
}

/// A YAML value. Scalars stay text: what is wanted of them decides whether they are a number.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// A text, number, truth value or nothing at all.
    Scalar {
        /// The text without quotes.
        text: String,
        /// Whether it stood without quotes.
        plain: bool,
    },
    /// A list.
    Sequence(Vec<Node>),
    /// Keys with values, in the order of the file.
    Mapping(Vec<(Node, Node)>),
}

impl Value {
    /// Nothing behind a colon.
    pub(super) fn nothing() -> Value {
        Value::Scalar { text: String::new(), plain: true }
    }
}

impl Node {
    /// The text of a scalar.
    pub fn scalar(&self) -> Option<&str> {
        match &self.value {
            Value::Scalar { text, .. } => Some(text),
            _ => None,
        }
    }

    /// Whether nothing is written (empty, `~` or `null`).
    pub fn is_nothing(&self) -> bool {
        matches!(&self.value, Value::Scalar { text, plain: true } if matches!(text.as_str(), "" | "~" | "null"))
    }

    /// The elements of a list; none of anything else.
    pub fn elements(&self) -> &[Node] {
        match &self.value {
            Value::Sequence(nodes) => nodes,
            _ => &[],
        }
    }

    /// The value under a key.
    pub fn get(&self, key: &str) -> Option<&Node> {
        match &self.value {
            Value::Mapping(entries) => entries.iter().find(|(k, _)| k.scalar() == Some(key)).map(|(_, value)| value),
            _ => None,
        }
    }
}

/// What is wrong with the text as YAML, and where.
pub(super) struct Fault {
    pub(super) start: usize,
    pub(super) length: usize,
    key: &'static str,
    found: String,
}

impl Fault {
    fn new(key: &'static str, start: usize, length: usize) -> Fault {
        Fault { start, length, key, found: String::new() }
    }

    /// The problem that it is.
    pub(super) fn at(&self, place: Place) -> Problem {
        let problem = Problem::error(place, self.key);
        if self.found.is_empty() { problem } else { problem.with("found", self.found.as_str()) }
    }
}

/// The tree of a text. What is no YAML at all has none and one fault; duplicate keys keep the first value.
pub(super) fn parse(text: &str) -> (Option<Node>, Vec<Fault>) {
    let mut options = Options::default();
    options.flow_nesting_limit = DEEPEST;
    options.block_nesting_limit = DEEPEST;
    let mut reader = Reader {
        text,
        parser: Parser::new_from_str_with_options(text, options),
        anchors: BTreeMap::new(),
        nodes: 0,
        faults: Vec::new(),
    };
    match reader.document() {
        Ok(root) => (Some(root), reader.faults),
        Err(fault) => (None, vec![fault]),
    }
}

struct Reader<'a> {
    text: &'a str,
    parser: Parser<'a, StrInput<'a>>,
    /// Anchored values with how many nodes each stands for.
    anchors: BTreeMap<usize, (Node, usize)>,
    nodes: usize,
    faults: Vec<Fault>,
}

impl<'a> Reader<'a> {
    fn document(&mut self) -> Result<Node, Fault> {
        let mut root = None;
        while let Some((event, span)) = self.next()? {
            match event {
                Event::StreamStart | Event::DocumentEnd | Event::StreamEnd => {}
                Event::DocumentStart(..) if root.is_some() => {
                    return Err(Fault::new("yaml-second-document", byte(&span), 3));
                }
                Event::DocumentStart(..) => {}
                event => root = Some(self.node(event, span, 0)?),
            }
        }
        Ok(root.unwrap_or(Node { value: Value::nothing(), start: 0, length: 0 }))
    }

    /// The next event that means something.
    fn next(&mut self) -> Result<Option<(Event<'a>, Span)>, Fault> {
        loop {
            match self.parser.next_event() {
                None => return Ok(None),
                Some(Err(error)) => return Err(self.syntax(&error)),
                Some(Ok((event, span))) if event.is_node() || is_frame(&event) => return Ok(Some((event, span))),
                Some(Ok(_)) => {}
            }
        }
    }

    fn node(&mut self, event: Event<'a>, span: Span, depth: usize) -> Result<Node, Fault> {
        let start = byte(&span);
        self.nodes += 1;
        if self.nodes > MOST_NODES {
            return Err(Fault::new("yaml-too-large", start, 1));
        }
        if depth > DEEPEST {
            return Err(Fault::new("yaml-too-deep", start, 1));
        }
        let before = self.nodes;
        let anchor = event.anchor_id().unwrap_or(0);
        let node = match event {
            Event::Alias(id) => return self.alias(id, start, span.len()),
            Event::Scalar(text, style, _, tag) => {
                let plain = style == ScalarStyle::Plain && tag.is_none();
                Node { value: Value::Scalar { text: text.into_owned(), plain }, start, length: span.len() }
            }
            Event::SequenceStart(..) => Node { value: self.sequence(depth)?, start, length: 1 },
            Event::MappingStart(..) => Node { value: self.mapping(depth)?, start, length: 1 },
            _ => return Err(Fault::new("yaml-syntax", start, 1)),
        };
        if anchor > 0 {
            self.anchors.insert(anchor, (node.clone(), self.nodes - before + 1));
        }
        Ok(node)
    }

    fn alias(&mut self, id: usize, start: usize, length: usize) -> Result<Node, Fault> {
        let Some((node, size)) = self.anchors.get(&id) else {
            return Err(Fault::new("yaml-unknown-anchor", start, length));
        };
        self.nodes += size;
        if self.nodes > MOST_NODES {
            return Err(Fault::new("yaml-too-large", start, length));
        }
        Ok(node.clone())
    }

    fn sequence(&mut self, depth: usize) -> Result<Value, Fault> {
        let mut nodes = Vec::new();
        while let Some((event, span)) = self.next()? {
            if matches!(event, Event::SequenceEnd) {
                break;
            }
            nodes.push(self.node(event, span, depth + 1)?);
        }
        Ok(Value::Sequence(nodes))
    }

    fn mapping(&mut self, depth: usize) -> Result<Value, Fault> {
        let mut entries: Vec<(Node, Node)> = Vec::new();
        let mut seen = std::collections::BTreeSet::new();
        while let Some((event, span)) = self.next()? {
            if matches!(event, Event::MappingEnd) {
                break;
            }
            let key = self.node(event, span, depth + 1)?;
            let Some((event, span)) = self.next()? else { break };
            let value = self.node(event, span, depth + 1)?;
            match key.scalar() {
                None => self.faults.push(Fault::new("yaml-key-no-text", key.start, key.length)),
                Some(text) if !seen.insert(text.to_owned()) => {
                    let found = text.to_owned();
                    self.faults.push(Fault { found, ..Fault::new("yaml-duplicate-key", key.start, key.length) });
                }
                Some(_) => entries.push((key, value)),
            }
        }
        Ok(Value::Mapping(entries))
    }

    fn syntax(&self, error: &ScanError) -> Fault {
        let start = error.marker().byte_offset().unwrap_or(self.text.len()).min(self.text.len());
        let begin = self.text.get(..start).and_then(|before| before.rfind('\n')).map_or(0, |end| end + 1);
        let line = self.text.get(begin..).and_then(|rest| rest.lines().next()).unwrap_or("");
        // The parser notices some tabs only at what follows them; the tab itself is what has to go.
        let indentation = line.len() - line.trim_start().len();
        let tab = line.get(..indentation).and_then(|blank| blank.find('\t'));
        match (error.kind(), tab) {
            (ErrorKind::RecursionLimitExceeded, _) => Fault::new("yaml-too-deep", start, 1),
            (ErrorKind::UnknownAnchor, _) => Fault::new("yaml-unknown-anchor", start, 1),
            (_, Some(tab)) => Fault::new("yaml-tab", begin + tab, 1),
            (ErrorKind::UnclosedQuotedScalar | ErrorKind::InvalidQuotedScalarIndent, _) => {
                Fault::new("yaml-open-quote", start, 1)
            }
            (ErrorKind::UnclosedFlowCollection { .. }, _) => Fault::new("yaml-open-bracket", start, 1),
            _ => Fault::new("yaml-syntax", start, 1),
        }
    }
}

/// Whether the event opens or closes something.
fn is_frame(event: &Event) -> bool {
    matches!(event, Event::DocumentStart(..) | Event::SequenceEnd | Event::MappingEnd)
}

fn byte(span: &Span) -> usize {
    span.start.byte_offset().unwrap_or(0)
}
