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

form-introduction-handoffs = One row is one request from one department to another. Write down when it was asked, when the first usable answer came, and when it was closed; leave empty what has not happened. If a department had promised the customer what is asked for, choose it in the last column.
form-introduction-incidents = One row is one incident that customers noticed: a wrong invoice, a failure, a campaign nobody knew of. Choose the department that caused it and who noticed first, and say whether customer service had been told before customers called.
form-introduction-series = One row is one period, a day or a week: write its first day. Leave empty what is not measured. Percentages are numbers from 0 to 100.

# Instructions of every workbook

form-sheet-instructions = How to fill in
form-how = How to fill in
form-how-sheet = Go to the sheet “{ $sheet }” (the tabs are at the bottom).
form-hint-tasks = One row is one task: rate the tasks that you do, leave the others as they are, and add what is missing below them.
form-hint-observations = One row is one activity: when it began, what it was, and what interrupted it.
form-hint-answers = One row is one person: answer from left to right.
form-hint-partners = One row is one department that you rate: answer from left to right.
form-hint-handoffs = One row is one request from one department to another.
form-hint-incidents = One row is one incident that customers noticed.
form-hint-series = One row is one day or week.
form-how-person = Write the same identifier in each of your rows: your e-mail address or employee number. It is replaced by a code when the sheet is read in.
form-how-list = Click a cell and choose from its list (the small arrow beside it). Only what is on the list is accepted.
form-how-date = Write dates as 2026-09-14 and times of day as 08:05; a date with a time as 2026-09-14 08:05.
form-how-empty = Leave empty what you do not know or what did not happen. Please do not change headings and do not merge cells.
form-how-send = Save the file and send it back to the person who gave it to you.
form-wrong = Not on the form
form-wrong-choice = Please choose from the list of this cell, or leave it empty.
form-wrong-number = Please write a number of zero or more, without a unit.
form-wrong-date = Please write a date, for example 2026-09-14.
form-wrong-time = Please write a time of day, for example 08:05.
form-wrong-moment = Please write a date with a time of day, for example 2026-09-14 08:05.
form-for-unknown = “{ $found }” is neither a position nor a cooperating department of this audit; there are: { $expected }.
    .help = Name them by their ids, separated by commas, as in: --for agent,billing.
form-page-failed = The page cannot be made from this template: { $reason }.
    .help = Correct the template, or delete it from the audit to use the built-in one.

# The questionnaire as a page

page-person = Your identifier
page-person-help = E-mail address or employee number. It is replaced by a code when the answers are read in.
page-choose = Please choose …
page-part = Part #
page-open = In your own words
page-open-help = Please do not name anyone.
page-save = Save the answers as a file
page-send = Send the file …
page-clear = Clear all answers
page-clear-sure = Clear all answers on this page?
page-kept = Your answers stay in this browser until you clear them; nothing is sent anywhere by itself. At the end you get a file to send back.
page-saved = Saved. Please send this file back to the person who gave you the page:
page-progress = Answered:
page-nothing = Nothing has been answered yet.
page-check = Please fill in:
