# The report as a Word document: what captions begin with, and what can be wrong with its templates.
word-table-before = Table
word-table-after = :
word-figure-before = Figure
word-figure-after = :
word-not-xml = This template does not make a part that Word can read: { $detail }.
    .help = See that every tag is closed and every “&” and “<” of your own is written as “&amp;” and “&lt;”.
word-unpacked = A chart of the Word document could not be drawn: { $detail }.
    .help = See whether your own brand/charts.css is complete, or choose another format.
