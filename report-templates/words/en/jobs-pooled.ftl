## Positions that few people hold, taken together
pooled-title = Positions with few task inventories
pooled-lead =
    { $count ->
        [one] Fewer than { $least } people in this position filled in a task inventory, so it has no table of its own.
       *[other] In each of these positions fewer than { $least } people filled in a task inventory, so none has a table of its own; they are taken together.
    }
pooled-positions =
    { $count ->
        [one] Position: { $positions }.
       *[other] Positions: { $positions }.
    }
pooled-too-few =
    { $count ->
        [one] Nothing can be shown of its tasks.
       *[other] Even together they are too few for anything to be shown of their tasks.
    }
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
