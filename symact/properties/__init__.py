"""An activation in; its properties, each with how it is known, out: `properties(activation)`.

Numbers hold for the parameters' defaults. What is "proved" is proved by exact algebra, what is
"certified" by ball arithmetic over the whole line: ends by expansions with proven remainders,
the middle by bisection. What neither decides in time is "undetermined".

A document walks ``for item in properties(activation)``: `item.id` is a key of
`symact.properties.phrases.TITLES` (group, title), `item.standing` of `STANDINGS`, and each of
`item.facts` has a `phrase`, a key of `PHRASES`, and named values for the places in it. A place
called ``where`` is a set to be written as a condition (`symact.properties.text.where`), all others
are written by `symact.properties.text.written`; ``{x}`` is the input's name. Another language is
another set of these three tables; `symact.properties.text` has lines for a terminal and JSON.
"""

from __future__ import annotations

from symact.properties.model import Fact as Fact
from symact.properties.model import Interval as Interval
from symact.properties.model import Properties as Properties
from symact.properties.model import Property as Property
from symact.properties.model import Value as Value
from symact.properties.survey import properties as properties
