using System.Text;
using System.Text.Json.Nodes;

namespace KnowledgeApi.Tests.Platform.Contract.Truth;

/// <summary>A body that is not JSON, or not all of it, or too much.</summary>
internal sealed record WrongTexts(string What, int Status, Func<JsonNode, byte[]> Of)
{
    private const int MoreThanAnyTakes = 600 * 1024;

    public static readonly WrongTexts[] All =
    [
        new("nothing", 400, _ => []),
        new("null", 400, _ => "null"u8.ToArray()),
        new("another kind", 400, _ => "[]"u8.ToArray()),
        new("another kind", 400, _ => "\"{}\""u8.ToArray()),
        new("an empty object", 400, _ => "{}"u8.ToArray()),
        new("cut short", 400, body => Bytes(body)[..^1]),
        new("something after it", 400, body => [.. Bytes(body), .. "{}"u8]),
        new("a comma too many", 400, body => [.. Bytes(body)[..^1], .. ",}"u8]),
        new("a comment", 400, body => [.. "/* sent */"u8, .. Bytes(body)]),
        new("single quotes", 400, body => Encoding.UTF8.GetBytes(body.ToJsonString().Replace('"', '\''))),
        new("a form", 400, _ => "text=a&unit=mg"u8.ToArray()),
        new("nested deeply", 400, _ => Encoding.UTF8.GetBytes($"{{\"text\":{new string('[', 5000)}{new string(']', 5000)}}}")),
        new("a member twice", 400, body => [.. Bytes(body)[..^1], (byte)',', .. Encoding.UTF8.GetBytes(FirstMember(body)), (byte)'}']),
        new("not UTF-8", 400, body => [.. Bytes(body)[..^1], .. ",\"x\":\""u8, 0xFF, 0xFE, .. "\"}"u8]),
        new("UTF-16", 400, body => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(body.ToJsonString())]),
        new("half a character as name", 400, body => [.. Bytes(body)[..^1], .. ",\"\\ud800\":1}"u8]),
        new("too large", 413, body => [.. Bytes(body), .. Enumerable.Repeat((byte)' ', MoreThanAnyTakes)]),
    ];

    private static byte[] Bytes(JsonNode body) => Encoding.UTF8.GetBytes(body.ToJsonString());

    private static string FirstMember(JsonNode body) => body.AsObject().First() is var (name, value) ? $"\"{name}\":{value!.ToJsonString()}" : "";
}
