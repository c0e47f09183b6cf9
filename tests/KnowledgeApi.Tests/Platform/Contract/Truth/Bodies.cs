using System.Text;
using System.Text.Json.Nodes;
using CsCheck;

namespace KnowledgeApi.Tests.Platform.Contract.Truth;

/// <summary>Generates what is sent: bodies that the schema admits, and bodies with one thing wrong.</summary>
internal sealed class Bodies(JsonObject document, KnownValues known)
{
    public Gen<Question> Of(AskedOperation asked)
    {
        var right = new RightBodies(document, known, asked.Operation).Of(asked.Operation.Body!.Schema, "");
        var address = asked.Found;
        return Gen.Frequency<Question>(
            (4, Gen.Select(address, right, (question, body) => question with { Body = Bytes(body) })),
            (6, Gen.Select(address, right, Gen.Int[0, int.MaxValue], (question, body, lot) => Broken(question, body, lot))),
            (2, Gen.Select(address, right, Gen.OneOf(WrongTexts.All), (question, body, wrong) => question with { Body = wrong.Of(body), Wrong = new Wrong(wrong.What, null, wrong.Status) })),
            (1, Gen.Select(address, right, Gen.OneOf("text/plain", "application/xml", "application/x-www-form-urlencoded", "json", "application/jsonp", ""), (question, body, type) =>
                question with { Body = Bytes(body), ContentType = type, Wrong = new Wrong("another media type", null, 415) })));
    }

    private Question Broken(Question question, JsonNode body, int lot)
    {
        var all = WrongBodies.Of(document, question.Operation.Body!.Schema, body).ToList();
        var (what, pointer, broken) = all[lot % all.Count];
        // A value of the right form may be refused as one that cannot be worked with.
        return question with { Body = Bytes(broken), Wrong = new Wrong($"{what} at '{pointer}'", pointer, 400, 422) };
    }

    private static byte[] Bytes(JsonNode? body) => Encoding.UTF8.GetBytes(body?.ToJsonString() ?? "null");
}
