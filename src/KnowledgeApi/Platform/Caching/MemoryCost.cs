using Microsoft.Extensions.Primitives;

namespace KnowledgeApi.Platform.Caching;

/// <summary>What objects occupy on a 64-bit heap, in bytes. Small answers consist of little else than this.</summary>
internal static class MemoryCost
{
    /// <summary>Header and type of an object, length of an array or a string.</summary>
    private const int Overhead = 24;

    /// <summary>A place in a dictionary: its node and its bucket.</summary>
    public const long Place = 64;

    public static long Object(int members) => Overhead + (8 * members);

    public static long Of(string? text) => string.IsNullOrEmpty(text) ? 0 : Rounded(Overhead + (2L * text.Length));

    public static long Of(byte[] bytes) => Rounded(Overhead + bytes.LongLength);

    public static long Array(int elements, int size) => Overhead + ((long)elements * size);

    /// <summary>Header values; several of one name are an array.</summary>
    public static long Of(StringValues values)
    {
        var cost = values.Count > 1 ? Array(values.Count, 8) : 0;
        foreach (var value in values)
            cost += Of(value);
        return cost;
    }

    private static long Rounded(long bytes) => (bytes + 7) & ~7L;
}
