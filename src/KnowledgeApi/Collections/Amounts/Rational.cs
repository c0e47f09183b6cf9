using System.Globalization;
using System.Numerics;

namespace KnowledgeApi.Collections.Amounts;

/// <summary>An exact amount, held as a fraction of two whole numbers. Decimal text goes in and comes out digit for digit.</summary>
internal readonly struct Rational : IComparable<Rational>, IEquatable<Rational>
{
    /// <summary>Number of digits kept for an amount whose decimals never end.</summary>
    private const int Digits = 20;
    private readonly BigInteger _over;
    private readonly BigInteger _under;

    private Rational(BigInteger over, BigInteger under)
    {
        var common = BigInteger.GreatestCommonDivisor(over, under) * under.Sign;
        (_over, _under) = (over / common, under / common);
    }

    private BigInteger Under => _under.IsZero ? BigInteger.One : _under;

    public static readonly Rational Zero = new(0, 1);

    public static implicit operator Rational(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var whole = ((BigInteger)(uint)bits[2] << 64) + ((BigInteger)(uint)bits[1] << 32) + (uint)bits[0];
        return new Rational(value < 0 ? -whole : whole, BigInteger.Pow(10, (bits[3] >> 16) & 0xFF));
    }

    public static Rational operator +(Rational a, Rational b) => new(a._over * b.Under + b._over * a.Under, a.Under * b.Under);

    public static Rational operator *(Rational a, Rational b) => new(a._over * b._over, a.Under * b.Under);

    public static Rational operator /(Rational a, Rational b) => new(a._over * b.Under, a.Under * b._over);

    public static bool operator <(Rational a, Rational b) => a.CompareTo(b) < 0;

    public static bool operator >(Rational a, Rational b) => a.CompareTo(b) > 0;

    public static bool operator ==(Rational a, Rational b) => a.Equals(b);

    public static bool operator !=(Rational a, Rational b) => !a.Equals(b);

    public int CompareTo(Rational other) => (_over * other.Under).CompareTo(other._over * Under);

    public bool Equals(Rational other) => _over == other._over && Under == other.Under;

    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(_over, Under);

    /// <summary>Returns all digits where they end within what a decimal can hold; otherwise enough digits that converting back gives the digits it came from.</summary>
    public decimal ToDecimal()
    {
        for (var scale = 0; scale <= 28; scale++)
        {
            var scaled = _over * BigInteger.Pow(10, scale);
            if ((scaled % Under).IsZero && BigInteger.Abs(scaled / Under) < BigInteger.Pow(2, 96))
                return (decimal)(scaled / Under) / Power(scale);
        }
        return Rounded();
    }

    /// <summary>Rounds for display, as in percentages and texts.</summary>
    public decimal ToDecimal(int decimals) => Math.Round(ToDecimal(), decimals, MidpointRounding.AwayFromZero);

    public override string ToString() => ToDecimal().ToString("0.############################", CultureInfo.InvariantCulture);

    private decimal Rounded()
    {
        var digitsBefore = (BigInteger.Abs(_over) / Under).ToString(CultureInfo.InvariantCulture).Length;
        var scale = Math.Clamp(Digits - digitsBefore, 0, 28);
        var (whole, rest) = BigInteger.DivRem(_over * BigInteger.Pow(10, scale), Under);
        if (BigInteger.Abs(rest) * 2 >= Under)
            whole += _over.Sign;
        return (decimal)whole / Power(scale);
    }

    private static decimal Power(int scale)
    {
        var power = 1m;
        for (var i = 0; i < scale; i++)
            power *= 10;
        return power;
    }
}
