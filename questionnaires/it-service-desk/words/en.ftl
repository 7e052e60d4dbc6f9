# What reads otherwise where users and not customers are served. An audit made with this instrument takes these along.

report-title = Diagnosis of the IT service desk
intro-stagnation = The diagnosis is made in calm times: small failings can be mended before users notice them.
intro-crisis = The desk is losing the trust of its users, or its people: begin with the points at the top of the list, and judge each step by its figure.
level-means-poor = Score below { $cut }: users look for other ways, or go without.
day-core = Work for users
role-core = Work for users
chart-day = Least time is left for users in the hour { $least } ({ $core }), and most is lost to waiting, failures and returned tickets in the hour { $most } ({ $lost }).
incidents-title = Incidents that hit users
customers = Users affected
feeling-sentence = What a user would feel now: { $feeling }; what the long run says: { $mean }.
series-how-to-read = Within the shaded natural limits (XmR) ups and downs are noise. A ring marks a point that meets a detection rule: outside the limits, eight in a row on one side of the mean, or three of four nearer a limit than the mean. Over many periods one of the rules is met by chance now and then, so that only a filled diamond is a signal: its stretch lies farther out than chance puts any stretch of the whole series in 96 of 100 cases. The triangle on the right shows what users feel now, since they remember the last periods best.
term-feeling = feeling of users
column-feeling = Felt by users now
form-title-incidents = Log of incidents that hit users
form-introduction-incidents = One row is one incident that users noticed: an outage, a slow network, planned work nobody knew of. Choose the team that caused it and who noticed first, and say whether the service desk had been told before users called.
form-hint-incidents = One row is one incident that users noticed.
