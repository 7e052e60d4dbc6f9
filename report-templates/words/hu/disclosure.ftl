## Mi mutatható meg

withheld-pooled = más csoportokkal összevonva
pool-name =
    { $groups ->
        [one] A többi összevonva ({ $groups } csoport)
       *[other] A többi összevonva ({ $groups } csoport)
    }
pool-holds = „{ $pool }”: { $groups }. E csoportok némelyike túl kicsi ahhoz, hogy külön szerepeljen.
status-response-pooled = { $group }: más csoportokkal összevonva látható
