# Interviews in depth: enough of them, themes that go together, coders who agree
saturated-few = Whether enough people were asked cannot be judged yet: that takes at least { $base } interviews, and { $run } more after them.
saturated-yes = For new themes, enough people were asked: by interview { $after }, the last { $run } together had brought at most { $threshold } as many new themes as the first { $base }.
saturated-not = More people should be asked: the last { $run } interviews still brought { $last } as many new themes as the first { $base }; enough would be at most { $threshold }.
together-title = Themes that go together
together-lead = Those who speak of one of these tend to speak of the other as well. That two themes go together does not say that one causes the other.
together-caption = Pairs of themes by interview, of { $n }; only pairs that enough people spoke of
together-with = together with
together-interviews = Interviews
together-passages = In the same passage
together-few = few people
agreement-title = How far the coders agree
agreement-note = Alpha is 1 when coders always agree and 0 when they agree as often as by chance. Only passages that somebody coded are compared; where two people coded an interview, a theme counts once for it, whoever found it.

# The marks around what somebody said, and around what is marked within it
said-open = “
said-close = ”
said-within-open = ‘
said-within-close = ’
