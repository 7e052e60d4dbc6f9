# Coding: quotes that wait for a yes, coders who agree or not, and passages that are proposed
release-word = “{ $found }” is neither yes nor no.
    .help = Write yes, no, or "" as long as nothing is decided.
release-undecided = { $count ->
    [one] { $count } passage waits
   *[other] { $count } passages wait
} for your yes or no; until then the report does not quote it.
    .help = Run: diagnoza interviews { $audit } --cycle { $cycle } --release, and answer in the file that it writes.
release-advice = Which words may go out as quotes. release: "yes" or "no"; as long as it is "", the words stay here. Look for anything that could tell colleagues who spoke. Decisions belong to the words: words that are changed are asked about again.
release-written = { $file }: { $count ->
    [one] { $count } passage
   *[other] { $count } passages
}, { $open } undecided
agreement-none = No interview was coded by two coders, so nothing can be said about how far coders agree.
agreement-lead = { $interviews ->
    [one] { $interviews } interview was
   *[other] { $interviews } interviews were
} coded by more than one person ({ $coders } coders). Of { $passages ->
    [one] one coded passage
   *[other] { $passages } coded passages
} they differ on { $differ }.
agreement-codes = Agreement on the codes: Krippendorff’s alpha { $alpha }
agreement-valence = Agreement on the valence: Krippendorff’s alpha { $alpha }
agreement-rely = The coders agree well enough for the codes to be relied on.
agreement-tentative = The coders agree so far that conclusions from the codes are tentative.
agreement-weak = The coders agree too little: talk through the passages on which they differ, and code these interviews again.
agreement-unknown = Nothing can be said about how far the coders agree: the codes do not vary enough.
agreement-not-coded = not coded
export-ending = The file must end in .qdpx (the notes) or .qdc (the codebook).
    .help = Give for example --export interviews.qdpx.
exported-notes = { $file }: { $count ->
    [one] notes of one coder and interview
   *[other] { $count } files of notes
}, with their words as they are: for people who may read the interviews
exported-codebook = { $file }: the codebook, areas and { $count ->
    [one] { $count } code
   *[other] { $count } codes
}
code-ask =   Enter: take · -2 … 2: take with this valence · CODE [VALENCE]: take with another code · n: skip · q: stop
code-nothing = No passage that is not coded yet shares words with the codebook.
code-unknown = “#{ $found }” is neither an area nor a code of interviews.yaml.{ $near ->
    [0] {""}
   *[other] {" "}Did you mean “#{ $meant }”?
} Once more:
code-valence = “{ $found }” is not a valence; whole numbers from -2 to 2, one for all codes or one for each. Once more:
code-done = { $file }: { $count ->
    [0] nothing changed
    [one] { $count } passage coded
   *[other] { $count } passages coded
}
code-no-note = There are no such notes, neither here nor in the cycle { $cycle }.{ $near ->
    [0] {""}
   *[other] {" "}Did you mean { $meant }?
}
    .help = Give the path of a .md file, or its name in the cycle's folder 3-interviews.
code-changed = Somebody changed the notes in the meantime; what was coded before is kept.
    .help = Run the command again: it goes on with the notes as they are now.
code-unreadable = The answers cannot be read: { $reason }
    .help = Answers are lines of UTF-8 text.
