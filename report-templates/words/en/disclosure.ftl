## What may be shown

withheld-pooled = shown together with other groups
pool-name =
    { $groups ->
        [one] Together ({ $groups } group)
       *[other] Together ({ $groups } groups)
    }
pool-holds = “{ $pool }” holds: { $groups }. Some of these groups are too small to be shown on their own.
status-response-pooled = { $group }: shown together with other groups
