using System.Globalization;

namespace KnowledgeApi.Platform.Versioning;

/// <summary>Marks a handler whose operation will be removed. Headers and contract follow from this one attribute.</summary>
/// <param name="since">First day of the deprecation, such as 2027-01-01.</param>
/// <param name="sunset">Day of removal, at least twelve months later.</param>
/// <param name="link">Address of a page that names the replacement.</param>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class DeprecatedAttribute(string since, string sunset, string link) : Attribute
{
    public DateTimeOffset Since { get; } = Day(since);
    public DateTimeOffset Sunset { get; } = Day(sunset) is var day && day >= Day(since).AddMonths(12)
        ? day : throw new ArgumentException("An operation stays at least twelve months after it is deprecated.", nameof(sunset));
    public string Link { get; } = link;

    private static DateTimeOffset Day(string date) =>
        DateTimeOffset.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
