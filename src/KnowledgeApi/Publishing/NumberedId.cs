namespace KnowledgeApi.Publishing;

/// <summary>The id of a part: that of what holds it, a mark, and a number from 1. Whatever stands before the last mark is the holder's, marks too.</summary>
internal static class NumberedId
{
    /// <summary>The id of what holds the part; empty where the text is no such id, so that it is found nowhere.</summary>
    public static string OwnerOf(string part, string mark)
    {
        var owner = part.AsSpan().TrimEnd("0123456789");
        var isNumbered = owner.Length < part.Length && part[owner.Length] != '0';
        return isNumbered && owner.Length > mark.Length && owner.EndsWith(mark, StringComparison.Ordinal) ? owner[..^mark.Length].ToString() : "";
    }
}
