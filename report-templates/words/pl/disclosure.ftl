## Co wolno pokazać

withheld-pooled = pokazano łącznie z innymi grupami
pool-name =
    { $groups ->
        [one] Łącznie ({ $groups } grupa)
        [few] Łącznie ({ $groups } grupy)
       *[many] Łącznie ({ $groups } grup)
    }
pool-holds = „{ $pool }” obejmuje: { $groups }. Niektóre z tych grup są zbyt małe, by pokazać je osobno.
status-response-pooled = { $group }: pokazano łącznie z innymi grupami
