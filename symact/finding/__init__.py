"""A formula in; the functions that it is certainly equal to, with their parameters, out."""

from symact.finding.find import Match as Match
from symact.finding.find import find as find
from symact.finding.find import known_as as known_as
from symact.finding.question import question as question
