using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using KnowledgeApi.Platform.Json;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Platform.Vocabularies;

/// <summary>A closed vocabulary: the only values that a coded field may have.</summary>
public sealed record Vocabulary : Resource
{
    private static readonly FrozenDictionary<string, Vocabulary> Known = Load();

    /// <summary>Name.</summary>
    /// <example>Verdicts</example>
    public required string Name { get; init; }

    /// <summary>What the vocabulary is for.</summary>
    public required string Definition { get; init; }

    /// <summary>True if the order of the terms is a rank, best first.</summary>
    public bool Ordered { get; init; }

    /// <summary>The terms.</summary>
    public required Term[] Terms { get; init; }

    /// <summary>Links of the vocabulary.</summary>
    public ItemLinks Links => new() { Self = Address.Item("vocabularies", Id) };

    [JsonIgnore]
    internal IReadOnlyList<string> Codes => field ??= [.. Terms.Select(t => t.Code)];

    /// <summary>The position of a code in an ordered vocabulary; 0 is the best.</summary>
    internal int RankOf(string code) => Array.FindIndex(Terms, t => t.Code == code);

    internal Term? Find(string code) => Array.Find(Terms, t => t.Code == code);

    /// <summary>The vocabularies built into this program; the contract's enumerations are generated from them.</summary>
    internal static IEnumerable<Vocabulary> All => Known.Values.OrderBy(v => v.Id, StringComparer.Ordinal);

    internal static Vocabulary Get(string id) => Known[id];

    private static FrozenDictionary<string, Vocabulary> Load()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return assembly.GetManifestResourceNames().Where(n => n.StartsWith("vocabularies/", StringComparison.Ordinal))
            .SelectMany(name =>
            {
                using var stream = assembly.GetManifestResourceStream(name)!;
                return JsonSerializer.Deserialize<Vocabulary[]>(stream, ApiJson.Options)!;
            })
            .ToFrozenDictionary(v => v.Id, StringComparer.Ordinal);
    }
}

/// <summary>One term of a vocabulary.</summary>
public sealed record Term
{
    /// <summary>The value used in answers and filters.</summary>
    /// <example>weakly-supported</example>
    public required string Code { get; init; }

    /// <summary>Display name of the term.</summary>
    public required string Name { get; init; }

    /// <summary>Definition of the term.</summary>
    public required string Definition { get; init; }

    /// <summary>For predicates: the predicate that reads the statement from object to subject.</summary>
    public string? Inverse { get; init; }

    /// <summary>The group the term belongs to.</summary>
    public string? Group { get; init; }

    /// <summary>The nearest term of a public ontology, as a CURIE.</summary>
    /// <example>biolink:treats</example>
    public string? Mapping { get; init; }

    /// <summary>A public page that defines the term.</summary>
    public string? Link { get; init; }

    /// <summary>For predicates: the evidence relation that a statement with it answers if its subject is something taken; `none` if it answers none.</summary>
    /// <example>treats</example>
    public string? Relation { get; init; }

    /// <summary>For predicates: the evidence relation that a statement with it answers if its subject is a lack, a level or a state. Absent if none.</summary>
    /// <example>linked-with</example>
    public string? RelationOfState { get; init; }

    /// <summary>The words for the term within a sentence, if they differ from its name.</summary>
    /// <example>into a vein</example>
    public string? Wording { get; init; }

    /// <summary>For groups of evidence: the findings that fall into the group.</summary>
    public GroupCase[]? Cases { get; init; }
}

/// <summary>Findings that fall into one group of evidence.</summary>
public sealed record GroupCase
{
    /// <summary>The relation.</summary>
    /// <example>treats</example>
    [Vocabulary("relations")]
    public required string Relation { get; init; }

    /// <summary>The finding.</summary>
    /// <example>helps</example>
    [Vocabulary("evidence-findings")]
    public required string Finding { get; init; }

    /// <summary>Any of these certainties; codes of `/v1/vocabularies/certainties`.</summary>
    /// <example>["high", "moderate"]</example>
    public required string[] Certainties { get; init; }
}
