using System.Text.Json;
using KnowledgeApi.Verification;

namespace KnowledgeApi.Publishing;

/// <summary>
/// The release that a tree of curated files was edited from, in a file beside them. It comes into another tree together with the entries of that release,
/// by the same merge; so a tree that lacks what a colleague has released is told, and reverts nothing.
/// </summary>
internal static class BasedOn
{
    public const string FileName = "based-on.json";

    private static readonly JsonSerializerOptions Format = new(JsonSerializerOptions.Strict) { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n" };

    /// <returns>The release; null where the tree is edited from none.</returns>
    public static ReleaseParent? Read(string knowledge)
    {
        var path = Path.Combine(knowledge, FileName);
        try
        {
            return File.Exists(path) ? JsonSerializer.Deserialize<ReleaseParent>(File.ReadAllText(path), Format) : null;
        }
        catch (JsonException broken)
        {
            throw new PublishException($"{FileName}: it cannot be read. {broken.Message}");
        }
    }

    public static void Write(string knowledge, ReleaseParent release) => File.WriteAllText(Path.Combine(knowledge, FileName), JsonSerializer.Serialize(release, Format) + "\n");
}
