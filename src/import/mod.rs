//! Sheets and notes become answers with their places, and every problem found.
