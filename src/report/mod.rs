//! A released diagnosis becomes bytes: HTML, Markdown, JSON. Charts are drawn once.
