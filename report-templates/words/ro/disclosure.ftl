## Ce se poate afișa

withheld-pooled = afișat împreună cu alte grupuri
pool-name =
    { $groups ->
        [one] Împreună ({ $groups } grup)
        [few] Împreună ({ $groups } grupuri)
       *[other] Împreună ({ $groups } de grupuri)
    }
pool-holds = „{ $pool }” cuprinde: { $groups }. Unele dintre aceste grupuri sunt prea mici pentru a fi afișate separat.
status-response-pooled = { $group }: se afișează împreună cu alte grupuri
