## Co wolno pokazać

withheld-pooled = pokazano łącznie z innymi grupami
pool-name =
    { $groups ->
        [one] Pozostałe łącznie ({ $groups } grupa)
        [few] Pozostałe łącznie ({ $groups } grupy)
       *[many] Pozostałe łącznie ({ $groups } grup)
    }
pool-holds = „{ $pool }” obejmuje: { $groups }. Niektóre z tych grup są zbyt małe, by pokazać je osobno.
status-response-pooled = { $group }: pokazano łącznie z innymi grupami
