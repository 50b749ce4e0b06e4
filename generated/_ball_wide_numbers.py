# Written by `symact build`: a copy of symact's own, change it there.
"""Balls of any precision in Python's integers: the arithmetic of `_ball_wide`.

A ball is a tuple of integers (m, r, e): the value is within ``r * 2**e`` of ``m * 2**e``. It is
exact where r is 0. `Unknown` is raised where nothing can be said.
"""

import math
from functools import cache

_TOWER = 6000
"""Exponents with more bits than this, of exponentials of exponentials, are not followed."""
_VANISHED = (0, 1, -(1 << (_TOWER - 2)))
"""What is below every number that is followed: its sign is lost."""
_GUARD = 24
"""Bits that cover the rounding of every step of a series."""


class Unknown(ArithmeticError):
    """No value, or none that this precision can tell."""


class Undefined(Unknown):
    """Certainly no value, at any precision."""


def top(b):
    """An upper bound of log2 of the absolute value; of zero, anything."""
    m, r, e = b
    return (abs(m) + r).bit_length() + e


def sign(b):
    """1 or -1 where it is sure, 0 where the ball is exact zero; else raises Unknown."""
    m, r, _ = b
    if abs(m) <= r and (m or r):
        raise Unknown
    return (m > 0) - (m < 0)


def negative(b):
    """-b"""
    return (-b[0], b[1], b[2])


def shifted(b, d):
    """b * 2**d"""
    return (b[0], b[1], b[2] + d)


def fixed(b, digits):
    """A ball's center and error in units of 2**-digits, rounded."""
    m, r, e = b
    shift = e + digits
    if shift >= 0:
        return m << shift, r << shift
    return m >> -shift, (r >> -shift) + 2


@cache
def ln2(digits):
    """ln 2 = 18 atanh(1/26) - 2 atanh(1/4801) + 8 atanh(1/8749), in units of 2**-digits."""
    parts = ((18, 26), (-2, 4801), (8, 8749))
    return sum(c * _inverse_series(m, 1, digits + _GUARD) for c, m in parts) >> _GUARD


@cache
def pi(digits):
    """pi = 16 atan(1/5) - 4 atan(1/239), in units of 2**-digits."""
    parts = ((16, 5), (-4, 239))
    return sum(c * _inverse_series(m, -1, digits + _GUARD) for c, m in parts) >> _GUARD


