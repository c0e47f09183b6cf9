namespace KnowledgeApi.LargeBase;

/// <summary>Chance that is the same on every run: it depends on nothing but what it is thrown for. SplitMix64.</summary>
internal struct Dice(string purpose, long index)
{
    private ulong _state = Seed(purpose) + ((ulong)index * 0x9E3779B97F4A7C15UL);

    /// <summary>A number from 0 to below a bound, all equally likely.</summary>
    public int Below(int bound) => (int)(Next() % (ulong)bound);

    public bool Chance(double share) => Fraction() < share;

    /// <summary>A place from 0 to below a bound by Zipf's law: the first is a hub, most are hardly ever met.</summary>
    public int Skewed(int bound) => Math.Min(bound - 1, (int)Math.Exp(Fraction() * Math.Log(bound + 1)) - 1);

    /// <summary>A place from 0 to below a bound, the first ones more often but none of them rare.</summary>
    public int Leaning(int bound)
    {
        var fraction = Fraction();
        return (int)(bound * fraction * fraction);
    }

    public T Of<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    /// <summary>One of the choices, the first ones far more often.</summary>
    public T OftenFirst<T>(IReadOnlyList<T> choices) => choices[Skewed(choices.Count)];

    /// <summary>So many different places, skewed, in the order thrown; fewer where they repeat.</summary>
    public int[] SkewedSet(int bound, int count)
    {
        var places = new HashSet<int>(count);
        for (var i = 0; i < count; i++)
            places.Add(Skewed(bound));
        return [.. places];
    }

    /// <summary>Goes by shares of a hundred: the place of the first share that is not used up.</summary>
    public int Share(params ReadOnlySpan<int> shares)
    {
        var left = Below(100);
        for (var i = 0; i < shares.Length; i++)
        {
            left -= shares[i];
            if (left < 0)
                return i;
        }
        return shares.Length;
    }

    private double Fraction() => (Next() >> 11) * (1.0 / (1UL << 53));

    private ulong Next()
    {
        var z = _state += 0x9E3779B97F4A7C15UL;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }

    private static ulong Seed(string purpose)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in purpose)
            hash = (hash ^ c) * 1099511628211UL;
        return hash;
    }
}
