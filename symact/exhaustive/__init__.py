"""A built package in; certificates over every float16 and float32, and hard float64s, out."""

from symact.exhaustive.campaign import Campaign as Campaign
from symact.exhaustive.campaign import Options as Options
from symact.exhaustive.campaign import run as run
