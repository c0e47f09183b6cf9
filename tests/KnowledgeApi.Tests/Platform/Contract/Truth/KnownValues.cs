using System.Text.Json;

namespace KnowledgeApi.Tests.Platform.Contract.Truth;

/// <summary>What there really is behind the service: ids, names, cursors, files. Without them every question would find nothing.</summary>
internal sealed class KnownValues
{
    private static readonly string[] Things = ["nutrients", "conditions", "concepts"];
    private readonly Dictionary<string, string[]> _ids = [];

    /// <summary>The first cursor of each list, by its path.</summary>
    public Dictionary<string, string> Cursors { get; } = [];

    public string[] Names { get; private set; } = [];

    public string[] Releases => _ids["releases"];

    /// <summary>Whether a question names no release that there is not.</summary>
    public bool Has(string? release) => release is null or "latest" || Releases.Contains(release);

    public static async Task<KnownValues> Of(TestService service, IEnumerable<Operation> operations)
    {
        var known = new KnownValues();
        var lists = operations.Where(o => o.InQuery.Any(p => p.Name == "cursor") && !o.InPath.Any()).Select(o => o.Path).ToList();
        foreach (var path in lists)
        {
            var page = await service.Json($"{path}?limit=1");
            if (page.GetProperty("page").TryGetProperty("next", out var next))
                known.Cursors[path] = next.GetString()!;
            var items = (await service.Json($"{path}?limit=200")).List("data").ToList();
            known._ids[path.Split('/')[^1]] = [.. items.Select(i => i.Text("id")).OfType<string>()];
            if (Things.Contains(path.Split('/')[^1]))
                known.Names = [.. known.Names, .. items.Select(i => i.Text("name")).OfType<string>()];
            if (path == "/v1/nutrients")
                known._ids["forms"] = [.. items.SelectMany(i => i.List("forms")).Select(Answers.Id)];
        }
        known._ids["files"] = await FilesOf(service, known.Releases[0]);
        return known;
    }

    /// <summary>Ids that a parameter may name, judging by its name and by the path it belongs to.</summary>
    public string[] IdsFor(Operation operation, string parameter) => parameter switch
    {
        "earlier" or "later" => Releases,
        "file" => _ids["files"],
        "id" => _ids.GetValueOrDefault(operation.Path.Split('/').ElementAtOrDefault(2) ?? "", []),
        "parent" or "through" or "from" or "to" or "product" => [.. Things.SelectMany(t => _ids[t])],
        _ => _ids.GetValueOrDefault($"{parameter}s", []),
    };

    private static async Task<string[]> FilesOf(TestService service, string release)
    {
        var found = await service.Json($"/v1/releases/{release}");
        return [.. MemberTexts(found).Where(t => t.Contains("/download/", StringComparison.Ordinal)).Select(t => t.Split('/')[^1].Split('?')[0]).Distinct()];
    }

    private static IEnumerable<string> MemberTexts(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(m => m.Value.ValueKind == JsonValueKind.String ? [m.Value.GetString()!] : MemberTexts(m.Value)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(MemberTexts),
        _ => [],
    };
}
