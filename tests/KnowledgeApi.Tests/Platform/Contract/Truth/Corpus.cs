using CsCheck;

namespace KnowledgeApi.Tests.Platform.Contract.Truth;

/// <summary>The generated corpus: question n is the same whenever it is made, whatever was made before it.</summary>
internal sealed class Corpus
{
    private readonly ulong _seed;
    private readonly List<Gen<Question>> _turns = [];

    /// <param name="document">The operations of the document.</param>
    /// <param name="known">What there is behind the service.</param>
    /// <param name="bodies">Generates what is sent.</param>
    /// <param name="seed">Another seed, another corpus.</param>
    public Corpus(IReadOnlyList<Operation> document, KnownValues known, Bodies bodies, ulong seed)
    {
        _seed = seed;
        var right = new RightValues(known);
        foreach (var operation in document)
        {
            var asked = new AskedOperation(operation, right, known, document);
            // What takes much is asked much.
            if (operation.Body is not null)
                _turns.AddRange(Enumerable.Repeat(Gen.Frequency<Question>((5, bodies.Of(asked)), (1, asked.Any)), 20));
            else
                _turns.AddRange(Enumerable.Repeat(asked.Any, Math.Max(1, operation.Parameters.Count)));
        }
    }

    public Question At(int number) =>
        _turns[number % _turns.Count].Generate(new PCG(1, _seed + (ulong)number), null, out _) with { Number = number };
}
