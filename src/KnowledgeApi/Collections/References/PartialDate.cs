using System.Globalization;
using System.Text.RegularExpressions;

namespace KnowledgeApi.Collections.References;

/// <summary>A date as precise as it is known: a year, a month or a day.</summary>
internal readonly partial record struct PartialDate(int Year, int? Month = null, int? Day = null)
{
    public static PartialDate Of(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary>Reads 2019, 2019-01 or 2019-01-04; null for anything else, and for a day that no calendar has.</summary>
    public static PartialDate? Read(string? text)
    {
        if (text is null || Form().Match(text) is not { Success: true } match)
            return null;
        int? month = NumberIn(match.Groups["month"]), day = NumberIn(match.Groups["day"]);
        var year = int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
        if (year < 1 || month is < 1 or > 12)
            return null;
        return day is null || (day >= 1 && day <= DateTime.DaysInMonth(year, month!.Value)) ? new PartialDate(year, month, day) : null;
    }

    /// <summary>The known parts, largest first.</summary>
    public int[] Parts => Month is not { } month ? [Year] : Day is not { } day ? [Year, month] : [Year, month, day];

    /// <summary>The known parts in a pattern of .NET for each precision.</summary>
    public string Write(string toDay, string toMonth, string toYear) =>
        new DateOnly(Year, Month ?? 1, Day ?? 1).ToString(Day is not null ? toDay : Month is not null ? toMonth : toYear, CultureInfo.InvariantCulture);

    private static int? NumberIn(Group group) => group.Success ? int.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"\A(?<year>[0-9]{4})(-(?<month>[0-9]{2})(-(?<day>[0-9]{2}))?)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