def _inverse_series(m, alternating, digits):
    """The sum of alternating**i / ((2*i + 1) * m**(2*i + 1)): atanh(1/m), or atan(1/m)."""
    power = (1 << digits) // m
    total, i = power, 1
    while power:
        power //= m * m
        total += alternating**i * (power // (2 * i + 1))
        i += 1
    return total


def exponential(x, digits):
    """e**x of a fixed-point number of size at most 1, within 2 units."""
    halvings = math.isqrt(digits)
    fine = digits + 2 * halvings + _GUARD
    x <<= fine - digits
    x >>= halvings
    term = total = 1 << fine
    i = 1
    while term not in (0, -1):
        term = (term * x >> fine) // i
        total += term
        i += 1
    for _ in range(halvings):
        total = total * total >> fine
    return total >> (fine - digits)


class Arithmetic:
    """Operations whose results have about `bits` bits.

    On the way to a limit, sines of large numbers are anything from -1 to 1, as they are beyond.
    """

    def __init__(self, bits, on_the_way=False):
        self.bits, self.largest_angle = bits, 20 if on_the_way else _TOWER

    def cut(self, m, r, e):
        """The ball with superfluous bits gone."""
        if abs(e).bit_length() > _TOWER:
            if e > 0:
                raise Unknown
            return _VANISHED
        over = max(m.bit_length() - self.bits, r.bit_length() - 32)
        if over <= 0:
            return (m, r, e)
        rest = m & ((1 << over) - 1)
        return (m >> over, -(-r >> over) + (rest != 0), e + over)

    def integer(self, value):
        return (value, 0, 0)

    def pi(self):
        return (pi(self.bits), 1, -self.bits)

    def add(self, a, b):
        if not (a[0] or a[1]):
            return b
        if not (b[0] or b[1]):
            return a
        if top(a) < top(b):
            a, b = b, a
        (am, ar, ae), (bm, br, be) = a, b
        low = top(a) - 2 * self.bits - 40
        if be < low:
            # What is below the last bit that can count is as good as an error.
            down = low - be
            bm, br, be = bm >> down, (br >> down) + 2, low
        e = min(ae, be)
        return self.cut((am << (ae - e)) + (bm << (be - e)), (ar << (ae - e)) + (br << (be - e)), e)

    def sub(self, a, b):
        return self.add(a, negative(b))

    def mul(self, a, b):
        (am, ar, ae), (bm, br, be) = a, b
        center, radius, both = am * bm, abs(am) * br + abs(bm) * ar, ar * br
        if abs(am) >= ar and abs(bm) >= br:
            # So that factors known to be positive have such a product, however vague they are.
            return self.cut(center + (both if center > 0 else -both), radius, ae + be)
        return self.cut(center, radius + both, ae + be)

    def square(self, b):
        """b * b, which is not negative."""
        m, r, e = b
        if abs(m) >= r:
            return self.mul(b, b)
        most = (abs(m) + r) ** 2
        return self.cut(most, most, 2 * e - 1)

    def div(self, a, b):
        (am, ar, ae), (bm, br, be) = a, b
        size = abs(bm)
        if size <= br:
            raise Unknown
        if 4 * br > size:
            # Exactly the inverses of b - r ... b + r.
            return self.div(self.mul(a, b), (size**2 - br**2, 0, 2 * be))
        shift = max(self.bits + 2 + bm.bit_length() - am.bit_length(), 0)
        quotient, rest = divmod(am << shift, bm)
        spread = (ar * size + abs(am) * br) << shift
        error = -(-spread // (size * (size - br))) + (rest != 0)
        return self.cut(quotient, error, ae - be - shift)

    def power(self, b, exponent):
        """b**exponent, an integer; 0**0 is 1."""
        result, left = (1, 0, 0), abs(exponent)
        while left:
            if left & 1:
                result = self.mul(result, b)
            left >>= 1
            b = self.square(b) if left else b
        return self.div((1, 0, 0), result) if exponent < 0 else result

    def pow(self, b, c):
        """b**c of a positive b, or of an exact zero and a positive c."""
        if not (b[0] or b[1]) and sign(c) > 0:
            return b
        return self.exp(self.mul(c, self.log(b)))

    def sqrt(self, b):
        m, r, e = b
        if not (m or r):
            return b
        if m <= r:
            raise Undefined if -m > r else Unknown
        shift = max(2 * self.bits - m.bit_length(), 0)
        shift += (e - shift) % 2
        root = math.isqrt(m << shift)
        exact = root * root == m << shift
        error = -(-(r << shift) // root) + (not exact)
        return self.cut(root, error, (e - shift) // 2)

    def exp(self, b):
        if top(b) > _TOWER:
            return self._decayed(b)
        digits = self.bits + max(top(b), 0) + 10
        x, error = fixed(b, digits)
        if error >> (digits - 2):
            return self._decayed(b)
        if x == 0 and error == 0:
            return (1, 0, 0)
        count, rest = divmod(x, ln2(digits))
        # ln 2 is off by a unit, count times.
        error += abs(count) + 2
        fine = self.bits + 10
        down = digits - fine
        value = exponential(rest >> down, fine)
        spread = (error >> down) + 4
        return self.cut(value, (value * spread >> (fine - 1)) + 4, count - fine)

    def _decayed(self, b):
        """All that is known of e**b where b is vague: what it is below."""
        m, r, e = b
        if -m <= 2 * r:
            raise Unknown
        if top(b) > _TOWER:
            # The size of b is above 2**(top(b) - 3).
            return _VANISHED
        least = -m - r
        return (0, 1, -(least << e if e >= 0 else least >> -e))

    def log(self, b):
        m, r, e = b
        if m <= r:
            raise Undefined if -m > r else Unknown
        if (m, r) == (1 << (m.bit_length() - 1), 0) and e == 1 - m.bit_length():
            return (0, 0, 0)
        digits = self.bits + 20
        k = m.bit_length()
        x = m << (digits - k) if digits >= k else m >> (k - digits)
        y = int(math.log(x / (1 << digits)) * 2**60) << (digits - 60)
        while True:
            image = exponential(y, digits)
            step = ((x - image) << digits) // (x + image)
            y += 2 * step
            # log(x) = y + 2 atanh(step): what is left out is below step**3.
            if 3 * abs(step).bit_length() < 2 * digits - 3:
                break
        relative = -(-(r << digits) // (m - r))
        whole = k + e
        value = y + whole * ln2(digits)
        return self.cut(value, relative + abs(whole) + 12, -digits)

    def _near(self, b):
        """A small b with the error of ``f(b) = b + c * b**3``, abs(c) <= 1; None for others."""
        if 2 * top(b) > -self.bits or not b[0]:
            return None if b[0] or b[1] else b
        return self._blurred(b, shifted(b, 2 * top(b)))

    def expm1(self, b):
        if 2 * top(b) > -self.bits:
            return self.sub(self.exp(b), (1, 0, 0))
        # e**b - 1 = b + b**2/2 + ...
        half = shifted(self.mul(b, b), -1)
        return self._blurred(self.add(b, half), shifted(b, 2 * top(b))) if b[0] or b[1] else b

    def log1p(self, b):
        if 2 * top(b) > -self.bits:
            return self.log(self.add((1, 0, 0), b))
        half = shifted(self.mul(b, b), -1)
        return self._blurred(self.sub(b, half), shifted(b, 2 * top(b))) if b[0] or b[1] else b

    def _circular(self, b, quarters):
        """sin(b + quarters * pi/2)"""
        if top(b) > self.largest_angle:
            return (0, 1, 0)
        digits = self.bits + max(top(b), 0) + _GUARD
        x, error = fixed(b, digits)
        count, x = divmod(x, pi(digits) >> 1)
        turn = (count + quarters) % 4
        square = x * x >> digits
        term = (1 << digits) if turn % 2 else x
        total, i = term, 1 if turn % 2 else 2
        while term not in (0, -1):
            term = -(term * square >> digits) // (i * (i + 1))
            total += term
            i += 2
        error += abs(count) + 2 * i
        if error >> digits:
            return (0, 1, 0)
        return self.cut(-total if turn >= 2 else total, error, -digits)

    def sin(self, b):
        return self._near(b) or self._circular(b, 0)

    def cos(self, b):
        return self._circular(b, 1)

    def tan(self, b):
        return self.div(self.sin(b), self.cos(b))

    def atan(self, b):
        if near := self._near(b):
            return near
        if top(b) > 1 and abs(b[0]) > b[1]:
            quarter = shifted(self.pi(), -1)
            inverse = self._atan_near(self.div((1, 0, 0), b))
            return self.sub(quarter if b[0] > 0 else negative(quarter), inverse)
        return self._atan_near(b)

    def _atan_near(self, x):
        """Halved three times, then the Taylor series, whose terms alternate and shrink."""
        for _ in range(3):
            root = self.sqrt(self.add((1, 0, 0), self.mul(x, x)))
            x = self.div(x, self.add((1, 0, 0), root))
        square = negative(self.mul(x, x))
        power, total, i = x, x, 1
        while top(power) > top(total) - self.bits and power[0]:
            power = self.mul(power, square)
            total = self.add(total, self.div(power, (2 * i + 1, 0, 0)))
            i += 1
        return shifted(self._blurred(total, power), 3)

    def _blurred(self, b, size):
        """A ball with an error of another's size added."""
        if not (size[0] or size[1]):
            return b
        return self.add(b, (0, 1, top(size)))

    def asinh(self, b):
        if near := self._near(b):
            return near
        size = (abs(b[0]), b[1], b[2])
        root = self.sqrt(self.add((1, 0, 0), self.mul(size, size)))
        value = self.log(self.add(size, root))
        return value if b[0] > 0 else negative(value)

    def sinh(self, b):
        if near := self._near(b):
            return near
        rise = self.exp(b)
        return shifted(self.sub(rise, self.div((1, 0, 0), rise)), -1)

    def cosh(self, b):
        rise = self.exp(b)
        return shifted(self.add(rise, self.div((1, 0, 0), rise)), -1)

    def tanh(self, b):
        if near := self._near(b):
            return near
        decay = self.exp(shifted((-abs(b[0]), b[1], b[2]), 1))
        value = self.div(self.sub((1, 0, 0), decay), self.add((1, 0, 0), decay))
        return value if b[0] > 0 else negative(value)

    def slope_of_tanh(self, b):
        """1 - tanh(b)**2, without the cancellation."""
        decay = self.exp(shifted((-abs(b[0]), b[1], b[2]), 1))
        half = self.div(shifted(decay, 1), self.add((1, 0, 0), decay))
        return self.mul(half, self.div((2, 0, 0), self.add((1, 0, 0), decay)))

    def erf(self, b):
        """2 x exp(-x**2)/sqrt(pi) times the sum of (2 x**2)**i / (1 * 3 * ... (2*i + 1))."""
        root = self.sqrt(self.pi())
        if near := self._near(b):
            return self.div(shifted(near, 1), root)
        square = self.mul(b, b)
        if self._is_far(b, square):
            rest = self.sub((1, 0, 0), self._far((abs(b[0]), *b[1:]), square))
            return rest if b[0] > 0 else negative(rest)
        twice = shifted(square, 1)
        many = 2 ** max(top(twice), 0)
        term, total, i = b, b, 1
        while top(term) > top(total) - self.bits - 2 or i < many:
            term = self.div(self.mul(term, twice), (2 * i + 1, 0, 0))
            total = self.add(total, term)
            i += 1
        scale = self.div(shifted(self.exp(negative(square)), 1), root)
        return self.mul(self._blurred(total, shifted(term, 1)), scale)

    def erfc(self, b):
        """1 - erf(b), or the asymptotic series where it has half of all digits."""
        if b[0] > b[1] and top(b) > 1:
            square = self.mul(b, b)
            if self._is_far(b, square):
                return self._far(b, square)
        return self.sub((1, 0, 0), self.erf(b))

    def _is_far(self, b, square):
        """Whether the asymptotic series has half of all digits."""
        if abs(b[0]) <= 2 * b[1]:
            return False
        return top(b) > 8 or 2.88 * float(fixed(square, 20)[0]) > self.bits * 2.0**20

    def _far(self, b, square):
        """exp(-x**2)/(x sqrt(pi)) times the sum of (1 * 3 * ... (2*i - 1)) / (-2 x**2)**i."""
        inverse = negative(shifted(self.div((1, 0, 0), square), -1))
        term, total, i = (1, 0, 0), (1, 0, 0), 1
        while top(term) > -self.bits:
            following = self.mul(self.mul(term, inverse), (2 * i - 1, 0, 0))
            if top(following) >= top(term) and i > 8:
                break
            term = following
            total = self.add(total, term)
            i += 1
        series = self._blurred(total, term)
        scale = self.mul(b, self.sqrt(self.pi()))
        return self.div(self.mul(series, self.exp(negative(square))), scale)
