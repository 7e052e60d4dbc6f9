## Ce se poate afișa

withheld-pooled = afișat împreună cu alte grupuri
pool-name =
    { $groups ->
        [one] Celelalte împreună ({ $groups } grup)
        [few] Celelalte împreună ({ $groups } grupuri)
       *[other] Celelalte împreună ({ $groups } de grupuri)
    }
pool-holds = „{ $pool }” cuprinde: { $groups }. Unele dintre aceste grupuri sunt prea mici pentru a fi afișate separat.
status-response-pooled = { $group }: se afișează împreună cu alte grupuri
