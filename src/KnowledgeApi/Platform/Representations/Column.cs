using System.Globalization;
using System.Reflection;

namespace KnowledgeApi.Platform.Representations;

/// <summary>One column of a table.</summary>
/// <param name="Name">Its name in the header row: the path to the value, separated by dots.</param>
/// <param name="Type">Type of a single value.</param>
/// <param name="Property">The property it shows.</param>
/// <param name="Way">The steps from an item to the value.</param>
internal sealed record Column(string Name, Type Type, PropertyInfo Property, Step[] Way)
{
    /// <summary>True if a cell can hold several values.</summary>
    public bool IsJoined => Way.Any(s => s.Several);

    /// <summary>True if cells hold only numbers, dates or booleans.</summary>
    public bool IsPlain => Type != typeof(string);

    /// <summary>The cell of an item. Values of one array are joined by "; ", those of a nested array by ", "; absent values keep their position.</summary>
    public string CellOf(object item)
    {
        var cell = Text(item, 0, inner: false);
        return IsPlain ? cell : Neutral(cell);
    }

    private string Text(object? value, int step, bool inner)
    {
        if (value is null)
            return "";
        if (step == Way.Length)
            return Plain(value);
        var next = Way[step].Take(value);
        if (!Way[step].Several || next is null)
            return Text(next, step + 1, inner);
        var values = ((Array)next).Cast<object?>().Select(v => Text(v, step + 1, inner: true)).ToList();
        return values.TrueForAll(v => v.Length == 0) ? "" : string.Join(inner ? ", " : "; ", values);
    }

    private static string Plain(object value) => value switch
    {
        bool truth => truth ? "true" : "false",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTimeOffset time => time.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    /// <summary>Spreadsheets evaluate text that begins like a formula; a leading apostrophe keeps it text. Numbers stay numbers.</summary>
    public static string Neutral(string text) => text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? $"'{text}" : text;
}
