using System.Collections.Concurrent;
using System.Text.Json;
using KnowledgeApi.Testing.Contract;

namespace KnowledgeApi.Tests.Platform.Contract.Truth;

/// <summary>
/// The service is asked what the document says can be asked, and what it says cannot, and every answer is judged by the document.
/// TRUTH_SEED and TRUTH_REQUESTS make another or a larger corpus; TRUTH_ONLY repeats one question of it.
/// </summary>
[Trait("Speed", "slow")]
public sealed class GeneratedCorpusTests(PostgresServer postgres)
{
    private static readonly ulong Seed = ulong.Parse(Environment.GetEnvironmentVariable("TRUTH_SEED") ?? "20261122", null);
    private static readonly int Requests = int.Parse(Environment.GetEnvironmentVariable("TRUTH_REQUESTS") ?? "21000", null);

    [Fact]
    public async Task Every_answer_is_what_the_document_says()
    {
        var service = await TestService.SharedAsync(postgres);
        var document = Committed.Document();
        var operations = Operation.All(document);
        var known = await KnownValues.Of(service, operations);
        var corpus = new Corpus(operations, known, new Bodies(document, known), Seed);
        var tally = new Tally();
        var judge = new Judge(JsonSerializer.SerializeToElement(document));
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
        await Parallel.ForEachAsync(Questions(corpus), new ParallelOptions { MaxDegreeOfParallelism = 4, CancellationToken = TestContext.Current.CancellationToken }, async (question, cancelled) =>
        {
            var given = await Ask(client, question, service.Address, cancelled);
            tally.Count(question, given.Status, judge.Faults(question, given));
        });
        TestContext.Current.TestOutputHelper?.WriteLine(tally.ToString());
        Assert.True(tally.Operations == operations.Count || Environment.GetEnvironmentVariable("TRUTH_ONLY") is not null, $"{tally}: not every operation was asked");
        Assert.True(tally.Faults.IsEmpty, $"{tally}\nSeed {Seed}; TRUTH_ONLY=number repeats one.\n{string.Join('\n', tally.Faults.Take(50))}");
    }

    /// <summary>Other tests keep the machine busy meanwhile: who is told to come again comes again, but not for ever.</summary>
    private static async Task<GivenAnswer> Ask(HttpClient client, Question question, Uri address, CancellationToken cancelled)
    {
        for (var attempt = 1; ; attempt++)
        {
            using var message = question.Message(address);
            using var answer = await client.SendAsync(message, cancelled);
            if ((int)answer.StatusCode != 503 || answer.Headers.RetryAfter?.Delta is not { } pause || attempt == 3)
                return await GivenAnswer.Of(answer, cancelled);
            await Task.Delay(pause, cancelled);
        }
    }

    private static IEnumerable<Question> Questions(Corpus corpus) =>
        Environment.GetEnvironmentVariable("TRUTH_ONLY") is { } only ? [corpus.At(int.Parse(only, null))] : Enumerable.Range(0, Requests).Select(corpus.At);

    private sealed class Tally
    {
        private readonly ConcurrentDictionary<(string, int), int> _reached = [];
        private int _valid;
        private int _invalid;

        public ConcurrentQueue<string> Faults { get; } = [];

        public int Operations => _reached.Keys.Select(k => k.Item1).Distinct().Count();

        public void Count(Question question, int status, IEnumerable<string> faults)
        {
            Interlocked.Increment(ref question.Wrong is null ? ref _valid : ref _invalid);
            _reached.AddOrUpdate((question.Operation.Id, status), 1, (_, n) => n + 1);
            foreach (var fault in faults)
                Faults.Enqueue(fault);
        }

        public override string ToString() =>
            $"{_valid + _invalid} requests, {_valid} valid and {_invalid} invalid by the document, to {Operations} operations: "
            + $"{string.Join(", ", _reached.GroupBy(r => r.Key.Item2, r => r.Value).OrderBy(g => g.Key).Select(g => $"{g.Sum()} × {g.Key}"))}; {Faults.Count} faults";
    }
}
