namespace KnowledgeApi.Publishing;

/// <summary>
/// The id of a part: the id of its owner, a mark, and a number from 1. Everything before the last mark is the owner's id, which may contain marks
/// too.
/// </summary>
internal static class NumberedId
{
    /// <summary>Returns the id of the part's owner; empty if the text is not such an id, so that no owner is found.</summary>
    public static string OwnerOf(string part, string mark)
    {
        var owner = part.AsSpan().TrimEnd("0123456789");
        var isNumbered = owner.Length < part.Length && part[owner.Length] != '0';
        return isNumbered && owner.Length > mark.Length && owner.EndsWith(mark, StringComparison.Ordinal) ? owner[..^mark.Length].ToString() : "";
    }
}
