## The store and the key: what is in, taking back, forgetting, comparing cycles

cli-key = Make, back up, restore or destroy the key that turns people into pseudonyms
cli-key-action = What to do with it
cli-key-file = The file to back up to or to restore from, outside the audit folder
cli-key-yes = Yes, destroy it: nobody can be linked or forgotten any more
cli-batches = List what was imported
cli-batches-cycle = Only this cycle, for example 2026-H2; by default all
cli-retract = Take back one batch, whole
cli-retract-batch = Name of the batch, as “diagnoza batches” shows it
cli-retract-cycle = The cycle, when the same batch is in several
cli-forget = Erase one person from every batch of every cycle, and prove it
cli-forget-identifier = The person's identifier as it appears in the sheets (e-mail or number)
cli-forget-cycle = Only from this cycle; by default from all

key-made = Made the key { $path }. Back it up now with “diagnoza key AUDIT backup FILE”; without it, people of this cycle cannot be compared with the next.
key-there = There is a key already: { $path }. Nothing changed.
key-backed-up = Wrote the key to { $path }. Keep it with HR, apart from the audit folder: whoever has both can tell who answered what.
key-restored = Restored the key { $path }.
key-destroyed = Destroyed the key. From now on nobody can tell who is behind a pseudonym; people can no longer be linked or forgotten one by one. Destroy the backups too.
no-key = The audit has no key.
    .help = Restore it with “diagnoza key AUDIT restore FILE”, or make a first one with “diagnoza key AUDIT make”.
no-key-to-forget = Without the key nobody can tell which rows are this person's.
    .help = Restore the key with “diagnoza key AUDIT restore FILE”. If it was destroyed, no row leads to a person any more.
key-needs-file = A file is missing: where to back up to, or where to restore from.
    .help = Write it last: diagnoza key AUDIT backup FILE.
key-needs-no-file = Only “backup” and “restore” take a file.
    .help = Leave the file out.
key-inside-audit = The backup would lie in the audit folder, beside the answers that it can open.
    .help = Choose a place that only HR can read.
key-backup-there = There is a file of this name already.
    .help = Choose another name: an older key is never overwritten.
key-differs = The audit has another key already, under which people were taken in.
    .help = If that one is really not needed any more, destroy it first with “diagnoza key AUDIT destroy --yes”.
key-needs-yes = Destroying the key cannot be undone: nobody can be linked across cycles or forgotten any more.
    .help = If that is wanted, add --yes.

batches-none = Nothing has been imported yet.
batches-cycle = { $cycle }
batches-line =
    { $rows ->
        [one] { $id }  { $kind }, { $rows } row, { $file }, { $instrument }
       *[other] { $id }  { $kind }, { $rows } rows, { $file }, { $instrument }
    }
batches-line-forgotten =
    { $forgotten ->
        [one] { $line } ({ $forgotten } row erased since)
       *[other] { $line } ({ $forgotten } rows erased since)
    }
batch-sheet = { $file } “{ $sheet }”
retracted =
    { $rows ->
        [one] Took back { $id } with { $rows } row of { $file } from { $cycle }.
       *[other] Took back { $id } with { $rows } rows of { $file } from { $cycle }.
    }
forgotten-nobody = Nothing of this person was found.
forgotten-rows =
    { $rows ->
        [one] { $cycle }: erased { $rows } row of { $file }; { $before } is now { $after }
       *[other] { $cycle }: erased { $rows } rows of { $file }; { $before } is now { $after }
    }
forgotten-note = Removed the interview notes { $path }
forgotten-proof =
    { $files ->
        [one] Read { $files } file of the audit again: nothing of this pseudonym is left.
       *[other] Read { $files } files of the audit again: nothing of this pseudonym is left.
    }
forgotten-stale = The reports of { $cycles } rest on the erased answers too: make them again with “diagnoza report”.
forgotten-yours = Inbox, the files that people sent, and your backups are not touched: erase the person there yourself.
forgotten-left = The pseudonym is still in this file.
    .help = Remove the file, or the line that contains it, and run the command again.
forgotten-identifier-left = The identifier itself is written in this file, in line { $line }.
    .help = The tool does not change your own texts: take it out by hand.

batch-changed = The content of the batch no longer matches its name: somebody changed it, or it is damaged.
    .help = A batch is never edited by hand. Restore it from a backup, or take it back with “diagnoza retract” and import the source file again.
batch-was-forgotten = A person has been erased from the answers of { $file } since they were imported; the file would bring the person back.
    .help = There is nothing you need to do: the answers of all the others are in the store. If the file is to be imported again, take the person's rows out of it and retract the batch named here first.
batch-in-several-cycles = The batch { $found } is in several cycles: { $cycles }.
    .help = Say with --cycle which one is meant.
unknown-batch = There is no batch “{ $found }”.
    .help = { $guessed ->
        [yes] Did you mean “{ $near }”? “diagnoza batches AUDIT” lists them all.
       *[no] “diagnoza batches AUDIT” lists them all.
    }
unremovable-file = The file cannot be removed: { $reason }.
    .help = Check that you may write to its folder, and run the command again: it goes on where it stopped.
person-in-two-batches =
    { $people ->
        [one] { $people } person answers in two batches of this cycle and counts twice: { $one } row { $first }, { $two } row { $second }.
       *[other] { $people } people answer in two batches of this cycle and count twice; the first: { $one } row { $first }, { $two } row { $second }.
    }
    .help = Take one of the batches back with “diagnoza retract AUDIT BATCH”, or correct its file and import it again.

trend-reworded = Questions were worded differently in { $previous }: { $questions }. No change is stated for { $indicators }.
    .help = If they still ask the same, raise the version in instrument.yaml and list them under “reworded” in instrument/concordance.yaml.
trend-asked-once = Only one of this cycle and { $previous } asked: { $questions }. No change is stated for { $indicators }.
    .help = If they had other names, say so in instrument/concordance.yaml (renamed, split); otherwise the next cycle can be compared.
trend-unknown = { $previous } asked what the instrument no longer knows: { $questions }.
    .help = Say in instrument/concordance.yaml what became of them: renamed, split or dropped.
concordance-same-version = This step leads from “{ $found }” to the same version.
    .help = Give the changed instrument a version of its own in instrument.yaml, and write it here as “to”.

person-in-file-name = The name of the file contains the name of somebody whose data are in it. File names are kept with the answers and printed as sources.
    .help = Rename the file before you import it.
text-perhaps-name = Something in this text looks like the name of a person who is not in the sheet.{ more-cells }
    .help = Look at the cell; take the name out of your file and import it again if it is one.
text-number-unclear = A long number was taken out of this text: it may be somebody's number, and no check digit settles it.{ more-cells }
    .help = Nothing: […] is in its place, and your file stays as it is.
notes-name = A name or identifier known from the imported sheets is in this line of the notes.
    .help = Take it out of the notes and import them again: notes are kept as they are.
