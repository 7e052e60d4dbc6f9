## Mi mutatható meg

withheld-pooled = más csoportokkal összevonva
pool-name =
    { $groups ->
        [one] Összevonva ({ $groups } csoport)
       *[other] Összevonva ({ $groups } csoport)
    }
pool-holds = „{ $pool }”: { $groups }. E csoportok némelyike túl kicsi ahhoz, hogy külön szerepeljen.
status-response-pooled = { $group }: más csoportokkal összevonva látható
