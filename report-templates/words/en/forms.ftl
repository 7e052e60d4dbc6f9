# The workbooks that people fill in. A sheet's name has at most 31 characters.

form-sheet-tasks = Tasks
form-sheet-observations = Observation
form-sheet-answers = Questionnaire
form-sheet-partners = Departments
form-sheet-handoffs = Handoffs
form-sheet-incidents = Incidents
form-sheet-series = Figures

form-title-tasks = Task inventory
form-title-observations = Observation of a working day
form-title-answers = Employee questionnaire
form-title-partners = Questionnaire on the cooperation of departments
form-title-handoffs = Log of requests between departments
form-title-incidents = Log of incidents that hit customers
form-title-series = Operating figures

form-introduction-handoffs = One row is one request from one department to another. Write down when it was asked, when the first answer came that could be worked with, and when it was closed; leave empty what has not happened. If a department had promised the customer what is asked for, choose it in the last column.
form-introduction-incidents = One row is one incident that customers noticed: a wrong invoice, a failure, a campaign nobody knew of. Choose the department that caused it and who noticed first, and say whether customer service had been told before customers called.
form-introduction-series = One row is one period, a day or a week: write its first day. Leave empty what is not measured. Percentages are numbers from 0 to 100.
