## Positions that few people hold, taken together
pooled-title = Positions held by few people, taken together
pooled-lead = Fewer than { $least } people with each of these positions filled in a task inventory, so none has a table of its own.
pooled-positions = Positions: { $positions }.
pooled-too-few = Even together they are too few for anything to be shown of their tasks.
pooled-people =
    { $people ->
        [one] { $people } person filled in an inventory.
       *[other] { $people } people filled in an inventory.
    }
pooled-performed =
    { $described ->
        [one] Of the { $described } task in their descriptions, { $performed } is done by somebody in the position it is described for.
       *[other] Of the { $described } tasks in their descriptions, { $performed } are done by somebody in the position they are described for.
    }
pooled-performed-hidden = How many of the described tasks are done is not shown: it would tell what the holders of a single position do.
pooled-tasks = Tasks that many of them do
