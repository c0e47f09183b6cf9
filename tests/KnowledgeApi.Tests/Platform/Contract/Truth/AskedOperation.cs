using System.Text;
using CsCheck;

namespace KnowledgeApi.Tests.Platform.Contract.Truth;

/// <summary>Generates questions to one operation: addresses that the document admits, and addresses with one thing wrong.</summary>
internal sealed class AskedOperation
{
    private const string Nothing = "no-such-thing";
    private readonly RightValues _right;
    private readonly TakenParameter[] _free;
    private readonly Dictionary<string, Gen<string>> _values = [];
    private readonly Gen<string?> _accept;
    private readonly string[] _unknown;
    private readonly KnownValues _known;
    private readonly byte[]? _body;

    public AskedOperation(Operation operation, RightValues right, KnownValues known, IEnumerable<Operation> document)
    {
        (Operation, _right, _known) = (operation, right, known);
        // A cursor belongs to its question: Pages asks with them.
        _free = [.. operation.InQuery.Where(p => !p.IsRequired && p.Name != "cursor")];
        foreach (var parameter in operation.Parameters)
            _values[parameter.Name] = right.Of(operation, parameter);
        if (operation.Body is not null)
            _body = Encoding.UTF8.GetBytes(operation.Body.Example.ToJsonString());
        _accept = Gen.Frequency<string?>((6, Gen.Const((string?)null)), (1, Gen.OneOf<string?>(["*/*", "text/html, */*;q=0.1", .. operation.MediaTypes])));
        _unknown = [.. document.SelectMany(o => o.InQuery).Select(p => p.Name).Distinct().Except(operation.InQuery.Select(p => p.Name)), "Limit", "RELEASE", "limit[]", "a.b", "q ", "%", "__proto__"];
    }

    public Operation Operation { get; }

    /// <summary>Anything that can be asked in an address.</summary>
    public Gen<Question> Any => Operation.Parameters.Count == 0 ? Right : Operation.InQuery.Any(p => p.Name == "cursor") && _known.Cursors.ContainsKey(Operation.Path)
        ? Gen.Frequency<Question>((10, Right), (10, WrongValue), (2, Unknown), (1, Twice), (2, Pages)) : Gen.Frequency<Question>((10, Right), (10, WrongValue), (2, Unknown), (1, Twice));

    /// <summary>What the document admits.</summary>
    public Gen<Question> Right => Gen.Select(Given(4), Path(mayBeUnknown: true), _accept, Gen.Int[0, 19],
        (given, path, accept, lot) => Ask(path, given) with { Accept = given.ContainsKey("format") ? null : accept, IsHead = lot == 0 && Operation.Method == "GET" });

    /// <summary>What the document admits, naming only what there is.</summary>
    public Gen<Question> Found => Gen.Select(Known(4), Path(mayBeUnknown: false), (given, path) => Ask(path, given));

    /// <summary>One value is wrong, and the others are right.</summary>
    private Gen<Question> WrongValue => Gen.OneOf([.. Operation.InQuery.Select(p => Gen.OneOf(WrongValues.Of(p).ToArray()).SelectMany(wrong => Gen.Select(Known(2), Path(mayBeUnknown: false),
        (given, path) => Ask(path, Without(given, p.Name), $"{p.Name}={wrong.Sent}") with { Wrong = new Wrong($"{p.Name}: {wrong.What}", p.Name, 400) })))]);

    private Gen<Question> Unknown => Gen.Select(Gen.OneOf(_unknown), Known(2), Path(mayBeUnknown: false),
        (name, given, path) => Ask(path, given, $"{Uri.EscapeDataString(name)}=1") with { Wrong = new Wrong("an unknown parameter", name, 400) });

    private Gen<Question> Twice => Gen.OneOf([.. Operation.InQuery.Where(p => p.Name != "cursor").Select(p => Gen.Select(Named(p), Named(p), Known(1), Path(mayBeUnknown: false),
        (one, other, given, path) => Ask(path, Without(given, p.Name), Pair(p.Name, one), Pair(p.Name, other)) with { Wrong = new Wrong("given twice", p.Name, 400) }))]);

    private Gen<Question> Pages => Gen.Select(_values["limit"], _values["format"], Gen.Int[0, 2], (limit, format, lot) => Ask(Operation.Path,
        lot == 0 ? new() { ["limit"] = limit } : lot == 1 ? new() { ["limit"] = limit, ["format"] = format } : [], Pair("cursor", _known.Cursors[Operation.Path])));

    /// <summary>What is required and some of what is not.</summary>
    private Gen<Dictionary<string, string>> Given(int most) => Gen.Int[0, Math.Min(most, _free.Length)].SelectMany(n => Gen.Shuffle(_free, n)).SelectMany(some =>
        some.Concat(Operation.InQuery.Where(p => p.IsRequired)).Aggregate(Gen.Const(() => new Dictionary<string, string>()),
            (all, p) => Gen.Select(all, _values[p.Name], (given, value) => new Dictionary<string, string>(given) { [p.Name] = value })));

    /// <summary>Beside what is wrong: of two faults either may be told.</summary>
    private Gen<Dictionary<string, string>> Known(int most) => Given(most).Select(given =>
    {
        var named = _known.Has(given.GetValueOrDefault("release")) ? given : Without(given, "release");
        return DescribedRules.BrokenBy(Operation, named) is { } broken ? Without(named, broken) : named;
    });

    private Gen<string> Path(bool mayBeUnknown) => Operation.InPath.Aggregate(Gen.Const(Operation.Path), (path, p) => Gen.Select(path,
        mayBeUnknown ? Gen.Frequency<string>((5, Real(p)), (1, _values[p.Name]), (1, Gen.Const(Nothing))) : Real(p),
        (at, value) => at.Replace($"{{{p.Name}}}", Uri.EscapeDataString(value), StringComparison.Ordinal)));

    /// <summary>A value whose own meaning is no reason to refuse it.</summary>
    private Gen<string> Named(TakenParameter parameter) => parameter.Name == "release" ? Real(parameter) : _values[parameter.Name];

    private Gen<string> Real(TakenParameter parameter) => Gen.OneOf(_right.RealFor(Operation, parameter));

    private Question Ask(string path, Dictionary<string, string> given, params string[] further)
    {
        string[] pairs = [.. given.Select(g => Pair(g.Key, g.Value)), .. further];
        var broken = DescribedRules.BrokenBy(Operation, given);
        var isUnknown = Operation.InPath.Any() || given.Keys.Any(k => k is "release" or "since" or "from" or "to");
        return new Question(0, Operation, pairs.Length == 0 ? path : $"{path}?{string.Join('&', pairs)}")
        {
            Body = _body,
            NamesUnknown = isUnknown,
            Wrong = broken is null ? null : new Wrong("a described rule", broken, isUnknown ? [400, 404] : [400]),
        };
    }

    private static string Pair(string name, string value) => $"{name}={WrongValues.Escaped(value)}";

    private static Dictionary<string, string> Without(Dictionary<string, string> given, string name) => given.Where(g => g.Key != name).ToDictionary();
}
