"""The frameworks' names in; the catalog's, with parameters, kinks and known differences, out."""

from symact.frameworks.conventions import Applied as Applied
from symact.frameworks.conventions import adopt as adopt
from symact.frameworks.conventions import counterparts_of as counterparts_of
from symact.frameworks.conventions import is_of_catalog as is_of_catalog
from symact.frameworks.library import FRAMEWORKS as FRAMEWORKS
from symact.frameworks.library import load_framework as load_framework
from symact.frameworks.model import Counterpart as Counterpart
from symact.frameworks.model import Difference as Difference
from symact.frameworks.model import Framework as Framework
