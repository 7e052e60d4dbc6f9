## What may be shown

withheld-pooled = shown together with other groups
pool-name =
    { $groups ->
        [one] Others together ({ $groups } group)
       *[other] Others together ({ $groups } groups)
    }
pool-holds = “{ $pool }” holds: { $groups }. Some of these groups are too small to be shown on their own.
status-response-pooled = { $group }: shown together with other groups
