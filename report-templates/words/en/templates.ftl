# Templates: what of a report an audit may make its own.
cli-templates = Show the report's files that an audit may replace, or copy them into it
cli-templates-eject = Copy these files or folders into the audit's report-templates; all when none is named
cli-templates-force = Replace the audit's own files too
cli-value-name = NAME
templates-folder = { $folder } ({ $files ->
    [one] { $files } file
   *[other] { $files } files
}, { $own ->
    [0] none in the audit
    [one] { $own } in the audit
   *[other] { $own } in the audit
})
template-built-in = built in
template-same = copied, not changed
template-own = the audit's own
template-outdated = the audit's own; the built-in one has changed since it was copied
template-origin-unknown = the audit's own; from which built-in one is not known
template-added = added by the audit
templates-copied = { $files ->
    [0] Nothing had to be copied into { $folder }.
    [one] Copied { $files } file into { $folder }.
   *[other] Copied { $files } files into { $folder }.
}
templates-origin = From which built-in files the ones here were copied (SHA-256). Written by the program; please keep it.
templates-no-audit = There is no audit.yaml in this folder.
    .help = Name the audit's folder; “diagnoza new FOLDER” makes one.
template-not-there = There is no file or folder “{ $found }” among the templates{ $guessed ->
    [yes] ; did you mean “{ $nearest }”?
   *[no] .
}
    .help = “diagnoza templates AUDIT” lists all of them.
template-kept = The audit's own file stays as it is.
    .help = To replace it with the built-in one, repeat the command with --force and this name.
template-unused = This file replaces no built-in one and no other file includes it, so it is not used{ $guessed ->
    [yes] ; did you mean “{ $nearest }”?
   *[no] .
}
    .help = Correct the name, or include the file in one of the audit's own templates.
